import { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { TextField } from '../ui/text-field'
import { renameRun, type RunEntry } from './onboarding.store'

interface RenameDialogProps {
  readonly run: RunEntry
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Gives a guide that is followed another name. */
export function RenameDialog({ run, isOpen, onClose }: RenameDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="small" title={t('connectionScreens.overview.rename')}>
      <RenameForm run={run} onClose={onClose} />
    </Dialog>
  )
}

function RenameForm({ run, onClose }: Omit<RenameDialogProps, 'isOpen'>) {
  const { t } = useTexts()
  const form = useForm({
    schema: onboardingCalls.change.input,
    initial: { name: run.name },
    labels: { name: t('connectionScreens.start.name') },
    prepare: ({ name }) => ({ id: run.id, name }),
    submit: ({ name = '' }) => renameRun(run.id, name),
    onDone: onClose,
  })
  return (
    <Form
      form={form}
      submitLabel={t('common.save')}
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <TextField {...form.field('name')} autoFocus />
    </Form>
  )
}
