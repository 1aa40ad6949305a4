import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Label } from 'react-aria-components/Label'
import type { Progress as ProgressState } from '../../src-shared/ipc/call'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { cx } from './cx'
import styles from './progress.module.css'

interface ProgressProps {
  /** What is being done: "De sleutel wordt gemaakt". */
  readonly label: string
  /** How far it is; without it, or without a total, only that it is busy. */
  readonly progress?: ProgressState | undefined
  readonly onCancel?: (() => void) | undefined
}

/** A long task, with how far it is and a way out. */
export function Progress({ label, progress, onCancel }: ProgressProps) {
  const { t, format } = useTexts()
  const total = progress?.total
  const isKnown = progress !== undefined && total !== undefined && total > 0
  const count = isKnown
    ? t('kit.progress', { done: format.number(progress.done), total: format.number(total) })
    : undefined
  return (
    <div className={styles['progress']}>
      <ProgressBar
        isIndeterminate={!isKnown}
        maxValue={isKnown ? total : 1}
        value={isKnown ? progress.done : 0}
        {...(count !== undefined && { valueLabel: count })}
        className={cx(styles['bar'])}
      >
        {({ percentage = 0, isIndeterminate }) => (
          <>
            <span className={styles['words']}>
              <Label>{label}</Label>
              <span className={styles['count']}>{count}</span>
            </span>
            <span className={styles['track']}>
              <span
                className={cx(styles['fill'], isIndeterminate && styles['busy'])}
                style={isIndeterminate ? undefined : { width: `${percentage}%` }}
              />
            </span>
          </>
        )}
      </ProgressBar>
      {onCancel !== undefined && (
        <Button size="small" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  )
}
