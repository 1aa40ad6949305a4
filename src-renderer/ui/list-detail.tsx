import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { ReactNode } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { cx } from './cx'
import styles from './list-detail.module.css'

interface ListDetailProps {
  /** A SearchField or filters, above the list; it does not scroll away. */
  readonly tools?: ReactNode
  readonly list: ReactNode
  /** What is shown of the chosen item; an EmptyState when nothing is chosen. */
  readonly detail: ReactNode
  readonly detailLabel: string
  /** Changes with what is shown, so that each thing is read from its top. */
  readonly detailKey?: string | undefined
  /** In a narrow window only one side shows: the detail when this is true. */
  readonly isDetailOpen: boolean
  readonly onBack: () => void
}

/** A list beside what is chosen in it, each scrolling on its own. Fills the page: use `<Page fills>`. */
export function ListDetail(props: ListDetailProps) {
  const { tools, list, detail, detailLabel, detailKey, isDetailOpen, onBack } = props
  const { t } = useTexts()
  return (
    <div className={styles['container']}>
      <div className={cx(styles['panes'], isDetailOpen && styles['open'])}>
        <div className={styles['side']}>
          {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
          <div className={styles['list']}>{list}</div>
        </div>
        <section key={detailKey} className={styles['detail']} aria-label={detailLabel}>
          <div className={styles['back']}>
            <Button variant="quiet" size="small" icon={ArrowLeft} onPress={onBack}>
              {t('kit.backToList')}
            </Button>
          </div>
          {detail}
        </section>
      </div>
    </div>
  )
}
