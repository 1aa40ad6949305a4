import * as z from 'zod'
import { call } from '../ipc/call'
import { LINKS } from './links'

export const desktopCalls = {
  openLink: call({
    summary: 'Opens an official page in the browser, by its id in the list of links (window only)',
    input: z.object({ id: z.enum(Object.keys(LINKS) as [keyof typeof LINKS]) }),
    output: z.object({}),
    problems: ['needs-window'],
  }),
  about: call({
    summary: 'Gives the versions of the app and its runtime, and where the data lives',
    input: z.object({}).optional(),
    output: z.object({
      version: z.string(),
      runtime: z.string(),
      dataFolder: z.string(),
    }),
    problems: [],
  }),
} as const
