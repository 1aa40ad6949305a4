import { pathOut } from '../../src-shared/learning-account/exchange.model'
import type { FieldProblems, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { guard, type GuardProblem } from './learning-account.guard'
import { mayPass, type AccessProblem, type SendingDependencies } from './learning-account.moves'
import { copyStatements } from './learning-account.photos'
import { noTraining, type Open, type Register } from './learning-account.register'
import type { TrainingRecord } from './learning-account.repository'

export type FreezeProblem =
  | AccessProblem
  | GuardProblem
  | ProblemOf<'invalid-input' | 'edited-meanwhile' | 'training-provider-needed' | 'data-model-missing'>

const ERRORS_SHOWN = 1000

/** Checks everything that can be checked without the service, and freezes the draft as what will be sent. */
export async function freeze(
  { register, accessFor }: SendingDependencies,
  id: string,
  confirmed: readonly string[],
  signal: AbortSignal,
): Promise<Result<TrainingRecord, FreezeProblem>> {
  const checked = await register.open(id)
  if (!checked.ok) return checked
  const { record, draft } = checked.value
  if (record.template !== null || record.removedAt !== null) return noTraining
  const { profileId } = record
  const profile = await register.findProfile(profileId)
  if (!profile.ok) return profile
  const { role, dataModel, environmentId } = profile.value
  const access = await register.serviceState(environmentId)
  if (access !== 'open') return fail({ code: 'learning-account-closed', access })
  if (role !== 'training-provider') return fail({ code: 'training-provider-needed' })
  if (dataModel === undefined) return fail({ code: 'data-model-missing' })
  const errors = await errorsOf(register, { record, draft }, signal)
  if (errors !== null) return fail(errors)
  const lost = await locallyGuarded(register, { record, draft }, confirmed)
  if (lost !== null) return fail(lost)
  const reachable = await accessFor(profileId)
  // What cannot be reached now may be later; what is not set up will not by itself.
  if (!reachable.ok && !mayPass(reachable.problem)) return reachable
  return register.exclusive(id, async () => {
    const opened = await register.open(id)
    if (!opened.ok) return opened
    const { record: now, draft: frozen } = opened.value
    if (now.revision !== record.revision) return fail({ code: 'edited-meanwhile', revision: now.revision })
    const digest = await register.photos.digest(frozen)
    const copy = copyStatements({ ...frozen, digest }, id, 'sent', register.now())
    const event = { type: 'submitted', at: register.now(), confirmed } as const
    const start = now.delivery.state === 'queued' ? { ...now, delivery: { state: 'draft' } as const } : now
    return ok(await register.move(start, event, { anomalies: [] }, copy))
  })
}

/** The errors in a draft as a script wants them: codes by path. */
async function errorsOf(
  register: Register,
  { record, draft }: Open,
  signal: AbortSignal,
): Promise<ProblemOf<'invalid-input'> | null> {
  const rules = await register.rulesFor(record.profileId)
  const page = { offset: 0, limit: ERRORS_SHOWN }
  const { errors, problems } = await register.checking.review(draft, rules, page, signal)
  const fields: FieldProblems = {}
  for (const { path, code, level } of problems)
    if (level === 'error') (fields[pathOut(path)] ??= []).push(code)
  if (rules.model === 'single-participant' && (await isOtherPerson(register, { record, draft }))) {
    fields[pathOut('participants.0.insz')] = ['other-person']
  }
  return errors > 0 || Object.keys(fields).length > 0 ? { code: 'invalid-input', fields } : null
}

/** In data model 2 the person is part of the key (manual 3.2.4): another person would be another registration beside the first. */
async function isOtherPerson(register: Register, { record, draft }: Open): Promise<boolean> {
  const registered = await register.photos.find(record.id, 'registered')
  const [before] = registered === undefined ? [] : await register.photos.entries(registered.id)
  const [now] = await register.photos.entries(draft.id)
  return before !== undefined && before.insz !== now?.insz
}

/** The photo guard as far as it goes without a connection: against the version that was last known. */
async function locallyGuarded(
  register: Register,
  { record, draft }: Open,
  confirmed: readonly string[],
): Promise<GuardProblem | null> {
  const base = await register.photos.find(record.id, 'registered')
  if (base === undefined) return null
  const entries = await register.photos.entries(draft.id)
  return guard({
    sending: { ...draft, entries },
    base: { ...base, entries: await register.photos.entries(base.id) },
    found: undefined,
    confirmed,
  })
}
