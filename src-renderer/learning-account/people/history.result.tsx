import SearchX from 'lucide-react/icons/search-x'
import { useState } from 'react'
import type * as z from 'zod'
import type { learningAccountCalls } from '../../../src-shared/learning-account/learning-account.contract'
import type { TrainingOut } from '../../../src-shared/learning-account/exchange.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { EmptyState } from '../../ui/empty-state'
import { Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { Table } from '../../ui/table'
import { useAction } from '../../ui/use-action'
import { Anomalies } from './anomalies'
import { followedHours, sumOfHours } from './hours'
import { Paging } from './paging'
import { useTrainingColumns, type TrainingOfPerson } from './training.columns'
import styles from './people.module.css'

export interface HistoryFound extends z.output<typeof learningAccountCalls.history.output> {
  readonly insz: string
  /** Names this question among those asked. */
  readonly asked: string
}

interface HistoryResultProps {
  readonly profileId: string
  readonly found: HistoryFound
}

const PAGE = 100

/** The trainings of a person as the service gave them; each opens in the register, fetched anew. */
export function HistoryResult({ profileId, found }: HistoryResultProps) {
  const { t } = useTexts()
  const { trainings, anomalies, complete, insz } = found
  const [offset, setOffset] = useState(0)
  const opening = useAction((options, trainingId: string) =>
    main.learningAccount.keepRegistered({ profileId, trainingId, insz }, options),
  )
  const open = async (row: string): Promise<void> => {
    const training = trainings[Number(row)]
    const outcome = training && (await opening.run(training.trainingId))
    if (outcome?.ok === true) go({ screen: 'trainings', params: { trainingId: outcome.value.id } })
  }
  return (
    <section className={styles['result']}>
      <Stack>
        <h3>
          <span role="status">{t('trainingPeople.ask.result', { count: trainings.length })}</span>
        </h3>
        {!complete && (
          <Notice tone="undetermined" title={t('trainingPeople.ask.incomplete')}>
            <p>{t('trainingPeople.ask.incompleteBody')}</p>
            <p>{t('trainingPeople.ask.incompleteNext')}</p>
          </Notice>
        )}
        <Anomalies anomalies={anomalies} />
        {opening.problem !== undefined && <ProblemNotice problem={opening.problem} />}
        {opening.isBusy && (
          <Progress label={t('trainingPeople.ask.opening')} onCancel={() => opening.cancel()} />
        )}
        {trainings.length === 0 ? (
          <EmptyState icon={SearchX} title={t('trainingPeople.ask.nothing')}>
            {t('trainingPeople.ask.nothingNext')}
          </EmptyState>
        ) : (
          <>
            <p className={styles['quiet']}>{t('trainingPeople.ask.openHelp')}</p>
            <FoundTable trainings={trainings} offset={offset} onOpen={(row) => void open(row)} />
            <Paging offset={offset} size={PAGE} total={trainings.length} onGo={setOffset} />
          </>
        )}
      </Stack>
    </section>
  )
}

interface FoundTableProps {
  readonly trainings: readonly TrainingOut[]
  readonly offset: number
  readonly onOpen: (row: string) => void
}

function FoundTable({ trainings, offset, onOpen }: FoundTableProps) {
  const { t } = useTexts()
  return (
    <Table
      label={t('trainingPeople.ask.resultLabel')}
      columns={useTrainingColumns()}
      items={trainings
        .slice(offset, offset + PAGE)
        .map((training, index) => ({ ...shown(training), id: String(offset + index) }))}
      empty={null}
      onOpen={onOpen}
    />
  )
}

/** What the service has of this person in one training. */
function shown({ participants: [one], ...training }: TrainingOut): TrainingOfPerson {
  const periods = one?.periods ?? []
  return {
    ...training,
    employerEnterpriseNumber: one?.employerEnterpriseNumber ?? null,
    result: one?.result ?? null,
    hours: sumOfHours(periods.map(({ hours }) => hours)),
    followed: followedHours(periods),
  }
}
