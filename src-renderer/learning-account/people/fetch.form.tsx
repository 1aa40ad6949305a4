import { useState } from 'react'
import type * as z from 'zod'
import type { learningAccountCalls } from '../../../src-shared/learning-account/learning-account.contract'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form/form'
import { useForm } from '../../ui/form/use-form'
import { Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { Progress } from '../../ui/progress'
import { TextField } from '../../ui/text-field'
import { Anomalies } from './anomalies'
import { fetchQuestion } from './ask.input'
import { tidyInsz } from './written'

type Kept = z.output<typeof learningAccountCalls.keepRegistered.output>

/** Fetches one registered training by its number, in data model 2 with its person, into the register. */
export function FetchForm({ profile }: { readonly profile: Profile }) {
  const { t } = useTexts()
  const [kept, setKept] = useState<Kept>()
  const isPerPerson = profile.dataModel === 'single-participant'
  const form = useForm({
    schema: fetchQuestion(profile.dataModel),
    initial: { trainingId: '', insz: '' },
    labels: { trainingId: t('trainingPeople.ask.trainingId'), insz: t('trainingPeople.ask.person') },
    prepare: ({ trainingId, insz }) => ({ profileId: profile.id, trainingId, ...(isPerPerson && { insz }) }),
    submit: (input, options) => {
      setKept(undefined)
      return main.learningAccount.keepRegistered(input, options)
    },
    onDone: setKept,
  })
  return (
    <Stack>
      <Form form={form} submitLabel={t('trainingPeople.ask.fetch')}>
        <TextField
          {...form.field('trainingId')}
          description={t('trainingPeople.ask.trainingIdHelp')}
          isCode
          isReadOnly={form.isBusy}
          maxLength={60}
        />
        {isPerPerson && (
          <TextField
            {...form.field('insz')}
            description={t('trainingPeople.ask.personHelp')}
            isCode
            isReadOnly={form.isBusy}
            maxLength={40}
            formatOnBlur={tidyInsz}
          />
        )}
        {form.isBusy && <Progress label={t('trainingPeople.ask.asking')} onCancel={() => form.cancel()} />}
      </Form>
      {kept !== undefined && (
        <Notice
          tone="positive"
          title={t('trainingPeople.ask.fetched')}
          isAnnounced
          actions={
            <Button onPress={() => go({ screen: 'trainings', params: { trainingId: kept.id } })}>
              {t('trainingPeople.ask.openTraining')}
            </Button>
          }
        >
          <Anomalies anomalies={kept.anomalies} />
        </Notice>
      )}
    </Stack>
  )
}
