import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { PersonOverview, PersonTraining } from '../../../src-shared/learning-account/overview.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Card, Row, Stack } from '../../ui/layout'
import { ReadingView } from '../../ui/reading-view'
import { Table, type TableColumn } from '../../ui/table'
import { DeliveryPill } from '../editor/delivery.pill'
import { OverviewMenu } from './overview.menu'
import { PersonNumber } from './who'
import { PersonYears } from './person.years'
import { useTrainingColumns } from './training.columns'
import { useAsked } from './use-asked'
import styles from './people.module.css'

interface PersonViewProps {
  readonly profileId: string
  readonly personKey: string
}

/** One person: the hours of each year against the right, and every training. */
export function PersonView({ profileId, personKey }: PersonViewProps) {
  const { t } = useTexts()
  const { reading, reload } = useAsked(main.learningAccount.person, { profileId, key: personKey })
  return (
    <Stack>
      <Row>
        <Button
          variant="quiet"
          size="small"
          icon={ArrowLeft}
          onPress={() => go({ screen: 'trainings', params: { place: 'people' } })}
        >
          {t('trainingPeople.person.back')}
        </Button>
      </Row>
      <ReadingView reading={reading} onRetry={reload}>
        {(person) => <Person profileId={profileId} person={person} />}
      </ReadingView>
    </Stack>
  )
}

function Person({ profileId, person }: { readonly profileId: string; readonly person: PersonOverview }) {
  const { t } = useTexts()
  const { key, name, insz, years, trainings } = person
  return (
    <>
      <header className={styles['head']}>
        <div>
          <h2>{name ?? t('trainingPeople.nameless')}</h2>
          <Row>
            <span className={styles['quiet']}>{t('trainingPeople.number')}</span>
            <PersonNumber insz={insz} canCopy />
          </Row>
        </div>
        <OverviewMenu choice={{ profileId, kind: 'person', key }} />
      </header>
      <Card title={t('trainingPeople.person.years')}>
        <PersonYears years={years} />
      </Card>
      <Card title={t('trainingPeople.person.trainings')}>
        <PersonTrainings trainings={trainings} />
      </Card>
    </>
  )
}

function PersonTrainings({ trainings }: { readonly trainings: readonly PersonTraining[] }) {
  const { t } = useTexts()
  const columns: readonly TableColumn<PersonTraining>[] = [
    ...useTrainingColumns(),
    {
      id: 'state',
      title: t('trainingPeople.person.state'),
      cell: ({ state }) => <DeliveryPill state={state} />,
    },
  ]
  // The same training twice, for two employers: a row needs a name of its own.
  const items = trainings.map((training, index) => ({ ...training, id: `${index}/${training.id}` }))
  return (
    <Table
      label={t('trainingPeople.person.trainingsOf')}
      columns={columns}
      items={items}
      empty={null}
      onOpen={(row) => go({ screen: 'trainings', params: { trainingId: row.slice(row.indexOf('/') + 1) } })}
    />
  )
}
