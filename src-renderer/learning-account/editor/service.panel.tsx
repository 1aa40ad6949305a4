import { memo } from 'react'
import { LOCALES } from '../../../src-shared/texts/languages'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Card, Muted } from '../../ui/layout'
import { StatusPill } from '../../ui/status-pill'
import styles from './editor.module.css'
import type { Remark } from './remarks'
import { placeText } from './words'

interface ServicePanelProps {
  readonly remarks: readonly Remark[]
  readonly onGo: (path: string) => void
}

/** What the service said about the training, each at its cell where that could be found. */
export const ServicePanel = memo(function ServicePanel({ remarks, onGo }: ServicePanelProps) {
  const { t } = useTexts()
  if (remarks.length === 0) return null
  return (
    <Card title={t('trainingEditor.service.title')} description={t('trainingEditor.service.help')}>
      <ul className={styles['list']}>
        {remarks.map((remark) => (
          <Entry key={remark.key} remark={remark} onGo={onGo} />
        ))}
      </ul>
    </Card>
  )
})

function Entry({ remark, onGo }: { readonly remark: Remark; readonly onGo: (path: string) => void }) {
  const texts = useTexts()
  const { t, fieldText } = texts
  const { isBlocking, words, code, errorId, path } = remark
  const place = path === undefined ? t('trainingEditor.service.nowhere') : placeText(path, texts)
  return (
    <li className={styles['entry']}>
      <div className={styles['words']}>
        <span className={styles['bar']}>
          <StatusPill tone={isBlocking ? 'negative' : 'waiting'}>
            {t(isBlocking ? 'trainingEditor.service.blocks' : 'trainingEditor.service.warns')}
          </StatusPill>
          {words !== undefined && (
            <span lang={words.language === texts.language ? undefined : LOCALES[words.language]}>
              {words.text}
            </span>
          )}
          {code !== undefined && <span>{fieldText(code)}</span>}
        </span>
        <Muted>
          {place}
          {errorId !== undefined && ` · ${errorId}`}
        </Muted>
      </div>
      {path !== undefined && (
        <Button
          size="small"
          aria-label={t('trainingEditor.service.goToPlace', { place })}
          onPress={() => onGo(path)}
        >
          {t('trainingEditor.service.goTo')}
        </Button>
      )}
    </li>
  )
}
