import type { GridOption } from './grid.model'

/** Finds the option that a typed text stands for: its own text, or the only label it begins; -1 when it is something else. */
export function matching(options: readonly GridOption[], typed: string): number {
  const wanted = folded(typed)
  if (wanted === '') return -1
  const exact = options.findIndex(({ text }) => folded(text) === wanted)
  if (exact !== -1) return exact
  const found = options.flatMap(({ label }, index) => (folded(label).startsWith(wanted) ? [index] : []))
  return found.length === 1 ? (found[0] ?? -1) : -1
}

function folded(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
