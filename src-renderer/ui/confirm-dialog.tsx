import type { ReactNode } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { Dialog } from './dialog'

interface ConfirmDialogProps {
  readonly isOpen: boolean
  /** The question, as a question. */
  readonly title: string
  /** What it means, and whether it can be undone. */
  readonly children: ReactNode
  /** A verb: "Verwijderen", never "OK". */
  readonly confirmLabel: string
  readonly tone?: 'normal' | 'danger' | undefined
  readonly isBusy?: boolean | undefined
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that cannot be undone; what can be undone needs a toast with "Undo" instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTexts()
  const { isOpen, title, children, confirmLabel, tone = 'normal', isBusy, onConfirm, onCancel } = props
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      footer={
        <>
          <Button onPress={onCancel} autoFocus={tone === 'danger'}>
            {t('common.cancel')}
          </Button>
          <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={onConfirm} isBusy={isBusy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
