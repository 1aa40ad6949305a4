import { useTexts } from '../../i18n/language.store'
import { Dialog } from '../../ui/dialog'

/** One of several trainings that are to be sent, as it is called. */
export interface ToSend {
  readonly id: string
  /** Its denomination; null when it has none. */
  readonly name: string | null
}

interface SendManyProps {
  readonly trainings: readonly ToSend[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Sends several trainings one after another, and tells what became of each. */
export function SendMany({ isOpen, onClose }: SendManyProps) {
  const { t } = useTexts()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('trainingEditor.sendMany.title')} size="large">
      {null}
    </Dialog>
  )
}
