import * as z from 'zod'
import { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Notice } from '../ui/notice'
import { PasswordField } from '../ui/password-field'
import { savePkcs12 } from './certificate-actions'

interface ExportDialogProps {
  readonly entry: CertificateEntry
  readonly onClose: () => void
}

const NewPassword = z
  .object({
    password: certificatesCalls.savePkcs12.input.shape.password,
    repeat: z.string().min(1, 'required'),
  })
  .refine(({ password, repeat }) => password === repeat, { path: ['repeat'], message: 'passwords-differ' })

/** Asks for a password twice, and where to save the key with its certificate. */
export function ExportDialog({ entry, onClose }: ExportDialogProps) {
  const { t } = useTexts()
  const form = useForm({
    schema: NewPassword,
    initial: { password: '', repeat: '' },
    labels: { password: t('certificates.export.password'), repeat: t('certificates.export.repeat') },
    submit: ({ password }) => savePkcs12(entry.id, password),
    // Who left the question where to save it unanswered may want another password.
    onDone: (isSaved) => {
      if (isSaved) onClose()
    },
  })
  return (
    <Dialog isOpen onClose={onClose} title={t('certificates.export.title')}>
      <Form
        form={form}
        submitLabel={t('certificates.export.submit')}
        actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
      >
        <p>{t('certificates.export.body')}</p>
        <PasswordField
          {...form.field('password')}
          description={t('certificates.export.passwordHelp')}
          autoFocus
        />
        <PasswordField {...form.field('repeat')} />
        <Notice tone="waiting">
          <p>{t('certificates.export.warning')}</p>
        </Notice>
      </Form>
    </Dialog>
  )
}
