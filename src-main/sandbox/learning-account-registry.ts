import type { WireParticipant, WireTraining } from '../learning-account/learning-account.wire'
import type { PracticeRecord, PracticeStore } from './practice-store'

/** A registered training without its participants. */
export interface Registered {
  /** The training's number; in data model 2 followed by a plus and the person's. */
  readonly id: string
  readonly training: WireTraining
  readonly count: number
  readonly generation: string
}

/** One training of a person, as the history tells it. */
export interface PersonalTraining {
  readonly training: WireTraining
  readonly participant: WireParticipant
}

/** A version that nobody sees before it is completed. */
export interface VersionInTheMaking {
  add(participants: readonly WireParticipant[]): Promise<void>
  /** Replaces what was registered. */
  complete(training: WireTraining): Promise<Registered>
  discard(): Promise<void>
}

/** What one provider has registered with the practice environment. */
export interface Registry {
  find(id: string): Promise<Registered | undefined>
  participants(registered: Registered): AsyncGenerator<WireParticipant>
  begin(id: string, generation: string): VersionInTheMaking
  /** Removes a training for everyone, in both data models; tells whether there was anything. */
  remove(trainingId: string): Promise<boolean>
  /** The trainings of a person, by 11 digits. */
  historyOf(inss: string): AsyncGenerator<PersonalTraining>
  /** Tells whether this happens for the first time. */
  isFirst(what: string): Promise<boolean>
}

/** Makes the registry of one provider over the practice environment's memory. */
export function createRegistry(store: PracticeStore, provider: string): Registry {
  const at = (...parts: string[]): string => [`fla/${provider}`, ...parts].join('/')
  const peopleOf = ({ id, generation }: Pick<Registered, 'id' | 'generation'>): string =>
    at('people', id, generation, '')

  async function find(id: string): Promise<Registered | undefined> {
    const text = await store.get(at('training', id))
    return text === undefined ? undefined : (JSON.parse(text) as Registered)
  }

  async function* participants(registered: Registered): AsyncGenerator<WireParticipant> {
    for await (const { value } of everything(store, peopleOf(registered))) yield participantIn(value)
  }

  async function forget(registered: Registered): Promise<void> {
    for await (const { inss } of participants(registered)) {
      await store.remove(at('person', padded(inss), registered.id, registered.generation, ''))
    }
    await store.remove(peopleOf(registered))
  }

  async function replace(version: Registered): Promise<Registered> {
    const before = await find(version.id)
    await store.put([{ key: at('training', version.id), value: JSON.stringify(version) }])
    if (before !== undefined) await forget(before)
    return version
  }

  function begin(id: string, generation: string): VersionInTheMaking {
    const version = { id, generation, training: NO_TRAINING, count: 0 }
    const recordsOf = (participant: WireParticipant): PracticeRecord[] => {
      const position = String(version.count++).padStart(4, '0')
      const key = peopleOf(version) + position
      const index = at('person', padded(participant.inss), id, generation, position)
      return [
        { key, value: JSON.stringify(participant) },
        { key: index, value: key },
      ]
    }
    return {
      add: (added) => store.put(added.flatMap(recordsOf)),
      complete: (training) => replace({ ...version, training }),
      discard: () => forget(version),
    }
  }

  return {
    find,
    participants,
    begin,
    async remove(trainingId) {
      const heads = await store.list(at('training', trainingId))
      await store.remove(at('training', trainingId))
      for (const { value } of heads) await forget(JSON.parse(value) as Registered)
      return heads.length > 0
    },
    historyOf: (inss) => historyIn(store, at('person', inss, ''), find),
    async isFirst(what) {
      const key = at('happened', what)
      if ((await store.get(key)) !== undefined) return false
      await store.put([{ key, value: '' }])
      return true
    },
  }
}

async function* historyIn(
  store: PracticeStore,
  prefix: string,
  find: Registry['find'],
): AsyncGenerator<PersonalTraining> {
  for await (const { key, value } of everything(store, prefix)) {
    const [id = '', generation] = key.split('/').slice(-3)
    const registered = await find(id)
    const participant = await store.get(value)
    // What an unfinished version left behind belongs to nobody.
    if (registered === undefined || participant === undefined || registered.generation !== generation)
      continue
    yield { training: registered.training, participant: participantIn(participant) }
  }
}

const NO_TRAINING: WireTraining = {
  trainingId: '',
  trainingDenomination: '',
  trainingFirstStartDate: '',
  trainingLastEndDate: '',
}

function participantIn(text: string): WireParticipant {
  return JSON.parse(text) as WireParticipant
}

function padded(inss: number): string {
  return String(inss).padStart(11, '0')
}

async function* everything(store: PracticeStore, prefix: string): AsyncGenerator<PracticeRecord> {
  for (let after = ''; ;) {
    const page = await store.list(prefix, after, 20)
    yield* page
    const last = page[page.length - 1]
    if (last === undefined) return
    after = last.key
  }
}
