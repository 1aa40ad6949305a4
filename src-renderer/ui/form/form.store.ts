import type * as z from 'zod'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { parseInput } from '../../../src-shared/field-errors'
import type { CallOptions, Progress } from '../../../src-shared/ipc/call'
import type { FieldProblems, Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'
import { valueAt, withoutEmpty, withValueAt } from './field-path'

export interface FormState<Values> {
  readonly values: Values
  readonly errors: FieldProblems
  /** What went wrong beside the fields, after sending. */
  readonly problem: Problem | undefined
  readonly isBusy: boolean
  readonly progress: Progress | undefined
  /** Grows with each refused attempt: the sign to focus the first wrong field. */
  readonly refusals: number
}

/** How a form checks, sends and ends; read anew at each use, so that it may hold what the screen knows now. */
export interface FormRules<Values, Schema extends z.ZodType, Value> {
  readonly schema: Schema
  readonly prepare?: ((values: Values) => unknown) | undefined
  readonly submit: (input: z.input<Schema>, options: CallOptions) => Promise<Result<Value, Problem>>
  readonly onDone?: ((value: Value, input: z.input<Schema>) => void) | undefined
}

export interface FormStore<Values> {
  readonly state: StoreApi<FormState<Values>>
  set(path: string, value: unknown, rules: AnyRules<Values>): void
  /** Checks one field when it is left, if something was typed in it. */
  leave(path: string, rules: AnyRules<Values>): void
  submit<Schema extends z.ZodType, Value>(rules: FormRules<Values, Schema, Value>): Promise<void>
  cancel(): void
  reset(values: Values): void
}

type AnyRules<Values> = Pick<FormRules<Values, z.ZodType, never>, 'schema' | 'prepare'>

/** Holds what is typed in one form, checks it, and sends it; a failure leaves every keystroke where it was. */
export function createFormStore<Values>(initial: Values): FormStore<Values> {
  const state = createStore<FormState<Values>>(() => pristine(initial))
  const changed = new Set<string>()
  let running: AbortController | undefined

  return {
    state,
    set(path, value, rules) {
      changed.add(path)
      state.setState(({ values, errors }) => {
        const next = withValueAt(values, path, value)
        return { values: next, errors: path in errors ? checkedAgain(next, errors, path, rules) : errors }
      })
    },
    leave(path, rules) {
      const { values, errors } = state.getState()
      if (!changed.has(path) || isEmpty(valueAt(values, path))) return
      state.setState({ errors: checkedAgain(values, errors, path, rules) })
    },
    async submit(rules) {
      if (state.getState().isBusy) return
      // What is found wrong now stays said until the field is changed, also when it is left as it is.
      changed.clear()
      const { values } = state.getState()
      const prepared = prepare(values, rules)
      const errors = check(prepared, rules)
      if (Object.keys(errors).length > 0) {
        state.setState(({ refusals }) => ({ errors, problem: undefined, refusals: refusals + 1 }))
        return
      }
      // The schema has just accepted it.
      const input = prepared as z.input<typeof rules.schema>
      running = new AbortController()
      state.setState({ errors: {}, problem: undefined, isBusy: true, progress: undefined })
      try {
        const options = {
          signal: running.signal,
          onProgress: (progress: Progress) => state.setState({ progress }),
        }
        const outcome = await rules.submit(input, options)
        if (outcome.ok) {
          state.setState({ isBusy: false })
          rules.onDone?.(outcome.value, input)
        } else state.setState((before) => refused(before, outcome.problem))
      } finally {
        running = undefined
        state.setState({ isBusy: false, progress: undefined })
      }
    },
    cancel: () => running?.abort(),
    reset(values) {
      changed.clear()
      state.setState(pristine(values))
    },
  }
}

function pristine<Values>(values: Values): FormState<Values> {
  return { values, errors: {}, problem: undefined, isBusy: false, progress: undefined, refusals: 0 }
}

function prepare<Values>(values: Values, rules: AnyRules<Values>): unknown {
  return withoutEmpty(rules.prepare === undefined ? values : rules.prepare(values))
}

function check<Values>(input: unknown, rules: AnyRules<Values>): FieldProblems {
  const parsed = parseInput(rules.schema, input)
  return parsed.ok ? {} : parsed.problem
}

/** The errors with one field's looked at anew: what a service said about it no longer holds once it is changed. */
function checkedAgain<Values>(
  values: Values,
  errors: FieldProblems,
  path: string,
  rules: AnyRules<Values>,
): FieldProblems {
  const { [path]: _, ...others } = errors
  const now = check(prepare(values, rules), rules)[path]
  return now === undefined ? others : { ...others, [path]: now }
}

/** Wrong fields are shown at the fields; only what has no field is shown as a problem of the whole form. */
function refused<Values>(before: FormState<Values>, problem: Problem): Partial<FormState<Values>> {
  const errors = problem.code === 'invalid-input' || problem.code === 'service-refused' ? problem.fields : {}
  const hasFields = Object.keys(errors).length > 0
  return {
    errors,
    problem: hasFields && problem.code === 'invalid-input' ? undefined : problem,
    refusals: before.refusals + 1,
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
