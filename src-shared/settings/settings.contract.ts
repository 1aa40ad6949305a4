import * as z from 'zod'
import { call } from '../ipc/call'
import { Settings, SettingsChange } from './settings.model'

export const settingsCalls = {
  get: call({
    summary: 'Gives the language, the theme and the chosen profile',
    input: z.object({}).optional(),
    output: Settings,
    problems: [],
  }),
  change: call({
    summary: 'Changes some of the settings',
    input: SettingsChange,
    output: Settings,
    problems: [],
  }),
} as const
