import { onsCalls } from '../../src-shared/ons/ons.contract'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { TextField } from '../ui/text-field'
import { connectors } from './ons.store'

interface ConnectorDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** Makes a connector: what people call it, and the name that begins every certificate's. */
export function ConnectorDialog({ isOpen, onClose, onMade }: ConnectorDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('onsScreens.add')}>
      <ConnectorForm onClose={onClose} onMade={onMade} />
    </Dialog>
  )
}

function ConnectorForm({ onClose, onMade }: Omit<ConnectorDialogProps, 'isOpen'>) {
  const { t } = useTexts()
  const form = useForm({
    schema: onsCalls.save.input,
    initial: { name: '', technicalName: '' },
    labels: { name: t('onsScreens.name'), technicalName: t('onsScreens.technicalName') },
    submit: main.ons.save,
    onDone: ({ id }) => {
      onClose()
      void connectors.load().then(() => onMade(id))
    },
  })
  return (
    <Form
      form={form}
      submitLabel={t('common.add')}
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <TextField {...form.field('name')} autoFocus description={t('onsScreens.nameHelp')} />
      <TextField {...form.field('technicalName')} isCode description={t('onsScreens.technicalNameHelp')} />
    </Form>
  )
}
