import { useState, type ReactNode } from 'react'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { useAction } from '../../ui/use-action'
import { CompareDialog } from './compare.dialog'

interface Comparing {
  start(): void
  /** That it is being read, or why not. */
  readonly notice: ReactNode
  readonly dialog: ReactNode
}

/** Reads what the service has now, and shows it beside the draft. */
export function useCompare({ id, registeredAt }: TrainingView, onMerged: () => Promise<void>): Comparing {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [isGone, setGone] = useState(false)
  const refreshing = useAction(({ signal }) => main.learningAccount.refresh({ id }, { signal }))
  const start = async (): Promise<void> => {
    setGone(false)
    const outcome = await refreshing.run()
    if (outcome?.ok !== true) return
    setGone(!outcome.value.registered)
    setOpen(outcome.value.registered)
  }
  return {
    start: () => void start(),
    notice: (
      <>
        {refreshing.isBusy && (
          <Progress label={t('trainingEditor.compare.reading')} onCancel={refreshing.cancel} />
        )}
        {refreshing.problem !== undefined && (
          <ProblemNotice
            problem={refreshing.problem}
            onRetry={() => void start()}
            actions={
              <Button onPress={() => setOpen(true)}>{t('trainingEditor.compare.withLastRead')}</Button>
            }
          />
        )}
        {isGone && (
          <Notice tone="undetermined" isAnnounced title={t('trainingEditor.compare.gone')}>
            <p>{t('trainingEditor.compare.goneNext')}</p>
          </Notice>
        )}
      </>
    ),
    dialog: isOpen && (
      <CompareDialog
        id={id}
        isElsewhere={registeredAt === null}
        onClose={() => setOpen(false)}
        onMerged={() => void onMerged()}
      />
    ),
  }
}
