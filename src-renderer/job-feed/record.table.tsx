import { useState } from 'react'
import type { FeedRecord } from '../../src-shared/job-feed/job-feed.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { Table } from '../ui/table'
import { useAction } from '../ui/use-action'
import { PAGE, type FeedCheck } from './job-feed.store'
import styles from './job-feed.module.css'

/** The vacancies of a feed, a page at a time. */
export function RecordTable({ check }: { readonly check: FeedCheck }) {
  const { t, format } = useTexts()
  const [records, setRecords] = useState<readonly FeedRecord[]>(check.records)
  const reading = useAction(() =>
    main.jobFeed.records({ checkId: check.id, offset: records.length, limit: PAGE }),
  )
  const more = async (): Promise<void> => {
    const outcome = await reading.run()
    if (outcome?.ok === true) setRecords((known) => [...known, ...outcome.value.records])
  }
  return (
    <Stack>
      <Table
        label={t('feedScreens.records')}
        items={records.map((record) => ({ ...record, recordId: record.id, id: String(record.index) }))}
        columns={[
          { id: 'number', title: t('feedScreens.number'), cell: ({ index }) => format.number(index + 1) },
          {
            id: 'title',
            title: t('feedScreens.title'),
            isRowHeader: true,
            cell: ({ title, excerpt }) => (
              <>
                <strong>{title ?? t('jobFeed.unnamed')}</strong>
                {excerpt !== undefined && <p className={styles['excerpt']}>{excerpt}</p>}
              </>
            ),
          },
          { id: 'id', title: t('feedScreens.reference'), cell: ({ recordId }) => recordId ?? '–' },
          { id: 'city', title: t('feedScreens.city'), cell: ({ city }) => city ?? '–' },
          {
            id: 'date',
            title: t('feedScreens.date'),
            cell: ({ date }) => <span className={styles['day']}>{date ?? '–'}</span>,
          },
          {
            id: 'apply',
            title: t('feedScreens.apply'),
            cell: ({ applyUrl }) => <span className={styles['link']}>{applyUrl ?? '–'}</span>,
          },
        ]}
        empty={<p className={styles['empty']}>{t('feedScreens.noRecords')}</p>}
      />
      {records.length < check.recordCount && (
        <div>
          <Button isBusy={reading.isBusy} onPress={() => void more()}>
            {t('feedScreens.more', { shown: records.length, total: check.recordCount })}
          </Button>
        </div>
      )}
      {reading.problem !== undefined && <ProblemNotice problem={reading.problem} />}
    </Stack>
  )
}
