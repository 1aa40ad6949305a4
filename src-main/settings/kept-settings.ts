import type { Settings } from '../../src-shared/settings/settings.model'
import { isTheme } from '../../src-shared/settings/themes'
import { isLanguage, preferredLanguage } from '../../src-shared/texts/languages'
import { readJson } from '../platform/storage/plain-file'

/**
 * The settings that a file keeps; each that it lacks, or whose value is not known, is as on a first start. Without schemas: the
 * window waits for it.
 */
export function keptSettings(file: string, systemLanguages: readonly string[]): Settings {
  const { language, theme, selectedProfileId } = Object(readJson(file)) as Readonly<Record<string, unknown>>
  return {
    language: isLanguage(language) ? language : preferredLanguage(systemLanguages),
    theme: isTheme(theme) ? theme : 'system',
    ...(typeof selectedProfileId === 'string' ? { selectedProfileId } : {}),
  }
}
