import { lazy, Suspense, type ReactNode } from 'react'

const ProofPage = lazy(async () => ({ default: (await import('../precontract/proof.page')).ProofPage }))

const HandOverPage = lazy(async () => ({
  default: (await import('../onboarding/hand-over.page')).HandOverPage,
}))
const VacancyPage = lazy(async () => ({ default: (await import('../vacancies/vacancy.page')).VacancyPage }))
const OverviewPage = lazy(async () => ({
  default: (await import('../learning-account/people/overview.page')).OverviewPage,
}))

/**
 * Gives the page that is printed at an address, `#/proof/<id>/masked`, `#/hand-over/<id>/<actor>`, `#/vacancy/<id>` or
 * `#/training-overview/<profile>/…`: main opens it in a window that nobody sees. Undefined at any other address.
 */
export function printPage(hash: string): ReactNode | undefined {
  const [page, ...path] = hash.replace(/^#\//, '').split('/')
  const sheet = path[0] === undefined || path[0] === '' ? undefined : sheetOf(page, path)
  return sheet === undefined ? undefined : <Suspense>{sheet}</Suspense>
}

function sheetOf(page: string | undefined, path: readonly string[]): ReactNode | undefined {
  const [id = '', how = ''] = path
  switch (page) {
    case 'proof':
      return <ProofPage id={id} revealed={how === 'revealed'} />
    case 'hand-over':
      return <HandOverPage id={id} actor={how} />
    case 'vacancy':
      return <VacancyPage id={id} />
    case 'training-overview':
      return <OverviewPage path={path} />
    default:
      return undefined
  }
}
