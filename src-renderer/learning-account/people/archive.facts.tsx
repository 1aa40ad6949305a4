import type { ArchiveFailure, ArchiveStatus } from '../../../src-shared/learning-account/overview.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { Disclosure } from '../../ui/disclosure'
import { KeyValueList } from '../../ui/key-value-list'
import { Stack } from '../../ui/layout'
import { Table } from '../../ui/table'
import { Who } from './who'
import styles from './people.module.css'

/** What is in the archive, and since when. */
export function ArchiveFacts({ status }: { readonly status: ArchiveStatus }) {
  const { t, format } = useTexts()
  const { people, done, failed, trainings, lastAt } = status
  return (
    <Stack>
      <KeyValueList
        items={[
          {
            key: t('trainingPeople.archive.progress'),
            value: t('kit.progress', { done: format.number(done), total: format.number(people) }),
          },
          {
            key: t('trainingPeople.archive.failedCount'),
            value: failed === 0 ? undefined : format.number(failed),
          },
          { key: t('trainingPeople.archive.kept'), value: format.number(trainings) },
          {
            key: t('trainingPeople.archive.last'),
            value: lastAt === null ? t('trainingPeople.archive.never') : format.dateTime(lastAt),
          },
        ]}
      />
      {status.days.length > 0 && (
        <Disclosure title={t('trainingPeople.archive.history')}>
          <Table
            label={t('trainingPeople.archive.historyLabel')}
            columns={[
              {
                id: 'day',
                title: t('trainingPeople.archive.day'),
                isRowHeader: true,
                cell: ({ day }) => format.date(day),
              },
              {
                id: 'people',
                title: t('trainingPeople.archive.people'),
                align: 'end',
                cell: (one) => format.number(one.people),
              },
            ]}
            items={status.days.map((one) => ({ ...one, id: one.day }))}
            empty={null}
          />
        </Disclosure>
      )}
    </Stack>
  )
}

/** Whose trainings could not all be fetched, and why. */
export function ArchiveFailures({ status }: { readonly status: ArchiveStatus }) {
  const { t } = useTexts()
  const { failed, failures } = status
  return (
    <section>
      <Stack gap="tight">
        <h3>{t('trainingPeople.archive.failures', { count: failed })}</h3>
        <p>{t('trainingPeople.archive.failuresNext')}</p>
        <Table
          label={t('trainingPeople.archive.failures', { count: failed })}
          columns={[
            {
              id: 'person',
              title: t('trainingPeople.people.person'),
              isRowHeader: true,
              cell: ({ name, insz }) => <Who name={name} insz={insz} />,
            },
            {
              id: 'cause',
              title: t('trainingPeople.archive.cause'),
              cell: ({ problem }) => <Cause problem={problem} />,
            },
          ]}
          items={failures.map((failure) => ({ ...failure, id: failure.key }))}
          empty={null}
          onOpen={(key) => go({ screen: 'trainings', params: { place: 'people', itemId: key } })}
        />
        {failed > failures.length && (
          <p>{t('trainingPeople.archive.more', { count: failed - failures.length })}</p>
        )}
      </Stack>
    </section>
  )
}

function Cause({ problem }: Pick<ArchiveFailure, 'problem'>) {
  const { t, problemText } = useTexts()
  if (problem === null) return <>{t('trainingPeople.archive.causeUnknown')}</>
  const { title, next } = problemText(problem)
  return (
    <>
      {title}. <span className={styles['quiet']}>{next}</span>
    </>
  )
}
