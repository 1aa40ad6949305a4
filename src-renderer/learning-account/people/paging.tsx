import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import styles from './people.module.css'

interface PagingProps {
  readonly offset: number
  readonly size: number
  readonly total: number
  readonly onGo: (offset: number) => void
}

/** Walks through a long list page by page; nothing when one page holds it. */
export function Paging({ offset, size, total, onGo }: PagingProps) {
  const { t, format } = useTexts()
  if (total <= size) return null
  return (
    <nav className={styles['paging']} aria-label={t('trainingPeople.paging.label')}>
      <Button
        size="small"
        icon={ChevronLeft}
        isDisabled={offset === 0}
        onPress={() => onGo(Math.max(0, offset - size))}
      >
        {t('trainingPeople.paging.previous')}
      </Button>
      <span role="status" className={styles['count']}>
        {t('trainingPeople.paging.range', {
          from: format.number(offset + 1),
          to: format.number(Math.min(total, offset + size)),
          total: format.number(total),
        })}
      </span>
      <Button
        size="small"
        icon={ChevronRight}
        isDisabled={offset + size >= total}
        onPress={() => onGo(offset + size)}
      >
        {t('trainingPeople.paging.next')}
      </Button>
    </nav>
  )
}
