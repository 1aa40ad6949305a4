import { useState } from 'react'
import type * as z from 'zod'
import type { learningAccountCalls } from '../../../src-shared/learning-account/learning-account.contract'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { DateField } from '../../ui/date-field'
import { Form } from '../../ui/form/form'
import { useForm } from '../../ui/form/use-form'
import { Card, FieldRow } from '../../ui/layout'
import { Progress } from '../../ui/progress'
import { TextField } from '../../ui/text-field'
import { HistoryQuestion } from './ask.input'
import { HistoryResult, type HistoryFound } from './history.result'
import { tidyEmployer, tidyInsz } from './written'
import styles from './people.module.css'

type Question = z.input<typeof learningAccountCalls.history.input>

/** Asks what the service knows of a person, of one employer or in a period if wanted, and shows it. */
export function HistoryCard({ profile }: { readonly profile: Profile }) {
  const { t } = useTexts()
  const [found, setFound] = useState<HistoryFound>()
  const form = useForm({
    schema: HistoryQuestion,
    initial: { inss: '', employerEnterpriseNumber: '', from: '', to: '' },
    keep: `training-history/${profile.id}`,
    labels: {
      inss: t('trainingPeople.ask.insz'),
      employerEnterpriseNumber: t('trainingPeople.ask.employer'),
      from: t('trainingPeople.ask.from'),
      to: t('trainingPeople.ask.to'),
    },
    prepare: (typed) => ({ ...typed, profileId: profile.id }),
    submit: (input: Question, options) => {
      setFound(undefined)
      return main.learningAccount.history(input, options)
    },
    onDone: (answer, { inss }) => setFound({ ...answer, insz: inss, asked: crypto.randomUUID() }),
  })
  return (
    <Card title={t('trainingPeople.ask.history')} description={t('trainingPeople.ask.historyHelp')}>
      <Form form={form} submitLabel={t('trainingPeople.ask.submit')}>
        <FieldRow>
          <TextField
            {...form.field('inss')}
            isCode
            isReadOnly={form.isBusy}
            maxLength={40}
            formatOnBlur={tidyInsz}
          />
          <TextField
            {...form.field('employerEnterpriseNumber')}
            isOptional
            isCode
            isReadOnly={form.isBusy}
            maxLength={40}
            formatOnBlur={tidyEmployer}
          />
        </FieldRow>
        <FieldRow>
          <DateField {...form.field('from')} isOptional isReadOnly={form.isBusy} />
          <DateField {...form.field('to')} isOptional isReadOnly={form.isBusy} />
        </FieldRow>
        <p className={styles['quiet']}>{t('trainingPeople.ask.periodHelp')}</p>
        {form.isBusy && <Progress label={t('trainingPeople.ask.asking')} onCancel={() => form.cancel()} />}
      </Form>
      {found !== undefined && <HistoryResult key={found.asked} profileId={profile.id} found={found} />}
    </Card>
  )
}
