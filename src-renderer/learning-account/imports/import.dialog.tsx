import { useTexts } from '../../i18n/language.store'
import { Dialog } from '../../ui/dialog'

interface ImportDialogProps {
  readonly trainingId: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** After the list was imported, and after that was undone: what is shown of the training is out of date. */
  readonly onApplied: () => void
}

/** Brings a list from a spreadsheet into a draft. */
export function ImportDialog({ isOpen, onClose }: ImportDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('trainingImport.title')} size="large">
      {null}
    </Dialog>
  )
}
