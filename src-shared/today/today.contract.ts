import * as z from 'zod'
import { call } from '../ipc/call'
import { TodayItem } from './today.model'

export const todayCalls = {
  list: call({
    summary: 'Lists what asks for attention today: yours, theirs, certificates, drafts, checks to repeat',
    input: z.void().or(z.object({})),
    output: z.object({ today: z.string(), items: z.array(TodayItem) }),
    problems: [],
  }),
} as const
