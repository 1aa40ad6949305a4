import * as z from 'zod'

export const Language = z.enum(['nl', 'fr', 'de', 'en'])
export type Language = z.infer<typeof Language>

/** What the user chose; nothing personal, so that it can be read before the store is open. */
export const Settings = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  selectedProfileId: z.string().optional(),
})
export type Settings = z.infer<typeof Settings>

export const SettingsChange = Settings.partial()
export type SettingsChange = z.infer<typeof SettingsChange>
