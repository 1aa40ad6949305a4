/** A participant as the kills follow it: by number, with the cells that are changed. */
export interface Person {
  readonly insz: string
  readonly cost: number | null
  readonly places: readonly (number | null)[]
}

/** What is followed of a training. */
export interface Content {
  readonly reference: string | null
  readonly people: readonly Person[]
}

/** One edit, told before it is asked for and again when it was acknowledged. */
export type Change = Writing | { readonly op: 'undo' | 'redo' }

/** An edit that writes something. */
export type Writing =
  | { readonly op: 'reference'; readonly value: string }
  | { readonly op: 'cost'; readonly insz: string; readonly value: number }
  | { readonly op: 'place'; readonly insz: string; readonly period: number; readonly value: number }
  | { readonly op: 'insert'; readonly insz: string; readonly places: readonly number[] }
  | { readonly op: 'remove'; readonly insz: string }

/** What the office's process prints, one JSON value a line. */
export type Line =
  | { readonly kind: 'unreadable'; readonly problem: string }
  | { readonly kind: 'found'; readonly training: string; readonly content: Content; readonly state: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'try' | 'acknowledged'; readonly training: string; readonly change: Change }
  | { readonly kind: 'submitted'; readonly training: string; readonly outcome: string }
  | { readonly kind: 'settled'; readonly training: string; readonly state: string; readonly differs: number }

/** What the process is told: the folder, a seed, the next number to write, and whether to work until killed or to finish everything. */
export interface Order {
  readonly folder: string
  readonly seed: number
  readonly next: number
  readonly until: 'killed' | 'settled'
}

/** One registration as it arrived whole at the service. */
export interface Arrived {
  readonly path: string
  readonly reference: string
  readonly digest: string
}

/** A training with what was done to it, so that it can be undone. */
export interface Followed {
  readonly states: readonly Content[]
  readonly at: number
}

/** The training after a change. */
export function followed(training: Followed, change: Change): Followed {
  const { states, at } = training
  if (!isWriting(change)) {
    const to = change.op === 'undo' ? at - 1 : at + 1
    return { states, at: Math.max(0, Math.min(states.length - 1, to)) }
  }
  const content = states[at] ?? { reference: null, people: [] }
  return { states: [...states.slice(0, at + 1), changed(content, change)], at: at + 1 }
}

/** Whether an edit writes something, rather than going back or forth. */
export function isWriting(change: Change): change is Writing {
  return change.op !== 'undo' && change.op !== 'redo'
}

function changed({ reference, people }: Content, change: Writing): Content {
  const having = (insz: string, edit: (person: Person) => Person): Content => ({
    reference,
    people: people.map((person) => (person.insz === insz ? edit(person) : person)),
  })
  switch (change.op) {
    case 'reference':
      return { reference: change.value, people }
    case 'cost':
      return having(change.insz, (person) => ({ ...person, cost: change.value }))
    case 'place':
      return having(change.insz, (person) => ({
        ...person,
        places: person.places.map((place, index) => (index === change.period ? change.value : place)),
      }))
    case 'insert':
      return { reference, people: [...people, { insz: change.insz, cost: null, places: change.places }] }
    case 'remove':
      return { reference, people: people.filter(({ insz }) => insz !== change.insz) }
  }
}
