import type { FieldProblems } from '../../../src-shared/problem'

const FOCUSABLE =
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), [role="spinbutton"], button:not([disabled]), [tabindex="0"]'

/** Focuses the first wrong field in the order the user sees them; nothing when none of them is on the form. */
export function focusFirstWrong(form: HTMLElement | null, errors: FieldProblems): void {
  const wrong = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
    (field) => (errors[field.dataset['field'] ?? ''] ?? []).length > 0,
  )
  enter(wrong)
}

/** Focuses the field with this path. */
export function focusField(form: HTMLElement | null, path: string): void {
  enter(form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`))
}

/** The chosen radio button of a group, else the first thing in the field that takes the focus. */
function enter(field: HTMLElement | null | undefined): void {
  const target =
    field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>(FOCUSABLE)
  openAround(target)
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

/** Nothing in a closed disclosure can take the focus. */
function openAround(element: Element | null | undefined): void {
  const closed = element?.closest<HTMLDetailsElement>('details:not([open])')
  if (closed === null || closed === undefined) return
  closed.open = true
  openAround(closed)
}
