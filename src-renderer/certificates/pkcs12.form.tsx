import * as z from 'zod'
import { Purpose } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { PasswordField } from '../ui/password-field'
import { RadioGroup } from '../ui/radio-group'
import { importPkcs12 } from './certificate-actions'
import type { CertificateFile } from './certificate-file'

interface Pkcs12FormProps {
  readonly file: Extract<CertificateFile, { kind: 'pkcs12' }>
  readonly onBack: () => void
  readonly onDone: () => void
}

/** Some files have no password, which is an empty one. */
const Opening = z.object({ password: z.string().default(''), purpose: Purpose })

/** Asks for the password of a file that holds a key, as often as needed. */
export function Pkcs12Form({ file, onBack, onDone }: Pkcs12FormProps) {
  const { t } = useTexts()
  const form = useForm({
    schema: Opening,
    initial: { password: '', purpose: 'social-security' },
    labels: { password: t('certificates.import.password'), purpose: t('certificates.import.purpose') },
    submit: ({ password = '', purpose }) => importPkcs12({ base64: file.base64, password, purpose }),
    onDone,
  })
  return (
    <Form
      form={form}
      submitLabel={t('certificates.import.submit')}
      actions={<Button onPress={onBack}>{t('certificates.import.otherFile')}</Button>}
    >
      <h3>{t('certificates.import.passwordTitle', { file: file.name })}</h3>
      <p>{t('certificates.import.passwordBody')}</p>
      <PasswordField {...form.field('password')} autoFocus />
      <RadioGroup
        {...form.field('purpose')}
        look="segments"
        options={Purpose.options.map((id) => ({ id, label: t(`certificates.purpose.${id}`) }))}
      />
    </Form>
  )
}
