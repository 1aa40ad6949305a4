import { randomUUID } from 'node:crypto'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import type { CalendarEntry } from '../../src-shared/onboarding/calendar'
import { guides } from '../../src-shared/onboarding/guides/guides'
import type { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { Run } from '../../src-shared/onboarding/onboarding.model'
import { fail, ok } from '../../src-shared/result'
import type { Format } from '../../src-shared/texts/format'
import type { Translate } from '../../src-shared/texts/translate'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { Keychain } from '../platform/keychain/keychain'
import type { Database } from '../platform/storage/database'
import { stepsForToday, stepsWithTool, type StepForToday, type StepPlace } from './attention'
import { createKeptSecrets, type KeptSecrets } from './kept-secrets'
import { evidenceCalls } from './onboarding.evidence'
import { outgoingCalls } from './onboarding.outgoing'
import { secretCalls } from './onboarding.secrets'
import { createOnboardingRepository, type OnboardingRepository } from './onboarding.repository'
import { guideOf, notFound, placeOf, withProgress, withRecord } from './steps'

export interface Onboarding {
  readonly handlers: GroupHandlers<typeof onboardingCalls>
  /** What waits for the user and what for others, in every guide that is followed. */
  forToday(): Promise<StepForToday[]>
  /** The steps in which this tool is of use now: not finished, and nothing that must come first is open. */
  openSteps(tool: string): Promise<StepPlace[]>
  /** Destroys what was removed thirty days ago, credentials included. */
  purgeOld(): Promise<void>
}

export interface OnboardingDependencies {
  readonly database: Database
  readonly keychain: Keychain
  readonly clock: Clock
  readonly announce: Announce
  readonly desktop: Desktop
  /** The day it is in Belgium. */
  readonly today: () => string
  /** Texts and formats in the user's language. */
  readonly words: () => Promise<{ t: Translate; format: Format }>
  /** Days of other features that belong in the calendar of all. */
  readonly otherDays: () => Promise<readonly CalendarEntry[]>
}

export interface OnboardingContext extends OnboardingDependencies {
  readonly repository: OnboardingRepository
  readonly secrets: KeptSecrets
  readonly save: (run: Run) => Promise<void>
}

const KEEP_REMOVED_MS = 30 * 86_400_000

export function createOnboarding(deps: OnboardingDependencies): Onboarding {
  const { clock, announce } = deps
  const repository = createOnboardingRepository(deps.database)
  const secrets = createKeptSecrets(deps.keychain)

  async function save(run: Run): Promise<void> {
    await repository.put(run)
    announce('guides-changed', {})
  }

  async function mark(id: string, removedAt: string | null) {
    if (!(await repository.mark(id, removedAt))) return notFound
    announce('guides-changed', {})
    return ok({})
  }

  const context = { ...deps, repository, secrets, save }
  return {
    handlers: {
      ...runCalls(context),
      ...evidenceCalls(context),
      ...secretCalls(context),
      ...outgoingCalls(context),
      remove: ({ id }) => mark(id, clock.now().toISOString()),
      restore: ({ id }) => mark(id, null),
    },
    forToday: async () => stepsForToday(await repository.list(false), deps.today()),
    openSteps: async (tool) => stepsWithTool(await repository.list(false), tool),
    async purgeOld() {
      const before = new Date(clock.now().getTime() - KEEP_REMOVED_MS).toISOString()
      for (const run of await repository.removedBefore(before)) {
        const kept = Object.keys(run.steps).filter((stepId) => run.steps[stepId]?.secret !== undefined)
        const removed = await Promise.all(kept.map((stepId) => secrets.remove(run.id, stepId)))
        // A credential that could not be removed keeps its run, so that it is tried again.
        if (removed.every((outcome) => outcome.ok)) await repository.destroy(run.id)
      }
    },
  }
}

type RunCalls = Pick<
  GroupHandlers<typeof onboardingCalls>,
  'guides' | 'start' | 'list' | 'get' | 'change' | 'setStep'
>

function runCalls({ repository, clock, save }: OnboardingContext): RunCalls {
  async function current(id: string): Promise<Run | undefined> {
    const run = await repository.find(id)
    return run?.removedAt === undefined ? run : undefined
  }

  function shown(run: Run | undefined) {
    const guide = run && guideOf(run)
    return run === undefined || guide === undefined ? notFound : ok(withProgress(run, guide))
  }

  return {
    guides: () => Promise.resolve(ok(guides.map(guideEntry))),
    async start({ guideId, name, details = {} }) {
      if (!guides.some(({ id }) => id === guideId)) return fail({ code: 'not-found', what: 'guide' })
      const id = randomUUID()
      await save({ id, guideId, name, details, startedAt: clock.now().toISOString(), steps: {} })
      return ok({ id })
    },
    async list(input) {
      const runs = await repository.list(input?.removed ?? false)
      return ok(
        runs.flatMap((run) => {
          const guide = guideOf(run)
          return guide === undefined ? [] : [withProgress(run, guide)]
        }),
      )
    },
    get: async ({ id }) => shown(await current(id)),
    async change({ id, name, details }) {
      const run = await current(id)
      if (run === undefined) return notFound
      const changed = {
        ...run,
        ...(name !== undefined && { name }),
        ...(details !== undefined && { details }),
      }
      await save(changed)
      return shown(changed)
    },
    async setStep({ id, step, state }) {
      const place = placeOf(await current(id), step)
      if (!place.ok) return place
      const changed = withRecord(place.value, { state })
      await save(changed)
      return shown(changed)
    },
  }
}

function guideEntry({ id, connection, checkedOn, details, steps }: (typeof guides)[number]) {
  return {
    id,
    connection,
    checkedOn,
    details: [...details],
    steps: steps.map((step) => ({
      id: step.id,
      actor: step.actor,
      after: [...(step.after ?? [])],
      optional: step.optional ?? false,
    })),
  }
}
