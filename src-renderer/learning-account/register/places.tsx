import { useEffect } from 'react'
import type { Environment } from '../../../src-shared/environments/environments.model'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { go } from '../../app/navigation.store'
import type { TrainingsPlace } from '../../app/routes'
import { useTexts } from '../../i18n/language.store'
import { Page } from '../../ui/page'
import { ProblemNotice } from '../../ui/problem-notice'
import { Tabs } from '../../ui/tabs'
import { useAction } from '../../ui/use-action'
import { TrainingSettings } from '../imports/settings.view'
import { ArchiveView } from '../people/archive.view'
import { AskView } from '../people/ask.view'
import { EmployersView } from '../people/employers.view'
import { PeopleView } from '../people/people.view'
import { BeginActions, Beginning } from './begin'
import { outboxOf } from './outbox.store'
import { OutboxView } from './outbox.view'
import { RegisterView } from './register.view'
import { ServiceNotice } from './service-notice'
import { TemplatesView } from './templates.view'
import { startTraining } from './training-actions'

interface PlacesProps {
  readonly profile: Profile
  readonly environment: Environment | undefined
  readonly place: TrainingsPlace
  readonly itemId: string | undefined
}

/** The parts of the trainings of one provider, side by side as tabs. */
export function Places({ profile, environment, place, itemId }: PlacesProps) {
  const { t } = useTexts()
  const outbox = outboxOf(profile.id).useReading()
  const starting = useAction(() => startTraining(profile.id))
  useNewKey(() => void starting.run())
  const access = environment?.learningAccount ?? 'open'
  const waiting = outbox.step === 'ready' ? outbox.value.total : 0
  const tab = <Id extends TrainingsPlace>(id: Id) => ({ id, title: t(`trainings.places.${id}`) })
  const begin = { profile, isStarting: starting.isBusy, onStart: () => void starting.run() }
  return (
    <Page
      width="full"
      fills={place === 'register'}
      title={t('trainings.title')}
      description={t('trainings.description')}
      actions={<BeginActions {...begin} />}
    >
      {starting.problem !== undefined && <ProblemNotice problem={starting.problem} />}
      {environment !== undefined && <ServiceNotice environment={environment} place={place} />}
      <Tabs<TrainingsPlace>
        fills={place === 'register'}
        label={t('trainings.title')}
        selected={place}
        onSelect={(chosen) => go({ screen: 'trainings', params: { place: chosen } })}
        tabs={[
          {
            ...tab('register'),
            content: <RegisterView profile={profile} access={access} beginning={<Beginning {...begin} />} />,
          },
          {
            ...tab('outbox'),
            ...(waiting > 0 && { count: waiting }),
            content: <OutboxView profileId={profile.id} access={access} />,
          },
          { ...tab('templates'), content: <TemplatesView profileId={profile.id} /> },
          { ...tab('people'), content: <PeopleView itemId={itemId} /> },
          { ...tab('employers'), content: <EmployersView /> },
          { ...tab('ask'), content: <AskView /> },
          { ...tab('archive'), content: <ArchiveView /> },
          { ...tab('settings'), content: <TrainingSettings /> },
        ]}
      />
    </Page>
  )
}

/** Ctrl+N (Command on a Mac) begins a training, except while a dialog is open. */
function useNewKey(onNew: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isNew = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isNew || event.key.toLowerCase() !== 'n') return
      if (event.repeat || document.querySelector('[data-modal]') !== null) return
      event.preventDefault()
      onNew()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
