import * as z from 'zod'
import { call } from '../ipc/call'
import { Environment, EnvironmentInput } from './environments.model'

export const environmentsCalls = {
  save: call({
    summary: 'Makes or changes an environment: the addresses of the services and what they expect',
    input: EnvironmentInput,
    output: z.object({ id: z.string() }),
    problems: ['environment-built-in', 'not-found'],
  }),
  list: call({
    summary: 'Lists the environments, the built-in practice environment among them',
    input: z.object({}).optional(),
    output: z.array(Environment),
    problems: [],
  }),
  remove: call({
    summary: 'Removes an environment that no profile uses',
    input: z.object({ id: z.string() }),
    output: z.object({}),
    problems: ['environment-built-in', 'not-found', 'in-use'],
  }),
} as const
