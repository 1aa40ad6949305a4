import { EnterpriseNumber, formatEnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import type {
  FlexiJobAnswer,
  PrecontractCheck,
  StudentJobAnswer,
} from '../../src-shared/precontract/precontract.model'
import { assertNever } from '../../src-shared/result'
import type { Texts } from '../../src-shared/texts/texts'
import { flexiQuarters, quarterName } from './quarters'

/** What one block of an answer says, in words. Only `positive` is a yes and only `negative` is a no. */
export interface BlockWords {
  readonly tone: 'positive' | 'negative' | 'undetermined' | 'waiting'
  /** In a word or two, for a list. */
  readonly short: string
  readonly statement: string
  readonly body?: string
  /** What to do now. */
  readonly next?: string
}

/** Says the answer about a flexi-job; undefined when it was not asked. */
export function flexiWords(check: PrecontractCheck, texts: Texts): BlockWords | undefined {
  if (check.flexiJob !== undefined) return flexiAnswer(check.flexiJob, check, texts)
  return check.typeOfWorker === 'studentJob' ? undefined : absent('flexi', texts)
}

/** Says the answer about student work; undefined when it was not asked. */
export function studentWords(check: PrecontractCheck, texts: Texts): BlockWords | undefined {
  if (check.studentJob !== undefined) return studentAnswer(check.studentJob, check, texts)
  return check.typeOfWorker === 'flexiJob' ? undefined : absent('student', texts)
}

function absent(block: 'flexi' | 'student', { t }: Texts): BlockWords {
  const short = t(`precontract.${block}.unknown.short`)
  return { tone: 'undetermined', short, statement: t(`precontract.${block}.absent`) }
}

function flexiAnswer(answer: FlexiJobAnswer, check: PrecontractCheck, texts: Texts): BlockWords {
  const { t } = texts
  const { outcome } = answer
  const short = t(`precontract.flexi.${outcome}.short`)
  switch (outcome) {
    case 'ok':
    case 'nok': {
      const quarters = flexiQuarters(check.startDate)
      const names = {
        name: nameIn(check, texts),
        quarter: quarterName(quarters.asked, t),
        worked: quarterName(quarters.worked, t),
        before: quarterName(quarters.before, t),
        pension: quarterName(quarters.pension, t),
      }
      const statement = t(`precontract.flexi.${outcome}.statement`, names)
      const body = t(`precontract.flexi.${outcome}.body`, names)
      return outcome === 'ok'
        ? { tone: 'positive', short, statement, body }
        : { tone: 'negative', short, statement, body, next: t('precontract.flexi.nok.next') }
    }
    case 'unknown':
      return {
        tone: 'undetermined',
        short,
        ...explained('flexi', outcome, texts, { cause: causeOf(answer) }),
      }
    case 'no-mandate':
      return { tone: 'waiting', short, ...explained('flexi', outcome, texts, { enterprise: askerOf(check) }) }
    case 'mandate-unavailable':
      return { tone: 'waiting', short, ...explained('flexi', outcome, texts) }
    case 'unrecognised':
      return {
        tone: 'undetermined',
        short,
        ...explained('flexi', outcome, texts, { word: answer.allowed ?? '?' }),
      }
    default:
      return assertNever(outcome)
  }
}

function studentAnswer(answer: StudentJobAnswer, check: PrecontractCheck, texts: Texts): BlockWords {
  const { t } = texts
  const { outcome } = answer
  switch (outcome) {
    case 'ok':
      return eligible(answer, check, texts)
    case 'nok':
      return answer.hoursRemaining === 0 ? used(check, texts) : { tone: 'negative', ...saying('nok') }
    case 'unknown':
      return { tone: 'undetermined', ...saying(outcome, { cause: causeOf(answer) }) }
    case 'no-mandate':
      return { tone: 'waiting', ...saying(outcome, { enterprise: askerOf(check) }) }
    case 'mandate-unavailable':
      return { tone: 'waiting', ...saying(outcome) }
    case 'unrecognised':
      return { tone: 'undetermined', ...saying(outcome, { word: answer.allowed ?? '?' }) }
    default:
      return assertNever(outcome)
  }

  function saying(what: Explained, args: Record<string, string> = {}): Omit<BlockWords, 'tone'> {
    const all = { ...args, name: nameIn(check, texts), ...countedHours(answer) }
    return { short: t(`precontract.student.${what}.short`), ...explained('student', what, texts, all) }
  }
}

/** Allowed: the hours are the answer, and none left is no yes. */
function eligible(answer: StudentJobAnswer, check: PrecontractCheck, texts: Texts): BlockWords {
  const { t, format } = texts
  const name = nameIn(check, texts)
  const hours = answer.hoursRemaining
  if (hours === 0) return used(check, texts)
  if (hours === undefined) {
    const reason = answer.hoursUnreadable === true ? 'unreadable' : 'missing'
    return {
      tone: 'positive',
      short: t('precontract.student.countless.short'),
      statement: t('precontract.student.countless.statement', { name }),
      body: t('precontract.student.countless.body', { reason }),
      next: t('precontract.student.countless.next'),
    }
  }
  const moment = format.dateTime(check.checkedAt)
  return {
    tone: 'positive',
    short: t('precontract.student.ok.short', { hours }),
    statement: t('precontract.student.ok.statement', { name, hours, moment }),
    body: t('precontract.student.ok.body'),
  }
}

function used(check: PrecontractCheck, texts: Texts): BlockWords {
  const { t, format } = texts
  const moment = format.dateTime(check.checkedAt)
  return {
    tone: 'negative',
    short: t('precontract.student.used.short'),
    statement: t('precontract.student.used.statement', { name: nameIn(check, texts), moment }),
    body: t('precontract.student.used.body'),
  }
}

type Explained = 'nok' | 'unknown' | 'no-mandate' | 'mandate-unavailable' | 'unrecognised'

function explained(
  block: 'flexi' | 'student',
  what: Explained,
  { t }: Texts,
  args: Readonly<Record<string, string | number>> = {},
): { statement: string; body: string; next: string } {
  return {
    statement: t(`precontract.${block}.${what}.statement`, args),
    body: t(`precontract.${block}.${what}.body`, args).trim(),
    next: t(`precontract.${block}.${what}.next`, args),
  }
}

function countedHours({ hoursRemaining }: StudentJobAnswer): { counted: 'yes' | 'no'; hours: number } {
  return { counted: hoursRemaining === undefined ? 'no' : 'yes', hours: hoursRemaining ?? 0 }
}

/** Manual 3.3.1 to 3.3.4; an ICU select has its own words. */
const CAUSES: Readonly<Record<string, string>> = {
  errorflexijobprecontractual: 'pensionRegister',
  errorstudentjobprecontractual: 'studentData',
  errorstudentrequirements: 'olderThan30',
  erroryoungrequirements: 'youngerThan15',
}

function causeOf({ cause }: FlexiJobAnswer): string {
  return CAUSES[cause ?? ''] ?? 'other'
}

function nameIn(check: PrecontractCheck, { t }: Texts): string {
  return check.candidateName ?? t('precontract.someone')
}

/** The enterprise whose mandate counts: the one that asks (manual 3.3.5). */
function askerOf({ enterpriseNumber }: PrecontractCheck): string {
  const number = EnterpriseNumber.safeParse(enterpriseNumber)
  return number.success ? formatEnterpriseNumber(number.data) : enterpriseNumber
}
