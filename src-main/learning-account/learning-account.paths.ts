import * as z from 'zod'
import type { HistoryQuery, TrainingKey } from './learning-account.api'

/**
 * How a service writes numbers in its paths and queries. The manual's samples show an enterprise without its leading zero and never a
 * person born from 2000 to 2009 (research 8.2, F6 and F7), so both are settings.
 */
export const PathStyle = z.object({
  enterprise: z.enum(['without-zeros', 'ten-digits']).default('without-zeros'),
  insz: z.enum(['eleven-digits', 'without-zeros']).default('eleven-digits'),
})
export type PathStyle = z.infer<typeof PathStyle>

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
