import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'
import { useLate } from '../../ui/use-late'
import { ExportButton, type TableFormat } from './export-button'

interface ExportMenuProps {
  readonly trainingId: string
  /** Keeps what was typed a moment ago, so that it belongs to the file. */
  readonly flush?: (() => Promise<void>) | undefined
}

/** Saves a training as a table for a spreadsheet, where the user says. */
export function ExportMenu({ trainingId, flush }: ExportMenuProps) {
  const { t, language } = useTexts()
  const saving = useAction(async (options, format: TableFormat) => {
    await flush?.()
    return main.learningAccount.saveTable({ id: trainingId, format, language }, options)
  })
  const isLong = useLate(saving.isBusy)
  const save = async (format: TableFormat): Promise<void> => {
    const outcome = await saving.run(format)
    if (outcome?.ok !== true || !outcome.value.saved) return
    showToast({ text: t('trainingImport.exports.saved', { file: outcome.value.fileName }), tone: 'positive' })
  }
  return (
    <>
      <ExportButton onChoose={(format) => void save(format)} />
      {isLong && (
        <Progress
          label={t('trainingImport.exports.writing')}
          progress={saving.progress}
          onCancel={saving.cancel}
        />
      )}
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
    </>
  )
}
