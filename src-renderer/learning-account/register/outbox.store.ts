import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { main } from '../../ipc/client'
import { createReadable, type Readable } from '../../ipc/reading'

/** What is on its way to the service, or came back refused; at most 200 of them, all counted. */
export interface OutboxContent {
  readonly trainings: readonly TrainingSummary[]
  readonly total: number
}

const SHOWN = 200
const known = new Map<string, Readable<OutboxContent>>()

/** The outbox of a profile. */
export function outboxOf(profileId: string): Readable<OutboxContent> {
  const readable =
    known.get(profileId) ??
    createReadable<OutboxContent>(
      () =>
        main.learningAccount.list({
          profileId,
          states: ['queued', 'sending', 'unknown', 'removing', 'refused'],
          limit: SHOWN,
        }),
      ['trainings-changed'],
    )
  known.set(profileId, readable)
  return readable
}
