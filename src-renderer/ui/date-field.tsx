import { lazy, Suspense } from 'react'
import { cx } from './cx'
import type { FieldProps } from './field'
import styles from './date-field.module.css'

export interface DateFieldProps extends FieldProps<string> {
  /** First and last day the calendar offers, `YYYY-MM-DD`; typing may go beyond, the form judges it. */
  readonly firstDay?: string | undefined
  readonly lastDay?: string | undefined
}

// The date picker is a third of React Aria: it comes with the first form that shows a date, not with the window.
const DatePicker = lazy(async () => ({ default: (await import('./date-picker')).DatePicker }))

/** A date, typed in the order of the user's language or picked from a calendar; `YYYY-MM-DD`, '' while incomplete. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense
      fallback={
        <div className={styles['waiting']} data-field={props.name}>
          <span>{props.label}</span>
          <span className={cx(styles['box'])} />
        </div>
      }
    >
      <DatePicker {...props} />
    </Suspense>
  )
}
