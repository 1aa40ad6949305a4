import { cx } from './cx'
import styles from './profile-dot.module.css'

const COLOURS = ['red', 'orange', 'olive', 'green', 'teal', 'blue', 'violet', 'pink'] as const

/** A spot of colour that is always the same for one profile, to tell several employers apart at a glance; the name says it too. */
export function ProfileDot({ id }: { readonly id: string }) {
  return <span className={cx(styles['dot'], styles[colourOf(id)])} aria-hidden="true" />
}

/** FNV-1a, 32 bits: spreads ids that resemble each other. */
function colourOf(id: string): (typeof COLOURS)[number] {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return COLOURS[(hash >>> 0) % COLOURS.length] ?? COLOURS[0]
}
