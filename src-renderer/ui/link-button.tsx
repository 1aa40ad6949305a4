import ExternalLink from 'lucide-react/icons/external-link'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './link-button.module.css'

interface LinkButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** Opens in the browser, outside the app. */
  readonly isExternal?: boolean | undefined
}

/** A way to somewhere else, in running text: another screen, or an official page by its id. */
export function LinkButton({ children, onPress, isExternal = false }: LinkButtonProps) {
  return (
    <AriaButton className={cx(styles['link'])} onPress={onPress}>
      {children}
      {isExternal && <Icon of={ExternalLink} size={13} />}
    </AriaButton>
  )
}
