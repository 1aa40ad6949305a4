import { useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { KeyValueList } from '../ui/key-value-list'
import { Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { Tabs, type TabEntry } from '../ui/tabs'
import { ComparisonView } from './comparison.view'
import { DefectList } from './defect.list'
import type { FeedCheck } from './job-feed.store'
import { RecordTable } from './record.table'
import styles from './job-feed.module.css'

type Part = 'defects' | 'records' | 'comparison'

/** What a check found: how many vacancies, what is wrong, what changed since the last time. */
export function FeedReport({ check }: { readonly check: FeedCheck }) {
  const { t } = useTexts()
  const [part, setPart] = useState<Part>('defects')
  const errors = check.defects.filter(({ level }) => level === 'error').length
  const warnings = check.defects.filter(({ level }) => level === 'warning').length
  const isGood = errors === 0 && check.recordCount > 0
  const tabs: readonly TabEntry<Part>[] = [
    {
      id: 'defects',
      title: t('feedScreens.defects'),
      count: check.defects.length,
      content: <DefectList check={check} />,
    },
    {
      id: 'records',
      title: t('feedScreens.records'),
      count: check.recordCount,
      content: <RecordTable check={check} />,
    },
    ...(check.comparison === undefined
      ? []
      : [
          {
            id: 'comparison' as const,
            title: t('feedScreens.comparison'),
            content: <ComparisonView comparison={check.comparison} />,
          },
        ]),
  ]
  return (
    <Stack>
      <Notice
        tone={isGood ? (warnings === 0 ? 'positive' : 'waiting') : 'negative'}
        isAnnounced
        title={t('feedScreens.found', { count: check.recordCount })}
      >
        <p>{t('feedScreens.foundDefects', { errors, warnings })}</p>
      </Notice>
      <Facts check={check} />
      <Tabs<Part> label={t('feedScreens.report')} tabs={tabs} selected={part} onSelect={setPart} />
      <Missing />
    </Stack>
  )
}

function Facts({ check }: { readonly check: FeedCheck }) {
  const { t, format } = useTexts()
  const { redirects, recordPath, fields } = check
  return (
    <Disclosure title={t('feedScreens.facts')}>
      <KeyValueList
        items={[
          { key: t('feedScreens.format'), value: t(`jobFeed.formats.${check.format}`) },
          { key: t('feedScreens.encoding'), value: check.encoding },
          { key: t('feedScreens.size'), value: format.fileSize(check.bytes) },
          { key: t('feedScreens.checkedAt'), value: format.dateTime(check.checkedAt) },
          { key: t('feedScreens.recordPath'), value: recordPath && <code>{recordPath}</code> },
          { key: t('feedScreens.redirects'), value: redirects.join(' → ') },
          {
            key: t('feedScreens.mapping'),
            value: Object.entries(fields)
              .map(([field, element]) => `${field} ← ${element}`)
              .join(', '),
          },
        ]}
      />
    </Disclosure>
  )
}

const REASONS = ['publication', 'medium', 'started', 'ended', 'closing', 'open', 'fullStop', 'apply'] as const

function Missing() {
  const { t } = useTexts()
  return (
    <Disclosure title={t('jobFeed.missing.title')}>
      <ul className={styles['reasons']}>
        {REASONS.map((reason) => (
          <li key={reason}>{t(`jobFeed.missing.${reason}`)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
