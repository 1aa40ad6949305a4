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
      {refusals > 0 && <FormSummary form={form} onGo={(path) => focusField(element.current, path)} />}
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

/** Lists the wrong fields when nothing else says it: several, or one that is not on this form. One alone has the focus already. */
function FormSummary({ form, onGo }: { readonly form: AnyForm; readonly onGo: (path: string) => void }) {
  const { t, fieldText } = useTexts()
  const entries = Object.entries(form.errors).map(([path, codes]) => ({
    path,
    label: form.labelOf(path),
    text: [...new Set(codes.map(fieldText))].join(' '),
  }))
  const isSaid = entries.length < 2 || form.problem !== undefined
  if (entries.length === 0 || (isSaid && entries.every(({ label }) => label !== undefined))) return null
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
