import { useState } from 'react'
import { PRACTICE } from '../../../src-shared/environments/environments.model'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { LinkButton } from '../../ui/link-button'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingView } from '../../ui/reading-view'
import { useAction } from '../../ui/use-action'
import { CopyDialog } from '../editor/copy.dialog'
import { EXAMPLES, exampleOf, type ExampleCase } from './practice-examples'
import { templatesOf } from './templates.store'
import { openTraining, today } from './training-actions'
import styles from './register.module.css'

interface BeginDialogProps {
  readonly profile: Profile
  readonly onClose: () => void
}

/** What a training can begin from: a template, or in the practice environment an example. */
export function BeginDialog({ profile, onClose }: BeginDialogProps) {
  const { t } = useTexts()
  const [template, setTemplate] = useState<TrainingSummary>()
  if (template !== undefined) return <CopyDialog source={template} onClose={onClose} />
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('trainings.begin.fromTitle')}
      footer={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <Stack gap="wide">
        <Templates profileId={profile.id} onChoose={setTemplate} />
        {profile.environmentId === PRACTICE && <Examples profile={profile} onClose={onClose} />}
      </Stack>
    </Dialog>
  )
}

interface TemplatesProps {
  readonly profileId: string
  readonly onChoose: (template: TrainingSummary) => void
}

function Templates({ profileId, onChoose }: TemplatesProps) {
  const { t } = useTexts()
  const templates = templatesOf(profileId)
  const reading = templates.useReading()
  return (
    <section className={styles['choices']}>
      <h3>{t('trainings.begin.templates')}</h3>
      <ReadingView reading={reading} onRetry={() => void templates.load()}>
        {(known) =>
          known.length === 0 ? (
            <p className={styles['quiet']}>{t('trainings.begin.noTemplates')}</p>
          ) : (
            <ul className={styles['choiceList']}>
              {known.map((one) => (
                <li key={one.id}>
                  <LinkButton onPress={() => onChoose(one)}>
                    {one.template === '' ? t('trainings.templates.unnamed') : one.template}
                  </LinkButton>
                </li>
              ))}
            </ul>
          )
        }
      </ReadingView>
    </section>
  )
}

function Examples({ profile, onClose }: BeginDialogProps) {
  const { t } = useTexts()
  const making = useAction((_, shows: ExampleCase) =>
    main.learningAccount.saveDraft({
      profileId: profile.id,
      training: exampleOf({
        shows,
        denomination: t('trainings.begin.example'),
        model: profile.dataModel ?? 'multiple-participants',
        today: today(),
      }),
    }),
  )
  const make = async (shows: ExampleCase): Promise<void> => {
    const made = await making.run(shows)
    if (made?.ok !== true) return
    onClose()
    openTraining(made.value.id)
  }
  return (
    <section className={styles['choices']}>
      <h3>{t('trainings.begin.examples')}</h3>
      <p className={styles['quiet']}>{t('trainings.begin.examplesHelp')}</p>
      {making.problem !== undefined && <ProblemNotice problem={making.problem} />}
      <ul className={styles['choiceList']}>
        {EXAMPLES.map((shows) => (
          <li key={shows}>
            <LinkButton onPress={() => void make(shows)}>{t(`trainings.begin.cases.${shows}`)}</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
