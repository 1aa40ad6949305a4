import * as z from 'zod'
import { call } from '../ipc/call'
import { Profile, ProfileInput } from './profiles.model'

export const profilesCalls = {
  save: call({
    summary:
      'Makes or changes a profile: an enterprise with its role, environment, client id and certificate',
    input: ProfileInput,
    output: z.object({ id: z.string() }),
    problems: ['not-found'],
  }),
  list: call({
    summary: 'Lists the profiles',
    input: z.object({}).optional(),
    output: z.array(Profile),
    problems: [],
  }),
  remove: call({
    summary: 'Removes a profile; its answers stay in the history',
    input: z.object({ id: z.string() }),
    output: z.object({}),
    problems: ['not-found'],
  }),
  restore: call({
    summary: 'Undoes the removal of a profile',
    input: z.object({ id: z.string() }),
    output: z.object({}),
    problems: ['not-found'],
  }),
} as const
