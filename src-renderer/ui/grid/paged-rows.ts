/** Rows that arrive in pages and may be changed here before their keeper answers. */
export interface PagedRows<Row> {
  /** How many rows there are; undefined until the first page is there. */
  count(): number | undefined
  /** A row, the same object until it changes; undefined while it is not there yet. */
  get(index: number): Row | undefined
  /** Whether reading failed; `refresh` tries again. */
  hasFailed(): boolean
  /** Calls the listener after every change; gives how to stop. */
  subscribe(listener: () => void): () => void
  /** Says which rows are looked at, so that these come first. */
  look(from: number, to: number): void
  /** Puts rows in places; one place past the end adds a row. */
  put(changes: ReadonlyMap<number, Row>): void
  /** Takes rows away from a place on and puts others there. */
  splice(at: number, removed: number, added: readonly Row[]): void
  /** Reads everything again, what is looked at first; what is there stays until then, unless all may have moved. */
  refresh(forget?: boolean): void
  /** Goes on reading, after `isBusy` held it up. */
  resume(): void
  /** Resolves once every row is there and as its keeper has it; false when reading failed. */
  whenLoaded(): Promise<boolean>
}

interface Source<Row> {
  /** Reads rows; undefined when that failed. */
  readonly fetch: (
    offset: number,
    limit: number,
  ) => Promise<{ readonly rows: readonly Row[]; readonly total: number } | undefined>
  /** While this holds nothing is read: what would come is older than what is here. */
  readonly isBusy?: () => boolean
  readonly pageSize?: number
}

/** Keeps rows that are read page by page: first those that are looked at, then the rest. */
export function createPagedRows<Row>({
  fetch,
  isBusy = () => false,
  pageSize = 100,
}: Source<Row>): PagedRows<Row> {
  const listeners = new Set<() => void>()
  let waiters: ((isLoaded: boolean) => void)[] = []
  let slots: (Row | undefined)[] = []
  let total: number | undefined
  let fresh = new Set<number>()
  let looked = { from: 0, to: 0 }
  // What was asked before a change here is not what there is after it.
  let version = 0
  let isFetching = false
  let failed = false

  function changed(): void {
    for (const listener of listeners) listener()
  }

  // A row that says the same as before stays the same: nothing is drawn again for it.
  function set(index: number, row: Row): void {
    if (JSON.stringify(slots[index]) !== JSON.stringify(row)) slots[index] = row
  }

  function pageNeeded(): number | undefined {
    if (total === undefined) return 0
    const pages = Math.ceil(total / pageSize)
    const last = Math.min(Math.floor(looked.to / pageSize), pages - 1)
    for (let page = Math.floor(looked.from / pageSize); page <= last; page += 1) {
      if (!fresh.has(page)) return page
    }
    for (let page = 0; page < pages; page += 1) if (!fresh.has(page)) return page
    return undefined
  }

  function finish(isLoaded: boolean): void {
    const waiting = waiters
    waiters = []
    for (const answer of waiting) answer(isLoaded)
  }

  async function read(): Promise<void> {
    if (isFetching || isBusy() || failed) return
    const page = pageNeeded()
    if (page === undefined) {
      finish(true)
      return
    }
    isFetching = true
    const asked = version
    const answer = await fetch(page * pageSize, pageSize)
    isFetching = false
    if (answer === undefined) {
      failed = true
      finish(false)
      changed()
      return
    }
    if (asked === version) {
      take(page, answer.rows, answer.total)
      changed()
    }
    await read()
  }

  function take(page: number, rows: readonly Row[], count: number): void {
    if (total !== count) {
      total = count
      slots.length = count
      fresh = new Set([...fresh].filter((known) => (known + 1) * pageSize <= count))
    }
    for (const [index, row] of rows.entries()) set(page * pageSize + index, row)
    fresh.add(page)
  }

  return {
    count: () => total,
    get: (index) => slots[index],
    hasFailed: () => failed,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look(from, to) {
      looked = { from, to }
      void read()
    },
    put(changes) {
      version += 1
      for (const [index, row] of changes) {
        set(index, row)
        if (total !== undefined) total = Math.max(total, index + 1)
      }
      changed()
    },
    splice(at, removed, added) {
      version += 1
      slots.splice(at, removed, ...added)
      total = slots.length
      changed()
    },
    refresh(forget = false) {
      version += 1
      failed = false
      fresh = new Set()
      if (forget) slots = slots.map((slot, index) => (isLookedAt(index) ? slot : undefined))
      changed()
      void read()
    },
    resume: () => void read(),
    whenLoaded() {
      const loaded = new Promise<boolean>((answer) => waiters.push(answer))
      void read()
      return loaded
    },
  }

  function isLookedAt(index: number): boolean {
    return index >= looked.from && index <= looked.to
  }
}
