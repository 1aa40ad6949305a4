import type { GroupHandlers } from '../../src-shared/ipc/call'
import { trainingOut } from '../../src-shared/learning-account/exchange.model'
import type { learningAccountCalls } from '../../src-shared/learning-account/learning-account.contract'
import { fail, ok } from '../../src-shared/result'
import { readFound } from './learning-account.consulting'
import { accessForReading, fetchTraining, personFor, wholeTraining } from './learning-account.fetching'
import { wholeHistory } from './learning-account.history'
import { inTurn, type SendingDependencies } from './learning-account.moves'
import { removeTraining } from './learning-account.removal'
import type { TrainingRecord } from './learning-account.repository'
import { createTraining } from './learning-account.saving'
import { TrainingHeader } from '../../src-shared/learning-account/learning-account.model'

type Handlers = Pick<
  GroupHandlers<typeof learningAccountCalls>,
  'fetch' | 'keepRegistered' | 'remove' | 'history' | 'refresh'
>

/** The calls that ask the service, or have it remove something. */
export function askingHandlers(deps: SendingDependencies): Handlers {
  const { register, api } = deps
  return {
    async fetch({ profileId, trainingId, inss }, { signal }) {
      const fetched = await fetchTraining(deps, { profileId, trainingId, insz: inss, signal })
      if (!fetched.ok) return fetched
      const { record, photo, anomalies } = fetched.value
      const training = await wholeTraining(register, trainingId, photo)
      return ok({ id: record.id, training: trainingOut(training), anomalies: [...anomalies] })
    },
    async keepRegistered(input, { signal }) {
      const fetched = await fetchTraining(deps, { ...input, signal })
      if (!fetched.ok) return fetched
      return ok({ id: fetched.value.record.id, anomalies: [...fetched.value.anomalies] })
    },
    async remove({ profileId, trainingId }, { signal }) {
      const access = await accessForReading(deps, profileId)
      if (!access.ok) return access
      const state = access.value.environment.learningAccount
      if (state !== 'open') return fail({ code: 'learning-account-closed', access: state })
      const record =
        (await register.repository.findByNumber(profileId, trainingId)) ??
        (await keepBeforeRemoval(deps, profileId, trainingId, signal))
      const removed = await removeTraining(deps, record, signal)
      return removed.ok ? ok({ state: removed.value.delivery.state }) : removed
    },
    async history({ profileId, inss, employerEnterpriseNumber, from, to }, { signal }) {
      const access = await accessForReading(deps, profileId)
      if (!access.ok) return access
      const query = { insz: inss, employerEnterpriseNumber, from, to }
      const history = await wholeHistory((asked) => api.history(access.value, asked, signal), query)
      if (!history.ok) return history
      const { trainings, anomalies, complete } = history.value
      return ok({
        trainings: trainings.map(({ trainingId, header, participant }) =>
          trainingOut({ trainingId, ...header, participants: [participant] }),
        ),
        anomalies: [...anomalies],
        complete,
      })
    },
    async refresh({ id }, { signal }) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const { record } = opened.value
      const access = await accessForReading(deps, record.profileId)
      if (!access.ok) return access
      const insz = await personFor(register, access.value, record, undefined)
      if (!insz.ok) return insz
      const key = { trainingId: record.trainingId, insz: insz.value }
      const found = await inTurn(register, id, () =>
        readFound(register, api, { id, access: access.value, key, signal }),
      )
      if (!found.ok) return found
      register.changed()
      return ok({ registered: found.value.photo !== null, anomalies: [...found.value.anomalies] })
    },
  }
}

/** A training that was never here: what can be read of it is kept before it goes, and its number in any case. */
async function keepBeforeRemoval(
  deps: SendingDependencies,
  profileId: string,
  trainingId: string,
  signal: AbortSignal,
): Promise<TrainingRecord> {
  const fetched = await fetchTraining(deps, { profileId, trainingId, signal })
  if (fetched.ok) return fetched.value.record
  return createTraining(deps.register, {
    profileId,
    trainingId,
    header: TrainingHeader.parse({}),
    participants: [],
  })
}
