import { useEffect, useRef } from 'react'
import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'
import { currentTexts } from '../../i18n/language.store'
import { showToast } from '../../ui/toast.store'
import { useAutosave, type Autosave } from '../../ui/use-autosave'
import { keyed, type Keyed } from './setting-rows'

export interface Rows<Row> {
  readonly rows: readonly Keyed<Row>[]
  readonly saving: Autosave<readonly Keyed<Row>[]>
  add(row: Row): void
  change(key: string, part: Partial<Row>): void
  /** Takes a row away; the message that says so can undo it. */
  remove(key: string): void
}

/** A list of settings, kept while it is typed. `name` tells the lists apart. */
export function useRows<Row extends object>(
  name: string,
  initial: readonly Row[],
  save: (rows: readonly Keyed<Row>[]) => Promise<Result<unknown, Problem>>,
): Rows<Row> {
  const saving = useAutosave<readonly Keyed<Row>[]>(name, keyed(initial), save)
  const rows = saving.value
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })
  return {
    rows,
    saving,
    add: (row) => saving.set([...rows, ...keyed([row])]),
    change: (key, part) => saving.set(rows.map((row) => (row.key === key ? { ...row, ...part } : row))),
    remove(key) {
      const index = rows.findIndex((row) => row.key === key)
      const removed = rows.slice(index, index + 1)
      saving.set(rows.filter((row) => row.key !== key))
      showToast({
        text: currentTexts().t('common.removed'),
        // Into the list as it is by then.
        undo: () => {
          const now = latest.current
          saving.set([...now.slice(0, index), ...removed, ...now.slice(index)])
        },
      })
    },
  }
}
