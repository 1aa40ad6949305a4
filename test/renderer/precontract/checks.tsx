import type {
  FlexiJobAnswer,
  PrecontractCheck,
  StudentJobAnswer,
} from '../../../src-shared/precontract/precontract.model'

const REFERENCE = '014907001852211202601'

/** A kept answer about Lotte, all well; `change` says what is otherwise. */
export function checkOf(change: Partial<PrecontractCheck> = {}): PrecontractCheck {
  return {
    id: 'check-1',
    checkedAt: '2026-11-22T09:32:00.000Z',
    profileId: 'practice',
    profileName: 'Brasserie De Proef',
    environmentId: 'practice',
    environmentName: 'Oefenomgeving',
    practice: true,
    enterpriseNumber: '0880820673',
    citizenMasked: '••.••.••-•••.••',
    candidateName: 'Lotte',
    startDate: '2026-11-30',
    typeOfWorker: 'all',
    mainReference: REFERENCE,
    flexiJob: flexi(),
    studentJob: student(),
    ...change,
  }
}

export function flexi(change: Partial<FlexiJobAnswer> = {}): FlexiJobAnswer {
  return { outcome: 'ok', reference: REFERENCE, ...change }
}

export function student(change: Partial<StudentJobAnswer> = {}): StudentJobAnswer {
  return { outcome: 'ok', reference: REFERENCE, hoursRemaining: 600, ...change }
}

/** So many answers, newest first. */
export function manyChecks(count: number, from = 0): PrecontractCheck[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    return checkOf({ id: `check-${number}`, candidateName: `Kandidaat ${number}` })
  })
}
