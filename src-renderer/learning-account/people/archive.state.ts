import type { ArchiveStatus } from '../../../src-shared/learning-account/overview.model'

/** How far the archive is: nobody to fetch, nobody fetched, some, or all. */
export type ArchiveStep = 'nobody' | 'not-begun' | 'partly' | 'complete'

/** Tells how far the archive is; whoever failed is not fetched. */
export function archiveStep({ people, done, failed }: ArchiveStatus): ArchiveStep {
  if (people === 0) return 'nobody'
  if (done >= people) return 'complete'
  return done + failed === 0 ? 'not-begun' : 'partly'
}
