import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { fail, ok } from '../../src-shared/result'
import type { CertificatesContext } from './certificates.context'

type RemovalCalls = Pick<GroupHandlers<typeof certificatesCalls>, 'remove' | 'restore' | 'purge'>

const notFound = fail({ code: 'not-found', what: 'certificate' } as const)

/** Removing in two steps: out of sight with the way back open, then for good. */
export function certificateRemoval({
  clock,
  usedBy,
  repository,
  keys,
  changed,
}: CertificatesContext): RemovalCalls {
  return {
    async remove({ id }) {
      const users = await usedBy(id)
      if (users.length > 0) return fail({ code: 'in-use', by: users })
      if (!(await repository.mark(id, clock.now().toISOString()))) return notFound
      changed()
      return ok({})
    },
    async restore({ id }) {
      if (!(await repository.mark(id, null))) return notFound
      changed()
      return ok({})
    },
    async purge({ id }) {
      const record = await repository.find(id)
      if (record?.removedAt === undefined) return notFound
      const removed = await keys.remove(id)
      if (!removed.ok) return removed
      await repository.destroy(id)
      changed()
      return ok({})
    },
  }
}
