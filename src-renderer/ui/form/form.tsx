import { useEffect, useRef, type ReactNode } from 'react'
import type { FieldProblems } from '../../../src-shared/problem'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../button'
import { LinkButton } from '../link-button'
import { Notice } from '../notice'
import { ProblemNotice } from '../problem-notice'
import { focusField, focusFirstWrong } from './focus-field'
import type { Form as FormHandle } from './use-form'
import styles from './form.module.css'

type AnyForm = Pick<FormHandle<never>, 'submit' | 'labelOf' | 'errors' | 'problem' | 'isBusy' | 'refusals'>

interface FormProps {
  readonly form: AnyForm
  /** Fields of the kit, each with `{...form.field('path')}`. */
  readonly children: ReactNode
  /** What sending is called: a verb. */
  readonly submitLabel: string
  /** Buttons before it, such as "Cancel" in a dialog. */
  readonly actions?: ReactNode
  /** More buttons in the notice when sending failed. */
  readonly problemActions?: ReactNode
}

/** Draws a form around its fields, and below them what is wrong, what went wrong in sending, and the buttons. */
export function Form({ form, children, submitLabel, actions, problemActions }: FormProps) {
  const element = useRef<HTMLFormElement>(null)
  const { refusals, errors, problem } = form
  useFocusOnRefusal(element, refusals, errors)
  return (
    <form
      ref={element}
      className={styles['form']}
      noValidate
      aria-busy={form.isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      {children}
      {refusals > 0 && (
        <FormSummary
          errors={errors}
          labelOf={form.labelOf}
          onGo={(path) => focusField(element.current, path)}
        />
      )}
      {problem !== undefined && <ProblemNotice problem={problem} actions={problemActions} />}
      <div className={styles['actions']}>
        {actions}
        <Button variant="primary" type="submit" isBusy={form.isBusy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}

interface FormSummaryProps {
  readonly errors: FieldProblems
  readonly labelOf: (path: string) => string | undefined
  readonly onGo: (path: string) => void
}

/** Lists the wrong fields when there are several, or when one is not on this form. One alone has the focus already. */
function FormSummary({ errors, labelOf, onGo }: FormSummaryProps) {
  const { t, fieldText } = useTexts()
  const entries = Object.entries(errors).map(([path, codes]) => ({
    path,
    label: labelOf(path),
    text: [...new Set(codes.map(fieldText))].join(' '),
  }))
  if (entries.length === 0 || (entries.length === 1 && entries[0]?.label !== undefined)) return null
  return (
    <Notice tone="negative" title={t('kit.formSummary', { count: entries.length })} isAnnounced>
      <ul className={styles['summary']}>
        {entries.map(({ path, label, text }) => (
          <li key={path}>
            {label === undefined ? text : <LinkButton onPress={() => onGo(path)}>{label}</LinkButton>}
            {label !== undefined && <span> {text}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Only a new refusal moves the focus; correcting a field never does. */
function useFocusOnRefusal(
  element: { readonly current: HTMLFormElement | null },
  refusals: number,
  errors: FieldProblems,
): void {
  const seen = useRef(refusals)
  useEffect(() => {
    if (seen.current === refusals) return
    seen.current = refusals
    focusFirstWrong(element.current, errors)
  }, [element, refusals, errors])
}
