import { catalogs } from '../src-shared/texts/catalogs'

const language = new URLSearchParams(location.search).get('language')

// The words are fetched while the rest of the page's code still runs, which needs them at its end.
if (language !== null && Object.hasOwn(catalogs, language)) void catalogs[language as keyof typeof catalogs]()
