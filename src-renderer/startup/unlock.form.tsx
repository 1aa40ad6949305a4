import { startupCalls } from '../../src-shared/startup/startup.contract'
import { useTexts } from '../i18n/language.store'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { PasswordField } from '../ui/password-field'
import { CapsLockHint } from './passphrase-hints'
import { unlock } from './startup.store'

/** Asks for the passphrase of the vault, as often as needed. */
export function UnlockForm() {
  const { t } = useTexts()
  const form = useForm({
    schema: startupCalls.unlock.input,
    initial: { passphrase: '' },
    labels: { passphrase: t('startup.passphrase') },
    submit: unlock,
  })
  return (
    <Form form={form} submitLabel={t('startup.unlock')}>
      <PasswordField {...form.field('passphrase')} autoFocus />
      <CapsLockHint />
    </Form>
  )
}
