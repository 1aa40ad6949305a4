import type { ImportPreview } from '../../../src-shared/learning-account/imports.model'
import { currentTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { showToast } from '../../ui/toast.store'

/** Says what was imported, and offers to undo it as long as nothing was changed after it. */
export function showImported(
  trainingId: string,
  { newParticipants, changedParticipants, newPeriods }: ImportPreview,
  revision: number,
  onUndone: () => void,
): void {
  const { t } = currentTexts()
  showToast({
    text: t('trainingImport.applied', {
      added: newParticipants,
      changed: changedParticipants,
      periods: newPeriods,
    }),
    tone: 'positive',
    undo: () => void undo(trainingId, revision, onUndone),
  })
}

async function undo(id: string, revision: number, onUndone: () => void): Promise<void> {
  const outcome = await main.learningAccount.undo({ id, revision })
  const { t, problemText } = currentTexts()
  if (outcome.ok) {
    showToast({ text: t('trainingImport.undone') })
    onUndone()
  } else if (outcome.problem.code === 'edited-meanwhile') {
    // Undoing would take back what came after, which nobody asked for.
    showToast({ text: t('trainingImport.undoTooLate'), tone: 'negative' })
  } else showToast({ text: problemText(outcome.problem).title, tone: 'negative' })
}
