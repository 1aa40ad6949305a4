import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import Undo2 from 'lucide-react/icons/undo-2'
import X from 'lucide-react/icons/x'
import { useEffect } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { cx } from './cx'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import { dismissToast, pauseToasts, resumeToasts, undoToast, useToasts, type Toast } from './toast.store'
import styles from './toast-region.module.css'

/** Where messages appear. Polite: it does not take the focus and does not interrupt a screen reader. */
export function ToastRegion() {
  const { t } = useTexts()
  const toasts = useToasts((state) => state.toasts)
  usePausedInBackground()
  return (
    <section
      aria-label={t('kit.notifications')}
      className={styles['region']}
      onPointerEnter={pauseToasts}
      onPointerLeave={resumeToasts}
      onFocus={pauseToasts}
      onBlur={resumeToasts}
    >
      {/* Only the words are announced; the buttons are found by whoever goes there. */}
      <div className="visually-hidden" role="status">
        {toasts.map((toast) => (
          <p key={toast.id}>{toast.text}</p>
        ))}
      </div>
      <ol className={styles['list']}>
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </ol>
    </section>
  )
}

const ICONS = { neutral: undefined, positive: Check, negative: CircleAlert } as const

function ToastItem({ toast }: { readonly toast: Toast }) {
  const { t } = useTexts()
  const { id, text, tone = 'neutral', undo } = toast
  const icon = ICONS[tone]
  return (
    <li className={cx(styles['toast'], styles[tone])}>
      {icon !== undefined && <Icon of={icon} />}
      <span className={styles['text']}>{text}</span>
      {undo !== undefined && (
        <Button size="small" icon={Undo2} onPress={() => undoToast(id)}>
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon={X} size="small" label={t('kit.dismiss')} onPress={() => dismissToast(id)} />
    </li>
  )
}

function usePausedInBackground(): void {
  useEffect(() => {
    window.addEventListener('blur', pauseToasts)
    window.addEventListener('focus', resumeToasts)
    return () => {
      window.removeEventListener('blur', pauseToasts)
      window.removeEventListener('focus', resumeToasts)
    }
  }, [])
}
