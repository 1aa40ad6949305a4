import type { TrainingsPlace } from '../../app/routes'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { Page } from '../../ui/page'
import { Tabs } from '../../ui/tabs'
import { ArchiveView } from '../people/archive.view'
import { AskView } from '../people/ask.view'
import { EmployersView } from '../people/employers.view'
import { PeopleView } from '../people/people.view'
import { TrainingSettings } from '../imports/settings.view'

interface RegisterPageProps {
  readonly place: TrainingsPlace
  readonly itemId: string | undefined
}

/** The register, and beside it the outbox, the templates, the people, the questions, the archive and the settings. */
export function RegisterPage({ place, itemId }: RegisterPageProps) {
  const { t } = useTexts()
  const tab = <Id extends TrainingsPlace>(id: Id) => ({ id, title: t(`trainings.places.${id}`) })
  return (
    <Page width="full" title={t('trainings.title')} description={t('trainings.description')}>
      <Tabs<TrainingsPlace>
        label={t('trainings.title')}
        selected={place}
        onSelect={(chosen) => go({ screen: 'trainings', params: { place: chosen } })}
        tabs={[
          { ...tab('register'), content: null },
          { ...tab('outbox'), content: null },
          { ...tab('templates'), content: null },
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
