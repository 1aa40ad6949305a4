import { useEffect, useRef, useState } from 'react'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import { startWindow, todayInBrussels } from '../../src-shared/precontract/start-window'
import type { TypeOfWorker } from '../../src-shared/precontract/precontract.model'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { DateField } from '../ui/date-field'
import { focusField } from '../ui/form/focus-field'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { FieldRow } from '../ui/layout'
import { RadioGroup } from '../ui/radio-group'
import { TextField } from '../ui/text-field'
import { Asker } from './asker'
import { Checking } from './checking'
import { isFocusLost } from './lost-focus'
import { PracticePeople, type PracticePerson } from './practice-people.list'
import { showAnswer } from './precontract.store'
import { questionAs, tidyEnterpriseNumber, tidyInsz } from './question'
import { Retry } from './retry'
import styles from './precontract.form.module.css'

interface Typed {
  readonly citizen: string
  readonly candidateName: string
  readonly startDate: string
  readonly typeOfWorker: TypeOfWorker
  readonly representedEnterpriseNumber: string
}

interface PrecontractFormProps {
  readonly profile: Profile
  /** Whether the first field takes the focus, if nothing else has it. */
  readonly takesFocus: boolean
}

/** The question: about whom, from when, and what. What is typed stays when the screen is left, and when asking fails. */
export function PrecontractForm({ profile, takesFocus }: PrecontractFormProps) {
  const { t, format } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const today = todayInBrussels(new Date())
  const allowed = startWindow(today)
  const form = useQuestionForm(profile, today)
  const { isBusy, problem } = form
  const [filledIn, setFilledIn] = useState('')
  useFocus(place, takesFocus, isBusy)

  const choose = ({ insz, name }: PracticePerson): void => {
    form.set('citizen', tidyInsz(insz))
    form.set('candidateName', name)
    setFilledIn(t('precontract.practice.filledIn', { name }))
    // After the list has given the focus to what was pressed in it.
    setTimeout(() => focusSubmit(place.current))
  }
  return (
    <div ref={place} className={styles['place']}>
      <div className={styles['question']}>
        <div className={styles['form']}>
          <h2>{t('precontract.form.title')}</h2>
          <Asker profile={profile} errors={form.errors['profileId'] ?? []} />
          <Form
            form={form}
            submitLabel={t('precontract.form.submit')}
            problemActions={
              problem !== undefined && (
                <Retry key={form.refusals} problem={problem} onRetry={() => form.submit()} />
              )
            }
          >
            <FieldRow>
              <TextField
                {...form.field('citizen')}
                description={t('precontract.form.citizenHelp')}
                isCode
                isReadOnly={isBusy}
                maxLength={40}
                formatOnBlur={tidyInsz}
              />
              <TextField
                {...form.field('candidateName')}
                description={t('precontract.form.candidateNameHelp')}
                isOptional
                isReadOnly={isBusy}
              />
            </FieldRow>
            {profile.role === 'mandatary' && (
              <TextField
                {...form.field('representedEnterpriseNumber')}
                description={t('precontract.form.representedHelp')}
                isCode
                isReadOnly={isBusy}
                maxLength={40}
                formatOnBlur={tidyEnterpriseNumber}
              />
            )}
            <DateField
              {...form.field('startDate')}
              description={t('precontract.form.startDateHelp', {
                first: format.date(allowed.first),
                last: format.date(allowed.last),
              })}
              isReadOnly={isBusy}
              firstDay={allowed.first}
              lastDay={allowed.last}
            />
            <RadioGroup
              {...form.field('typeOfWorker')}
              look="segments"
              isReadOnly={isBusy}
              options={(['all', 'flexiJob', 'studentJob'] as const).map((id) => ({
                id,
                label: t(`precontract.form.types.${id}`),
              }))}
            />
            {isBusy && <Checking onCancel={() => form.cancel()} />}
          </Form>
          <span role="status" className="visually-hidden">
            {filledIn}
          </span>
        </div>
        {profile.environmentId === PRACTICE && (
          <PracticePeople chosen={form.values.citizen.replace(/\D/g, '')} onChoose={choose} />
        )}
      </div>
    </div>
  )
}

function useQuestionForm(profile: Profile, today: string) {
  const { t } = useTexts()
  const initial: Typed = {
    citizen: '',
    candidateName: '',
    startDate: today,
    typeOfWorker: 'all',
    representedEnterpriseNumber: '',
  }
  return useForm({
    schema: questionAs(profile.role, () => new Date()),
    initial,
    keep: 'precontract',
    labels: {
      profileId: t('precontract.form.who'),
      citizen: t('precontract.form.citizen'),
      candidateName: t('precontract.form.candidateName'),
      startDate: t('precontract.form.startDate'),
      typeOfWorker: t('precontract.form.typeOfWorker'),
      representedEnterpriseNumber: t('precontract.form.represented'),
    },
    // A number typed as a mandatary is not sent as an employer.
    prepare: ({ representedEnterpriseNumber, ...typed }: Typed) => ({
      ...typed,
      profileId: profile.id,
      ...(profile.role === 'mandatary' && { representedEnterpriseNumber }),
    }),
    submit: main.precontract.check,
    onDone: showAnswer,
  })
}

/** Takes the focus where it would be lost: with the button that led here, and with the one that stopped the question. */
function useFocus(
  place: { readonly current: HTMLElement | null },
  takesFocus: boolean,
  isBusy: boolean,
): void {
  useEffect(() => {
    if (takesFocus && isFocusLost()) focusField(place.current, 'citizen')
  }, [place, takesFocus])
  const wasBusy = useRef(isBusy)
  useEffect(() => {
    if (wasBusy.current && !isBusy && isFocusLost()) focusSubmit(place.current)
    wasBusy.current = isBusy
  }, [place, isBusy])
}

function focusSubmit(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
}
