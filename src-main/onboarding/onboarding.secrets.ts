import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { ProblemOf } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import type { OnboardingContext } from './onboarding.service'
import { notFound, placeOf, withRecord, type Place } from './steps'

type SecretCalls = Pick<
  GroupHandlers<typeof onboardingCalls>,
  'keepSecret' | 'copySecret' | 'saveSecret' | 'forgetSecret'
>

/** The credentials that a step brings, kept in the keychain: shown by name, given out only when asked for. */
export function secretCalls({ repository, secrets, clock, desktop, save }: OnboardingContext): SecretCalls {
  const find = async ({
    id,
    step,
  }: {
    id: string
    step: string
  }): Promise<Result<Place, ProblemOf<'not-found'>>> => placeOf(await repository.find(id), step)

  return {
    async keepSecret({ id, step, name, secret }) {
      const place = await find({ id, step })
      if (!place.ok) return place
      const written = await secrets.write(id, step, secret)
      if (!written.ok) return written
      await save(
        withRecord(place.value, { secret: { kind: secret.kind, name, keptAt: clock.now().toISOString() } }),
      )
      return ok({})
    },
    async copySecret(at) {
      const place = await find(at)
      if (!place.ok) return place
      const secret = await secrets.read(at.id, at.step)
      if (!secret.ok) return secret
      return secret.value.kind === 'text' ? desktop.copy(secret.value.text) : notFound
    },
    async saveSecret(at) {
      const place = await find(at)
      if (!place.ok) return place
      const secret = await secrets.read(at.id, at.step)
      if (!secret.ok) return secret
      const name = place.value.record.secret?.name ?? 'bestand'
      const { value } = secret
      return desktop.saveFile(name, value.kind === 'text' ? value.text : Buffer.from(value.base64, 'base64'))
    },
    async forgetSecret(at) {
      const place = await find(at)
      if (!place.ok) return place
      const removed = await secrets.remove(at.id, at.step)
      if (!removed.ok) return removed
      const { run, record } = place.value
      const { secret: _secret, ...kept } = record
      await save({ ...run, steps: { ...run.steps, [at.step]: kept } })
      return ok({})
    },
  }
}
