import { lazy, Suspense, type ReactNode } from 'react'

const ProofPage = lazy(async () => ({ default: (await import('../precontract/proof.page')).ProofPage }))

const HandOverPage = lazy(async () => ({
  default: (await import('../onboarding/hand-over.page')).HandOverPage,
}))
const VacancyPage = lazy(async () => ({ default: (await import('../vacancies/vacancy.page')).VacancyPage }))

/**
 * Gives the page that is printed at an address, `#/proof/<id>/masked`, `#/hand-over/<id>/<actor>` or `#/vacancy/<id>`: main opens it
 * in a window that nobody sees. Undefined at any other address.
 */
export function printPage(hash: string): ReactNode | undefined {
  const [page, id = '', how = ''] = hash.replace(/^#\//, '').split('/')
  const sheet = id === '' ? undefined : sheetOf(page, id, how)
  return sheet === undefined ? undefined : <Suspense>{sheet}</Suspense>
}

function sheetOf(page: string | undefined, id: string, how: string): ReactNode | undefined {
  switch (page) {
    case 'proof':
      return <ProofPage id={id} revealed={how === 'revealed'} />
    case 'hand-over':
      return <HandOverPage id={id} actor={how} />
    case 'vacancy':
      return <VacancyPage id={id} />
    default:
      return undefined
  }
}
