import type { Announce } from '../../src-shared/ipc/events'
import { next, type DeliveryEvent } from '../../src-shared/learning-account/delivery'
import type { TrainingView } from '../../src-shared/learning-account/views.model'
import type { ProblemOf } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Database, Statement } from '../platform/storage/database'
import { createExclusive, type Exclusive } from './exclusive'
import { createChecking, type Checking, type RuleSettings } from './learning-account.checking'
import { createPhotos, type Photo, type Photos } from './learning-account.photos'
import {
  createTrainingsRepository,
  updateTraining,
  type TrainingChange,
  type TrainingRecord,
  type TrainingsRepository,
} from './learning-account.repository'
import { createSettingsStore, type SettingsStore } from './learning-account.settings'
import { createSteps, type Steps } from './learning-account.steps'
import { createViews, type Views } from './learning-account.views'

export interface RegisterDependencies {
  readonly database: Database
  readonly clock: Clock
  readonly announce: Announce
  readonly findProfile: (id: string) => Promise<Result<Profile, ProblemOf<'not-found'>>>
  /** Whether the learning account of an environment is open, read-only or closed, without calling it. */
  readonly serviceState: (environmentId: string) => Promise<TrainingView['access']>
}

/** A training with the version the user works on. */
export interface Open {
  readonly record: TrainingRecord
  readonly draft: Photo
}

/** The local register of trainings: what every part of the feature works with. */
export interface Register {
  readonly database: Database
  readonly repository: TrainingsRepository
  readonly photos: Photos
  readonly steps: Steps
  readonly checking: Checking
  readonly settings: SettingsStore
  readonly views: Views
  readonly exclusive: Exclusive
  readonly findProfile: RegisterDependencies['findProfile']
  readonly serviceState: RegisterDependencies['serviceState']
  now(): string
  open(id: string): Promise<Result<Open, ProblemOf<'not-found'>>>
  rulesFor(profileId: string): Promise<RuleSettings>
  /** Moves a training on by an event that must be possible, together with these changes and statements. */
  move(
    record: TrainingRecord,
    event: DeliveryEvent,
    change?: TrainingChange,
    together?: readonly Statement[],
  ): Promise<TrainingRecord>
  /** Tells the screens that trainings changed. */
  changed(): void
}

export function createRegister(deps: RegisterDependencies): Register {
  const { database, findProfile, serviceState } = deps
  const repository = createTrainingsRepository(database)
  const photos = createPhotos(database)
  const settings = createSettingsStore(database)
  const changed = (): void => deps.announce('trainings-changed', {})

  return {
    database,
    repository,
    photos,
    settings,
    steps: createSteps(database),
    checking: createChecking(database, photos),
    views: createViews(database, photos, deps),
    exclusive: createExclusive(),
    findProfile,
    serviceState,
    changed,
    now: () => deps.clock.now().toISOString(),
    async open(id) {
      // Asked for at once: the store answers one after the other, without a wait in between.
      const [record, draft] = await Promise.all([repository.find(id), photos.find(id, 'draft')])
      return record === undefined || draft === undefined ? noTraining : ok({ record, draft })
    },
    async rulesFor(profileId) {
      const profile = await findProfile(profileId)
      return {
        windows: (await settings.read()).windows,
        model: profile.ok ? profile.value.dataModel : undefined,
      }
    },
    async move(record, event, change = {}, together = []) {
      const delivery = next(record.delivery, event)
      if (delivery === null) {
        throw new Error(`A training that is ${record.delivery.state} cannot be ${event.type}`)
      }
      const all = { ...change, delivery }
      await repository.run([...together, updateTraining(record, all)])
      changed()
      return { ...record, ...all }
    },
  }
}

export const noTraining = fail({ code: 'not-found', what: 'training' } as const)
