/**
 * What the practice environment does beside registering, by the reference that a training carries. `once` shows itself only at the first
 * registration of a training, so that the next try goes well.
 */
export const practiceReferences = [
  { reference: 'OEFEN-WAARSCHUWING', shows: 'warning' },
  { reference: 'OEFEN-WEIGERING', shows: 'refusal-without-place' },
  { reference: 'OEFEN-TRAAG', shows: 'slow-answer' },
  { reference: 'OEFEN-ANTWOORD-WEG', shows: 'answer-lost-after-registering' },
  { reference: 'OEFEN-VRAAG-WEG', shows: 'connection-lost-before-registering' },
  { reference: 'OEFEN-STORING', shows: 'server-error' },
  { reference: 'OEFEN-WACHT', shows: 'unavailable-for-two-seconds' },
  { reference: 'OEFEN-TE-VEEL', shows: 'too-many-requests' },
  { reference: 'OEFEN-ATTEST', shows: 'leading-to-certificate-required' },
  { reference: 'OEFEN-ANDER', shows: 'changed-by-someone-else' },
] as const

export type PracticeTrainingCase = (typeof practiceReferences)[number]['shows']

/**
 * Two codes that mean something in the practice environment only, so that an anomaly can be seen at its cell and corrected: a period
 * with this status is warned about, and one with the other status beside result 1 is refused.
 */
export const practiceStatuses = { reservation: 2, incompatibleWithSuccess: 3 } as const
