import type { FeedComparison } from '../../src-shared/job-feed/job-feed.model'
import { useTexts } from '../i18n/language.store'
import { Stack } from '../ui/layout'
import styles from './job-feed.module.css'

const KINDS = ['gone', 'added', 'changed'] as const

/** What changed since the check before. */
export function ComparisonView({ comparison }: { readonly comparison: FeedComparison }) {
  const { t, format } = useTexts()
  return (
    <Stack>
      <p>{t('feedScreens.since', { date: format.dateTime(comparison.since) })}</p>
      {KINDS.map((kind) => (
        <section key={kind}>
          <h4>{t(`feedScreens.changes.${kind}`, { count: comparison.counts[kind] })}</h4>
          <ul className={styles['changes']}>
            {comparison[kind].map(({ id, title }) => (
              <li key={id}>
                {title ?? t('jobFeed.unnamed')} <span className={styles['quiet']}>({id})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}
