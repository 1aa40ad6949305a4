import type { LucideIcon } from 'lucide-react'

interface IconProps {
  readonly of: LucideIcon
  readonly size?: number
}

/** An icon beside words that say the same; hidden from screen readers. */
export function Icon({ of: Picture, size = 16 }: IconProps) {
  return <Picture size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
}
