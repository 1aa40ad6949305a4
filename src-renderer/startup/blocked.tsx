import type { Problem, ProblemCode } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { AttemptProblem } from './attempt-problem'
import { ClosedNotice } from './closed-notice'
import { GatePage } from './gate-page'
import { StartFresh } from './start-fresh'
import { useStartup } from './startup.store'
import styles from './startup.module.css'

/** Where beginning anew gets the user further. Elsewhere it would only part them from data that is in good order. */
const FRESH_HELPS: ReadonlySet<ProblemCode> = new Set([
  'keychain-missing',
  'database-key-missing',
  'database-key-wrong',
  'database-damaged',
  'vault-damaged',
])

/** The data cannot be opened: what happened, what was kept, what to do. Nothing is overwritten. */
export function Blocked({ problem }: { readonly problem: Problem }) {
  const { t } = useTexts()
  const dataFolder = useStartup((state) => state.dataFolder)
  const isInUse = problem.code === 'data-in-use'
  return (
    <GatePage title={t(isInUse ? 'startup.inUseTitle' : 'startup.blockedTitle')}>
      <ClosedNotice problem={problem} actions={FRESH_HELPS.has(problem.code) && <StartFresh />} />
      <AttemptProblem />
      {dataFolder !== undefined && (
        <div className={styles['folder']}>
          <span>{t('startup.folder')}</span>
          <span className={styles['path']}>
            <code>{dataFolder}</code>
            <CopyButton copy={dataFolder} what={t('startup.folderName')} />
          </span>
        </div>
      )}
    </GatePage>
  )
}
