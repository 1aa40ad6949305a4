import { randomUUID } from 'node:crypto'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { Evidence } from '../../src-shared/onboarding/onboarding.model'
import type { ProblemOf } from '../../src-shared/problem'
import { ok, type Nothing, type Result } from '../../src-shared/result'
import type { OnboardingContext } from './onboarding.service'
import { notFound, placeOf, withEvidence, withRecord, type Place } from './steps'

type EvidenceCalls = Pick<
  GroupHandlers<typeof onboardingCalls>,
  'addEvidence' | 'removeEvidence' | 'restoreEvidence' | 'saveEvidence'
>

/** What shows that a step happened, kept in the store. */
export function evidenceCalls(context: OnboardingContext): EvidenceCalls {
  const { repository, clock, desktop, save } = context
  const find = async ({
    id,
    step,
  }: {
    id: string
    step: string
  }): Promise<Result<Place, ProblemOf<'not-found'>>> => placeOf(await repository.find(id), step)

  async function markEvidence(
    at: { id: string; step: string; evidenceId: string },
    change: (evidence: Evidence) => Evidence,
  ): Promise<Result<Nothing, ProblemOf<'not-found'>>> {
    const place = await find(at)
    if (!place.ok) return place
    const changed = withEvidence(place.value, at.evidenceId, change)
    if (changed === undefined) return notFound
    await save(changed)
    return ok({})
  }

  return {
    async addEvidence({ id, step, file, date, contact, note }) {
      const place = await find({ id, step })
      if (!place.ok) return place
      const evidenceId = randomUUID()
      const content = file === undefined ? undefined : Buffer.from(file.base64, 'base64')
      if (file !== undefined && content !== undefined) {
        await repository.putFile({ id: evidenceId, runId: id, name: file.name, content })
      }
      const evidence = {
        id: evidenceId,
        ...(date !== undefined && { date }),
        ...(contact !== undefined && { contact }),
        ...(note !== undefined && { note }),
        ...(file !== undefined &&
          content !== undefined && { file: { name: file.name, bytes: content.length } }),
      }
      await save(withRecord(place.value, { evidence: [...place.value.record.evidence, evidence] }))
      return ok({ evidenceId })
    },
    removeEvidence: (at) =>
      markEvidence(at, (evidence) => ({ ...evidence, removedAt: clock.now().toISOString() })),
    restoreEvidence: (at) => markEvidence(at, ({ removedAt: _removedAt, ...evidence }) => evidence),
    async saveEvidence({ id, step, evidenceId }) {
      const place = await find({ id, step })
      if (!place.ok) return place
      const isOfStep = place.value.record.evidence.some((one) => one.id === evidenceId)
      const file = isOfStep ? await repository.file(evidenceId) : undefined
      return file === undefined ? notFound : desktop.saveFile(file.name, file.content)
    },
  }
}
