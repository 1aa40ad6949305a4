import type { LinkId } from '../desktop/links'

/**
 * What is reported of the end of the Federal Learning Account. The text of the law itself was not found, so each environment has its
 * own setting, which the user may change.
 */
export const closing = {
  law: '2026-01-14',
  publishedOn: '2026-01-21',
  dataKeptUntil: '2026-12-31',
  destroyedOn: '2027-01-01',
  sources: [
    { name: 'Besox', link: 'learning-account-besox' },
    { name: 'UVCW', link: 'learning-account-uvcw' },
    { name: 'Propay', link: 'learning-account-propay' },
  ],
  /** The day the sources were read. */
  checked: '2026-11-22',
} as const satisfies {
  readonly sources: readonly { readonly name: string; readonly link: LinkId }[]
  readonly [fact: string]: unknown
}
