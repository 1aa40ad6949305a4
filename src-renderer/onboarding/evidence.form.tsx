import { useState } from 'react'
import { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import { EVIDENCE_FILE_BYTES } from '../../src-shared/onboarding/onboarding.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { DateField } from '../ui/date-field'
import { FileDrop } from '../ui/file-drop'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { FieldRow } from '../ui/layout'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { base64Of } from '../ipc/base64'
import { runs } from './onboarding.store'
import { today } from './steps'
import styles from './onboarding.module.css'

interface EvidenceFormProps {
  readonly runId: string
  readonly stepId: string
  readonly onClose: () => void
}

/** Adds evidence: when, with whom, a remark, a file. */
export function EvidenceForm({ runId, stepId, onClose }: EvidenceFormProps) {
  const { t, format } = useTexts()
  const [file, setFile] = useState<{ readonly name: string; readonly base64: string }>()
  const [isTooLarge, setTooLarge] = useState(false)
  const form = useForm({
    schema: onboardingCalls.addEvidence.input,
    initial: { date: today(), contact: '', note: '' },
    keep: `evidence-${runId}-${stepId}`,
    labels: {
      date: t('guides.evidence.date'),
      contact: t('guides.evidence.contact'),
      note: t('guides.evidence.note'),
      file: t('guides.evidence.file'),
    },
    prepare: (typed) => ({ ...typed, id: runId, step: stepId, ...(file !== undefined && { file }) }),
    submit: main.onboarding.addEvidence,
    onDone: () => {
      void runs.load()
      onClose()
    },
  })
  const take = async ([chosen]: readonly File[]): Promise<void> => {
    if (chosen === undefined) return
    setTooLarge(chosen.size > EVIDENCE_FILE_BYTES)
    setFile(
      chosen.size > EVIDENCE_FILE_BYTES ? undefined : { name: chosen.name, base64: await base64Of(chosen) },
    )
  }
  return (
    <div className={styles['inset']}>
      <Form
        form={form}
        submitLabel={t('common.save')}
        actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
      >
        <FieldRow>
          <DateField {...form.field('date')} lastDay={today()} isOptional autoFocus />
          <TextField {...form.field('contact')} isOptional />
        </FieldRow>
        <TextField {...form.field('note')} isOptional lines={3} width="full" />
        <FileDrop
          label={file?.name ?? t('guides.evidence.file')}
          description={t('connectionScreens.evidence.fileHelp', {
            size: format.fileSize(EVIDENCE_FILE_BYTES),
          })}
          onFiles={(files) => void take(files)}
        />
        {isTooLarge && (
          <Notice tone="negative" isAnnounced title={t('connectionScreens.evidence.tooLarge')} />
        )}
      </Form>
    </div>
  )
}
