import { randomInt } from 'node:crypto'
import type { DocumentedAnswer } from '../precontract/precontract.wire'
import { belgianDay } from './belgian-calendar'
import type { BlockContent } from './people'
import { readQuery, type Question } from './precontract-query'
import { badRequest, problem } from './problems'
import { json, type Answer, type Practice, type PracticeApi, type PracticeRequest } from './route'

/** The real name of the scope is not published; this one is the practice environment's own. */
const SCOPE = 'scope:practice:employmentprecontractualdata:consult'

/** PrecontractualData: GET verifyPrecontractualData, strict as the manual. */
export const precontractApi: PracticeApi = {
  scope: SCOPE,
  routes: (practice) => {
    const newReference = createReferences(practice)
    return [
      {
        method: 'GET',
        path: '/REST/employmentPrecontractualData/v1/verifyPrecontractualData',
        handle: (request) => verify(practice, request, newReference),
      },
    ]
  },
}

function verify(practice: Practice, request: PracticeRequest, newReference: NewReference): Answer {
  const channel = practice.tokens.authorise(request, SCOPE)
  if (!channel.ok) return channel.problem
  if (channel.value.role === 'training-provider') {
    return problem(request, 'missingPermission', 'Only an employer or a mandatary may consult this resource')
  }
  const question = readQuery(request.query, channel.value, practice.clock.now())
  if (!question.ok) return badRequest(request, question.problem)
  const { behaviour } = question.value
  if (behaviour.kind === 'failure') return behaviour.answer(request, SCOPE)
  const answer = json(200, answerTo(question.value, behaviour, newReference))
  return behaviour.isSlow === true ? { ...answer, afterMs: practice.slowAnswerMs } : answer
}

function answerTo(
  { citizen, wantsFlexiJob, wantsStudentJob }: Question,
  { flexiJob, studentJob }: { flexiJob: BlockContent; studentJob: BlockContent },
  newReference: NewReference,
): DocumentedAnswer {
  // In the manual's samples a block that holds an error has no reference of its own.
  const isAnswered = (block: BlockContent) => block.description.type === 'disclaimer'
  return {
    precontractualMainReference: newReference(citizen),
    ...(wantsFlexiJob && {
      flexiJobResult: {
        ...flexiJob,
        ...(isAnswered(flexiJob) && { flexiJobReference: newReference(citizen) }),
      },
    }),
    ...(wantsStudentJob && {
      studentJobResult: {
        ...studentJob,
        ...(isAnswered(studentJob) && { studentJobReference: newReference(citizen) }),
      },
    }),
  }
}

type NewReference = (citizen: string) => string

/** References as in the manual's sample 3.2.2.1 C: a blank, the INSZ, the day as DDMMYYYY and a sequence of two digits. */
function createReferences(practice: Practice): NewReference {
  let sequence = randomInt(100)
  return (citizen) => {
    const [year, month, day] = belgianDay(practice.clock.now())
    sequence = (sequence + 1) % 100
    return ` ${citizen}${twoDigits(day)}${twoDigits(month)}${year}${twoDigits(sequence)}`
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
