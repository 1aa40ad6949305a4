import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import { given } from './given'
import { Icon } from './icon'
import { Spinner } from './spinner'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps {
  readonly children: ReactNode
  /** One `primary` per screen at most: what most people come to do. */
  readonly variant?: ButtonVariant | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly icon?: LucideIcon | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly onPress?: (() => void) | undefined
  /** Keeps the focus and says that it is busy; pressing does nothing meanwhile. */
  readonly isBusy?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button with words, and an icon before them if it helps. */
export function Button({
  children,
  variant = 'secondary',
  size = 'normal',
  icon,
  isBusy = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...given(rest)}
      isPending={isBusy}
      className={cx(styles['button'], styles[variant], size === 'small' && styles['small'])}
    >
      {isBusy ? <Spinner /> : icon !== undefined && <Icon of={icon} />}
      <span>{children}</span>
      {isBusy && ' '}
      {isBusy && <Busy />}
    </AriaButton>
  )
}

/** React Aria reads the name of a busy button anew, which then says that it is. */
function Busy() {
  const { t } = useTexts()
  return <span className="visually-hidden">{t('kit.busy')}</span>
}
