import { lazy, Suspense, type ReactNode } from 'react'

const ProofPage = lazy(async () => ({ default: (await import('../precontract/proof.page')).ProofPage }))

/**
 * Gives the page that is printed at an address, `#/proof/<id>/masked`: main opens it in a window that nobody sees. Undefined at
 * any other address.
 */
export function printPage(hash: string): ReactNode | undefined {
  const [page, id, how] = hash.replace(/^#\//, '').split('/')
  if (page !== 'proof' || id === undefined) return undefined
  return (
    <Suspense>
      <ProofPage id={id} revealed={how === 'revealed'} />
    </Suspense>
  )
}
