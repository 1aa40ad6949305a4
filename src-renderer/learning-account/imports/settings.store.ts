import { parseInput } from '../../../src-shared/field-errors'
import {
  SettingsChange,
  type LearningAccountSettings,
} from '../../../src-shared/learning-account/settings.model'
import type { Problem } from '../../../src-shared/problem'
import { fail, type Result } from '../../../src-shared/result'
import { main } from '../../ipc/client'
import { createReadable, type Readable } from '../../ipc/reading'

/** Keeps a part of the settings, the rest as it is; what is not whole yet is not sent, and says at which field. */
export type SaveSettings = (
  change: Readonly<Partial<Record<keyof SettingsChange, unknown>>>,
) => Promise<Result<LearningAccountSettings, Problem>>

/** The windows, the training rights and how services write their addresses, read anew for each time they are shown. */
export function createTrainingSettings(): Readable<LearningAccountSettings> & {
  readonly save: SaveSettings
} {
  const readable = createReadable(() => main.learningAccount.settings({}))
  return {
    ...readable,
    async save(change) {
      const checked = parseInput(SettingsChange, change)
      if (!checked.ok) return fail({ code: 'invalid-input', fields: checked.problem })
      const outcome = await main.learningAccount.saveSettings(checked.value)
      if (outcome.ok) readable.update(() => outcome.value)
      return outcome
    },
  }
}
