import * as z from 'zod'
import { call } from '../ipc/call'
import { serviceProblems } from '../problem'
import { ExplainedAssertion, TestedService, TestStep } from './connections.model'

const profileId = z.string().min(1, 'required')

export const connectionsCalls = {
  test: call({
    summary: 'Tests the connection of a profile step by step, and names the step that fails',
    input: z.object({ profileId, service: TestedService }),
    output: z.object({ steps: z.array(TestStep) }),
    problems: ['not-found'],
  }),
  explainAssertion: call({
    summary: 'Explains a freshly signed client assertion, claim by claim; never the signature',
    input: z.object({ profileId }),
    output: ExplainedAssertion,
    problems: [...serviceProblems, 'not-found'],
  }),
} as const
