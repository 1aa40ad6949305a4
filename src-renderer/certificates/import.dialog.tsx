import { useState } from 'react'
import { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import { fail, type Result } from '../../src-shared/result'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { FileDrop } from '../ui/file-drop'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { Progress } from '../ui/progress'
import { TextField } from '../ui/text-field'
import { useAction } from '../ui/use-action'
import { importCertificate } from './certificate-actions'
import { readCertificateFile, type CertificateFile } from './certificate-file'
import { Pkcs12Form } from './pkcs12.form'

interface ImportDialogProps {
  readonly onClose: () => void
}

type Pkcs12 = Extract<CertificateFile, { kind: 'pkcs12' }>
type Step = { readonly at: 'choose' } | { readonly at: 'password'; readonly file: Pkcs12 }

/** Takes a certificate in: a file chosen or dropped, or a pasted text; a file with a key asks for its password. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const { t } = useTexts()
  const [step, setStep] = useState<Step>({ at: 'choose' })
  return (
    <Dialog isOpen onClose={onClose} title={t('certificates.import.title')}>
      {step.at === 'choose' ? (
        <ChooseStep onPkcs12={(file) => setStep({ at: 'password', file })} onDone={onClose} />
      ) : (
        <Pkcs12Form file={step.file} onBack={() => setStep({ at: 'choose' })} onDone={onClose} />
      )}
    </Dialog>
  )
}

interface ChooseStepProps {
  readonly onPkcs12: (file: Pkcs12) => void
  readonly onDone: () => void
}

function ChooseStep({ onPkcs12, onDone }: ChooseStepProps) {
  const { t } = useTexts()
  const reading = useAction(async (_options, file: File): Promise<Result<boolean, Problem>> => {
    const content = await readCertificateFile(file)
    if (content.kind === 'unreadable') return fail({ code: 'certificate-unreadable' })
    if (content.kind === 'certificate') return done(await importCertificate(content.pem))
    onPkcs12(content)
    return { ok: true, value: false }
  })
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    const outcome = await reading.run(file)
    if (outcome?.ok === true && outcome.value) onDone()
  }
  return (
    <Stack>
      <p>{t('certificates.import.body')}</p>
      <FileDrop
        label={t('certificates.import.file')}
        description={t('certificates.import.fileHelp')}
        accept=".pem,.crt,.cer,.der,.p7b,.p7c,.p12,.pfx,.txt"
        onFiles={(files) => void take(files)}
      />
      {reading.isBusy && <Progress label={t('certificates.import.importing')} />}
      {reading.problem !== undefined && <ProblemNotice problem={reading.problem} />}
      <PasteForm onDone={onDone} onSubmit={reading.clear} />
    </Stack>
  )
}

function done(outcome: Result<void, Problem>): Result<boolean, Problem> {
  return outcome.ok ? { ok: true, value: true } : outcome
}

interface PasteFormProps {
  readonly onDone: () => void
  readonly onSubmit: () => void
}

function PasteForm({ onDone, onSubmit }: PasteFormProps) {
  const { t } = useTexts()
  const form = useForm({
    schema: certificatesCalls.importCertificate.input,
    initial: { pem: '' },
    labels: { pem: t('certificates.import.paste') },
    submit: ({ pem }) => {
      onSubmit()
      return importCertificate(pem)
    },
    onDone,
  })
  return (
    <Form
      form={form}
      submitLabel={t('certificates.import.submit')}
      actions={<Button onPress={onDone}>{t('common.cancel')}</Button>}
    >
      <TextField
        {...form.field('pem')}
        description={t('certificates.import.pasteHelp')}
        width="full"
        lines={6}
        isCode
      />
    </Form>
  )
}
