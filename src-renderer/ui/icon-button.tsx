import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { cx } from './cx'
import { given } from './given'
import { Icon } from './icon'
import styles from './icon-button.module.css'

interface IconButtonProps {
  readonly icon: LucideIcon
  /** What it does; shown on hover and on keyboard focus, and read by a screen reader. */
  readonly label: string
  readonly onPress?: (() => void) | undefined
  readonly isDisabled?: boolean | undefined
  readonly isPressed?: boolean | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly excludeFromTabOrder?: boolean | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button that is only a picture, with its words in a tooltip. */
export function IconButton({ icon, label, isPressed, size = 'normal', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...given(rest)}
        {...given({ 'aria-pressed': isPressed })}
        aria-label={label}
        className={cx(styles['button'], size === 'small' && styles['small'])}
      >
        <Icon of={icon} />
      </AriaButton>
      <Tooltip className={cx(styles['tooltip'])} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
