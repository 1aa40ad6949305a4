import * as z from 'zod'
import { LANGUAGES } from '../texts/languages'
import { THEMES } from './themes'

/** What the user chose; nothing personal, so that it can be read before the store is open. */
export const Settings = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  selectedProfileId: z.string().optional(),
})
export type Settings = z.infer<typeof Settings>

export const SettingsChange = Settings.partial()
export type SettingsChange = z.infer<typeof SettingsChange>
