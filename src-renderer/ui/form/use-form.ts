import { useState } from 'react'
import type * as z from 'zod'
import { useStore } from 'zustand'
import { afterPointer, followPointer } from './after-pointer'
import { valueAt, type FieldPath, type ValueAt } from './field-path'
import { createFormStore, type FormRules, type FormState, type FormStore } from './form.store'

interface FormOptions<Values, Schema extends z.ZodType, Value> extends FormRules<Values, Schema, Value> {
  readonly initial: Values
  /** The name of each field by its path, without the numbers of a list's items (`rows.hours`). */
  readonly labels: Readonly<Record<string, string>>
  /** Keeps what is typed, in memory only, when the screen is left and comes back; until it is sent. Not for secrets. */
  readonly keep?: string | undefined
}

/** What `form.field(path)` gives: spread it into a field of the kit. */
export interface FieldBinding<Value> {
  readonly name: string
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur: () => void
  readonly errors: readonly string[]
}

export interface Form<Values> extends FormState<Values> {
  field<Path extends FieldPath<Values>>(path: Path): FieldBinding<ValueAt<Values, Path>>
  set<Path extends FieldPath<Values>>(path: Path, value: ValueAt<Values, Path>): void
  submit(): void
  /** Stops sending; the answer is then `cancelled`. */
  cancel(): void
  /** Begins anew, from the initial values or the given ones. */
  reset(values?: Values): void
  labelOf(path: string): string | undefined
}

const kept = new Map<string, FormStore<unknown>>()

/**
 * A form over the same zod schema as the call it sends to. Checks a field when it is left and all of them when sent; problems from
 * the form and from main appear at the fields in the same way; the first wrong field takes the focus (see Form).
 */
export function useForm<Values extends object, Schema extends z.ZodType, Value>(
  options: FormOptions<Values, Schema, Value>,
): Form<Values> {
  const { initial, labels, keep } = options
  const [store] = useState(() => storeFor(initial, keep))
  const state = useStore(store.state)
  const labelOf = (path: string): string | undefined => labels[path.replace(/\.\d+(?=\.|$)/g, '')]

  return {
    ...state,
    labelOf,
    field: (path) => ({
      name: path,
      label: labelOf(path) ?? path,
      value: valueOf(state.values, path),
      onChange: (value) => store.set(path, value, options),
      onBlur: () => afterPointer(() => store.leave(path, options)),
      errors: state.errors[path] ?? [],
    }),
    set: (path, value) => store.set(path, value, options),
    submit: () => {
      const onDone: typeof options.onDone = (value, input) => {
        if (keep !== undefined) kept.delete(keep)
        options.onDone?.(value, input)
      }
      void store.submit({ ...options, onDone })
    },
    cancel: () => store.cancel(),
    reset: (values = initial) => store.reset(values),
  }
}

function valueOf<Values, Path extends string>(values: Values, path: Path): ValueAt<Values, Path> {
  return valueAt(values, path) as ValueAt<Values, Path>
}

function storeFor<Values>(initial: Values, keep: string | undefined): FormStore<Values> {
  followPointer()
  const known = keep === undefined ? undefined : kept.get(keep)
  const store = (known as FormStore<Values> | undefined) ?? createFormStore(initial)
  if (keep !== undefined) kept.set(keep, store)
  return store
}
