import { showImported } from './imported-toast'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { CheckStep } from './check.step'
import { ColumnsStep } from './columns.step'
import { FileStep } from './file.step'
import { missingIn } from './mapping'
import { Steps } from './steps'
import { useImport, type Import } from './use-import'

interface ImportDialogProps {
  readonly trainingId: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** After the list was imported, and after that was undone: what is shown of the training is out of date. */
  readonly onApplied: () => void
}

/** Brings a list from a spreadsheet into a draft, in three steps. */
export function ImportDialog({ isOpen, ...rest }: ImportDialogProps) {
  return isOpen ? <OpenImport {...rest} /> : null
}

function OpenImport({ trainingId, onClose, onApplied }: Omit<ImportDialogProps, 'isOpen'>) {
  const { t } = useTexts()
  const importing = useImport(trainingId)
  const { step, preview } = importing

  const apply = async (): Promise<void> => {
    const outcome = await importing.applying.run()
    if (outcome?.ok !== true || preview === undefined) return
    showImported(trainingId, preview, outcome.value.revision, onApplied)
    onApplied()
    onClose()
  }
  const close = (): void => {
    for (const action of [importing.reading, importing.looking, importing.applying]) action.cancel()
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="large"
      title={t('trainingImport.title')}
      onClose={close}
      footer={<Footer importing={importing} onClose={close} onApply={() => void apply()} />}
    >
      <Steps step={step} />
      {step === 'file' && <FileStep importing={importing} />}
      {step === 'columns' && <ColumnsStep importing={importing} />}
      {step === 'check' && <CheckStep importing={importing} />}
    </Dialog>
  )
}

interface FooterProps {
  readonly importing: Import
  readonly onClose: () => void
  readonly onApply: () => void
}

function Footer({ importing, onClose, onApply }: FooterProps) {
  const { t } = useTexts()
  const { step, file, choices, preview, show, see, looking, applying } = importing
  if (step === 'file') {
    const isUsable = file !== undefined && file.lines > 0
    return (
      <>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        {isUsable && (
          <Button variant="primary" onPress={() => show('columns')} isBusy={importing.reading.isBusy}>
            {t('common.next')}
          </Button>
        )}
      </>
    )
  }
  if (step === 'columns') {
    return (
      <>
        <Button onPress={() => show('file')}>{t('common.back')}</Button>
        <Button
          variant="primary"
          onPress={() => void see()}
          isBusy={looking.isBusy}
          isDisabled={missingIn(choices).person}
        >
          {t('trainingImport.look')}
        </Button>
      </>
    )
  }
  const count = preview === undefined ? 0 : preview.newParticipants + preview.changedParticipants
  return (
    <>
      <Button onPress={() => show('columns')} isDisabled={applying.isBusy}>
        {t('common.back')}
      </Button>
      <Button variant="primary" onPress={onApply} isBusy={applying.isBusy} isDisabled={count === 0}>
        {t('trainingImport.apply', { count })}
      </Button>
    </>
  )
}
