import { useState } from 'react'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import type { OpenTraining } from '../grid/open-training'
import { SplitDialog } from './split.dialog'

interface HintsProps {
  readonly training: OpenTraining
  readonly isReadOnly: boolean
}

/** What can be put right in one go: periods across two windows, and several participants where each needs a training. */
export function Hints({ training, isReadOnly }: HintsProps) {
  const { t } = useTexts()
  const [isSplitting, setSplitting] = useState(false)
  const codes = new Set(training.problems?.list.map(({ code }) => code))
  if (isReadOnly) return null
  return (
    <>
      {codes.has('window-crossed') && (
        <Notice
          tone="info"
          title={t('trainingEditor.windows.title')}
          actions={
            <Button onPress={() => void training.edit([{ op: 'split-at-windows' }])}>
              {t('trainingEditor.windows.split')}
            </Button>
          }
        >
          <p>{t('trainingEditor.windows.help')}</p>
        </Notice>
      )}
      {codes.has('only-one-participant') && training.view.counts.participants > 1 && (
        <Notice
          tone="info"
          title={t('trainingEditor.split.needed')}
          actions={<Button onPress={() => setSplitting(true)}>{t('trainingEditor.split.confirm')}</Button>}
        >
          <p>{t('trainingEditor.split.help', { count: training.view.counts.participants - 1 })}</p>
        </Notice>
      )}
      {isSplitting && (
        <SplitDialog
          id={training.view.id}
          participants={training.view.counts.participants}
          onClose={() => setSplitting(false)}
          onDone={() => void training.reload()}
        />
      )}
    </>
  )
}
