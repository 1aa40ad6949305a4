import type { Clock } from '../platform/clock'
import { authorityFrom, createOnsAuthority, type OnsAuthority } from './ons-authority'
import type { PracticeStore } from './practice-store'

const KEY = 'ons-authority'

/** Gives the authority that the store remembers, or makes one and has it remembered: asked for by many, made once. */
export function rememberedAuthority(store: PracticeStore, clock: Clock): () => Promise<OnsAuthority> {
  let authority: Promise<OnsAuthority> | undefined

  async function load(): Promise<OnsAuthority> {
    const written = await store.get(KEY)
    if (written !== undefined) return authorityFrom(written)
    const made = createOnsAuthority(clock.now())
    await store.put([{ key: KEY, value: made.written }])
    return made
  }

  return () => (authority ??= load())
}
