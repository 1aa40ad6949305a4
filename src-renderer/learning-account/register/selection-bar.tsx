import Archive from 'lucide-react/icons/archive'
import ArchiveRestore from 'lucide-react/icons/archive-restore'
import Send from 'lucide-react/icons/send'
import type { ServiceAccess, TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { showToast } from '../../ui/toast.store'
import { ExportButton, type TableFormat } from '../imports/export-button'
import { SendMany, type ToSend } from '../editor/send-many'
import { bringBack, isSendable, putAway, type Task } from './training-actions'
import styles from './register.module.css'

interface SelectionBarProps {
  readonly trainings: readonly TrainingSummary[]
  readonly access: ServiceAccess
  readonly isPutAway: boolean
  readonly act: (task: Task) => void
  readonly onClear: () => void
}

/** How many trainings are chosen, and what can be done with them together. */
export function SelectionBar({ trainings, access, isPutAway, act, onClear }: SelectionBarProps) {
  const { t } = useTexts()
  const ids = trainings.map(({ id }) => id)
  const sendable = access === 'open' && !isPutAway ? trainings.filter(isSendable) : []
  const [sent, setSent] = useState<readonly ToSend[]>()
  return (
    <section className={styles['selection']} aria-label={t('trainings.selection.label')}>
      <p role="status" className={styles['chosen']}>
        {t('trainings.selection.count', { count: trainings.length })}
      </p>
      {sendable.length > 0 && (
        <Button size="small" icon={Send} onPress={() => setSent(sendable.map(toSend))}>
          {t('trainings.selection.send', { count: sendable.length })}
        </Button>
      )}
      {!isPutAway && <ExportSeveral ids={ids} act={act} />}
      {isPutAway ? (
        <Button size="small" icon={ArchiveRestore} onPress={() => act(() => bringBack(ids))}>
          {t('trainings.selection.restore')}
        </Button>
      ) : (
        <Button size="small" icon={Archive} onPress={() => act(() => putAway(ids))}>
          {t('trainings.selection.putAway')}
        </Button>
      )}
      <Button size="small" variant="quiet" onPress={onClear}>
        {t('trainings.selection.clear')}
      </Button>
      {sent !== undefined && <SendMany trainings={sent} isOpen onClose={() => setSent(undefined)} />}
    </section>
  )
}

function toSend({ id, denomination }: TrainingSummary): ToSend {
  return { id, name: denomination }
}

function ExportSeveral({ ids, act }: { readonly ids: string[]; readonly act: SelectionBarProps['act'] }) {
  const { t, language } = useTexts()
  const save = async (format: TableFormat): ReturnType<Task> => {
    const saved = await main.learningAccount.saveTrainings({ ids, format, language })
    if (saved.ok && saved.value.saved) {
      const text = t('trainingImport.exports.saved', { file: saved.value.fileName })
      showToast({ text, tone: 'positive' })
    }
    return saved
  }
  return <ExportButton onChoose={(format) => act(() => save(format))} />
}
