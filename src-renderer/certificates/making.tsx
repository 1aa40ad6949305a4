import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { Card } from '../ui/layout'
import { Progress } from '../ui/progress'
import { useCertificates } from './certificates.store'
import styles from './certificates.module.css'

interface MakingProps {
  readonly bits: string
  readonly onCancel: () => void
}

/** A key in the making: how long it takes cannot be known, so how long it has taken is shown. */
export function Making({ bits, onCancel }: MakingProps) {
  const { t } = useTexts()
  const seconds = useElapsedSeconds(useCertificates((state) => state.makingSince))
  return (
    <Card>
      <Progress label={t('certificates.request.making', { bits })} onCancel={onCancel} />
      <p className={styles['aside']}>
        {/* Ticking every second would never let a screen reader rest. */}
        <span aria-hidden="true">{t('certificates.request.elapsed', { seconds })}. </span>
        {t('certificates.request.makingHelp')}
      </p>
    </Card>
  )
}

function useElapsedSeconds(since: number | undefined): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return since === undefined ? 0 : Math.max(0, Math.floor((now - since) / 1000))
}
