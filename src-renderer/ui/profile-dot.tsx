import { cx } from './cx'
import styles from './profile-dot.module.css'

const COLOURS = ['teal', 'violet', 'orange', 'blue', 'pink', 'green', 'red', 'olive'] as const

/** A spot of colour that is always the same for one profile, to tell several employers apart at a glance; the name says it too. */
export function ProfileDot({ id }: { readonly id: string }) {
  return <span className={cx(styles['dot'], styles[colourOf(id)])} aria-hidden="true" />
}

/** FNV-1a with the finish of MurmurHash3 (32 bits): ids that resemble each other get different colours. */
function colourOf(id: string): (typeof COLOURS)[number] {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return COLOURS[((hash ^ (hash >>> 16)) >>> 0) % COLOURS.length] ?? COLOURS[0]
}
