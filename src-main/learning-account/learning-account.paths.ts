import type { PathStyle } from '../../src-shared/learning-account/settings.model'
import type { HistoryQuery, TrainingKey } from './learning-account.api'

interface Place {
  readonly profile: { readonly enterpriseNumber: string }
  readonly environment: { readonly learningAccountUrl: string }
  readonly pathStyle: PathStyle
}

/** Writes the addresses of the TrainingProvider API (manual 3.2): plural everywhere, as in its samples (F3). */
export function createPaths({ profile, environment, pathStyle }: Place) {
  const enterprise = (number: string): string =>
    pathStyle.enterprise === 'ten-digits' ? number : number.replace(/^0+/, '')
  const person = (insz: string): string =>
    pathStyle.insz === 'eleven-digits' ? insz : insz.replace(/^0+/, '')
  const provider = `${environment.learningAccountUrl.replace(/\/+$/, '')}/providers/${enterprise(profile.enterpriseNumber)}`

  return {
    training: ({ trainingId, insz }: TrainingKey): string =>
      insz === undefined
        ? `${provider}/trainings/${trainingId}/multipleParticipants`
        : `${provider}/participants/${person(insz)}/trainings/${trainingId}/singleParticipant`,
    removal: (trainingId: string): string => `${provider}/trainings/${trainingId}`,
    history({ insz, employerEnterpriseNumber, from, to }: HistoryQuery): string {
      const query = new URLSearchParams()
      if (employerEnterpriseNumber !== undefined)
        query.set('employerCompanyId', enterprise(employerEnterpriseNumber))
      if (from !== undefined) query.set('searchTrainingFirstStartDate', from)
      if (to !== undefined) query.set('searchTrainingLastEndDate', to)
      const written = query.toString()
      return `${provider}/trainingHistory/${person(insz)}${written === '' ? '' : `?${written}`}`
    },
  }
}
