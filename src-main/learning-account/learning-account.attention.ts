import type { DeliveryState } from '../../src-shared/learning-account/delivery'
import type { TrainingSummary } from '../../src-shared/learning-account/views.model'
import type { Register } from './learning-account.register'
import { rulesOf } from './learning-account.workspace'

/** A training that the user may want to do something about: `ready` is a draft that can be sent as it is. */
export interface NeedsAttention {
  readonly id: string
  readonly profileId: string
  readonly title: string
  readonly changedAt: string
  readonly state: 'ready' | (typeof ON_THE_WAY)[number]
  /** It is kept with the practice environment only. */
  readonly practice: boolean
}

/** On their way, or turned back. */
const ON_THE_WAY = ['queued', 'unknown', 'removing', 'refused'] as const satisfies readonly DeliveryState[]

/** So many of each are looked at, those changed last first. */
const MOST = 50
/** Unchecked drafts with more periods than this are ready only once the user had them checked. */
const MOST_PERIODS = 20_000

/** Lists what waits to be sent, what came back, and what nobody knows of: that first. */
export async function needingAttention(register: Register): Promise<NeedsAttention[]> {
  const { repository } = register
  const onTheWay = await repository.list({ states: ON_THE_WAY, limit: MOST, offset: 0 })
  const drafts = await repository.list({ states: ['draft'], limit: MOST, offset: 0 })
  const found: NeedsAttention[] = []
  for (const summary of onTheWay.trainings) {
    const state = ON_THE_WAY.find((one) => one === summary.state)
    if (state !== undefined) found.push(await shown(register, summary, state))
  }
  for (const summary of drafts.trainings) {
    if (await isReady(register, summary)) found.push(await shown(register, summary, 'ready'))
  }
  return found
}

async function shown(
  { findProfile }: Register,
  { id, profileId, denomination, trainingId, changedAt }: TrainingSummary,
  state: NeedsAttention['state'],
): Promise<NeedsAttention> {
  const profile = await findProfile(profileId)
  const practice = profile.ok && profile.value.builtIn
  return { id, profileId, title: denomination ?? trainingId, changedAt, state, practice }
}

/** Whether a draft has something to send, nothing is wrong with it, and its service takes it. */
async function isReady(register: Register, { id, profileId, errors }: TrainingSummary): Promise<boolean> {
  if (errors > 0) return false
  const profile = await register.findProfile(profileId)
  if (!profile.ok || profile.value.role !== 'training-provider' || profile.value.dataModel === undefined)
    return false
  if ((await register.serviceState(profile.value.environmentId)) !== 'open') return false
  const opened = await register.open(id)
  if (!opened.ok) return false
  const { draft } = opened.value
  const registered = await register.photos.find(id, 'registered')
  if (registered !== undefined && (await register.photos.digest(draft)) === registered.digest) return false
  const rules = await register.rulesFor(profileId)
  const unchecked = await register.database.get(
    `SELECT coalesce(sum(period_count), 0) AS periods FROM participants JOIN period_lists ON digest = periods
     WHERE photo = ? AND checked <> ?`,
    [draft.id, rulesOf(draft.header, rules.windows)],
  )
  if (Number(unchecked?.['periods']) > MOST_PERIODS) return false
  return (await register.checking.check(draft, rules)).errors === 0
}
