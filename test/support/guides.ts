import type { Office } from './engine'

/** Gives the value of a call that must succeed; throws its problem otherwise. */
export function found<Value>(
  outcome: { ok: true; value: Value } | { ok: false; problem: { code: string } },
): Value {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${JSON.stringify(outcome.problem)}`)
  return outcome.value
}

/** A guide that is followed, as a journey walks it. */
export interface Walk {
  readonly id: string
  /** Marks a step done on a day. */
  done(step: string, on: string): Promise<void>
  /** Marks a step as waiting for someone since a day. */
  waiting(step: string, since: string, askAgainOn?: string): Promise<void>
  skip(step: string): Promise<void>
  next(): Promise<string | undefined>
  isComplete(): Promise<boolean>
}

/** Begins to follow a guide. */
export async function follow(
  { main }: Office,
  guideId: string,
  details: Record<string, string> = {},
): Promise<Walk> {
  const { id } = found(await main.onboarding.start({ guideId, name: 'De Proef', details }))
  const progress = async () => found(await main.onboarding.get({ id })).progress
  return {
    id,
    async done(step, on) {
      found(await main.onboarding.setStep({ id, step, state: { state: 'done', on } }))
    },
    async waiting(step, since, askAgainOn) {
      const state = { state: 'waiting', since, ...(askAgainOn !== undefined && { askAgainOn }) } as const
      found(await main.onboarding.setStep({ id, step, state }))
    },
    async skip(step) {
      found(await main.onboarding.setStep({ id, step, state: { state: 'not-applicable' } }))
    },
    next: async () => (await progress()).next,
    isComplete: async () => (await progress()).complete,
  }
}
