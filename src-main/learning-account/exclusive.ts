/** Runs work on one thing at a time, in the order it was asked; work on different things runs side by side. */
export type Exclusive = <Value>(key: string, work: () => Promise<Value>) => Promise<Value>

export function createExclusive(): Exclusive {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, turn)
    const forget = (): void => {
      if (last.get(key) === turn) last.delete(key)
    }
    turn.then(forget, forget)
    return turn
  }
}
