import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import { IconButton } from './icon-button'
import styles from './dialog.module.css'

interface DialogProps {
  readonly isOpen: boolean
  /** Escape and the cross; clicking beside the dialog does nothing, so that nothing typed is lost by a slip. */
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the main one last. A form inside brings its own. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large' | undefined
  readonly role?: 'dialog' | 'alertdialog' | undefined
}

/** A task apart, over the screen; the focus stays inside and returns to where it came from. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
}: DialogProps) {
  const { t } = useTexts()
  return (
    <ModalOverlay
      data-modal
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className={cx(styles['overlay'])}
    >
      <Modal className={cx(styles['modal'], styles[size])}>
        <AriaDialog role={role} className={cx(styles['dialog'])}>
          <header className={styles['header']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' && <IconButton icon={X} label={t('kit.closeDialog')} onPress={onClose} />}
          </header>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
