import * as z from 'zod'
import { startupCalls } from '../../src-shared/startup/startup.contract'
import { PASSPHRASE_MIN } from '../../src-shared/startup/startup.model'
import { useTexts } from '../i18n/language.store'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Notice } from '../ui/notice'
import { PasswordField } from '../ui/password-field'
import { CapsLockHint, StrengthHint } from './passphrase-hints'
import { createVault } from './startup.store'

const NewPassphrase = z
  .object({
    passphrase: startupCalls.createVault.input.shape.passphrase,
    repeat: z.string().min(1, 'required'),
  })
  .refine(({ passphrase, repeat }) => passphrase === repeat, {
    path: ['repeat'],
    message: 'passwords-differ',
  })

/** Chooses the passphrase of a new vault, typed twice. */
export function VaultForm({ autoFocus }: { readonly autoFocus: boolean }) {
  const { t } = useTexts()
  const form = useForm({
    schema: NewPassphrase,
    initial: { passphrase: '', repeat: '' },
    labels: { passphrase: t('startup.passphrase'), repeat: t('startup.repeat') },
    submit: createVault,
  })
  return (
    <Form form={form} submitLabel={t('startup.createVault')}>
      <PasswordField
        {...form.field('passphrase')}
        autoFocus={autoFocus}
        description={t('startup.passphraseHint', { count: PASSPHRASE_MIN })}
      />
      <StrengthHint passphrase={form.values.passphrase} />
      <PasswordField {...form.field('repeat')} />
      <CapsLockHint />
      <Notice tone="waiting" title={t('startup.vaultWarningTitle')}>
        <p>{t('startup.vaultWarning')}</p>
      </Notice>
    </Form>
  )
}
