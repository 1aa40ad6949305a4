import type { Settings } from '../../src-shared/settings/settings.model'
import { isTheme } from '../../src-shared/settings/themes'
import { isLanguage, preferredLanguage } from '../../src-shared/texts/languages'
import { speak } from '../i18n/language.store'
import { on } from '../ipc/events'
import { main } from '../ipc/client'

/**
 * Takes over the language and theme the user chose, now and whenever they change. Main names them in the page's address; a page
 * without them asks. Without an answer: the machine's language.
 */
export async function followPreferences(): Promise<void> {
  on('settings-changed', () => void applyPreferences())
  const named = new URLSearchParams(location.search)
  const [language, theme] = [named.get('language'), named.get('theme')]
  await (isLanguage(language) && isTheme(theme) ? apply({ language, theme }) : applyPreferences())
}

async function apply({ language, theme }: Pick<Settings, 'language' | 'theme'>): Promise<void> {
  document.documentElement.dataset['theme'] = theme
  await speak(language)
}

async function applyPreferences(): Promise<void> {
  const settings = await main.settings.get({})
  if (settings.ok) return apply(settings.value)
  await speak(preferredLanguage(navigator.languages))
}
