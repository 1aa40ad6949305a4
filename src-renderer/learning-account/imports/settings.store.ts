import type * as z from 'zod'
import type {
  LearningAccountSettings,
  SettingsChange,
} from '../../../src-shared/learning-account/settings.model'
import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'
import { main } from '../../ipc/client'
import { createReadable } from '../../ipc/reading'

/** The windows, the training rights and how services write their addresses. */
export const trainingSettings = createReadable(() => main.learningAccount.settings({}))

/** Keeps a part of the settings; the rest stays as it is. */
export async function saveTrainingSettings(
  change: z.input<typeof SettingsChange>,
): Promise<Result<LearningAccountSettings, Problem>> {
  const outcome = await main.learningAccount.saveSettings(change)
  if (outcome.ok) trainingSettings.update(() => outcome.value)
  return outcome
}
