import type { Anomaly } from '../../../src-shared/learning-account/anomalies.model'
import type { FieldProblems } from '../../../src-shared/problem'
import type { Language } from '../../../src-shared/texts/languages'
import { isHeaderField } from './words'

/** Something the service has to say about a training. */
export interface Remark {
  readonly key: string
  /** Whether it kept the training from being registered. */
  readonly isBlocking: boolean
  readonly words: { readonly language: Language; readonly text: string } | undefined
  /** A code of what is wrong, where the service gave no words. */
  readonly code: string | undefined
  readonly errorId: string | undefined
  /** Where it is, as a path; undefined when it could not be found. */
  readonly path: string | undefined
}

/** Everything that was said when this training was sent last: anomalies, and fields that miss something; what has a place first. */
export function remarksOf(
  anomalies: readonly Anomaly[],
  fields: FieldProblems,
  language: Language,
): readonly Remark[] {
  const remarks = [
    ...anomalies.map((anomaly, index) => remarkOf(anomaly, index, language)),
    ...fieldRemarks(fields),
  ]
  return [
    ...remarks.filter(({ path }) => path !== undefined),
    ...remarks.filter(({ path }) => path === undefined),
  ]
}

/** What is wrong at these paths, in our own words. */
function fieldRemarks(fields: FieldProblems): readonly Remark[] {
  return Object.entries(fields).flatMap(([path, codes]) =>
    codes.map((code) => ({
      key: `${path} ${code}`,
      isBlocking: true,
      words: undefined,
      code,
      errorId: undefined,
      path,
    })),
  )
}

function remarkOf(anomaly: Anomaly, index: number, language: Language): Remark {
  const order: readonly Language[] = [language, 'nl', 'fr', 'en', 'de']
  const spoken = order.find((one) => (anomaly.label[one] ?? '') !== '')
  return {
    key: `${index} ${anomaly.errorId}`,
    isBlocking: anomaly.class === 'B',
    words: spoken && { language: spoken, text: anomaly.label[spoken] ?? '' },
    code: undefined,
    errorId: anomaly.errorId,
    path: pathOf(anomaly),
  }
}

/** A field alone is a place only when it is the training's own: of a cell it does not tell whose. */
function pathOf({ place }: Anomaly): string | undefined {
  if (place === undefined) return undefined
  const { participant, period, field } = place
  if (participant === undefined) return isHeaderField(field ?? '') ? field : undefined
  return [
    `participants.${participant}`,
    ...(period === undefined ? [] : [`periods.${period}`]),
    field ?? (period === undefined ? 'insz' : 'hours'),
  ].join('.')
}
