import type { Anomaly } from '../../../src-shared/learning-account/anomalies.model'
import type { Language } from '../../../src-shared/texts/languages'
import { useTexts } from '../../i18n/language.store'
import { StatusPill } from '../../ui/status-pill'
import styles from './people.module.css'

/** What the service has to say, in its own words, with the id to ask it about; nothing when it has nothing to say. */
export function Anomalies({ anomalies }: { readonly anomalies: readonly Anomaly[] }) {
  const { t, language } = useTexts()
  if (anomalies.length === 0) return null
  return (
    <section>
      <h3>{t('trainingPeople.ask.anomalies')}</h3>
      <ul className={`${styles['plain']} ${styles['lines']}`}>
        {anomalies.map((anomaly, index) => (
          <li key={index}>
            <StatusPill tone={anomaly.class === 'B' ? 'negative' : 'waiting'}>
              {t(anomaly.class === 'B' ? 'trainingPeople.ask.blocking' : 'trainingPeople.ask.warning')}
            </StatusPill>{' '}
            {labelOf(anomaly, language)} <code>{anomaly.errorId}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The label in a language, else in one that the service gave, else the field it is about. */
export function labelOf({ label, tagName }: Anomaly, language: Language): string {
  const order: readonly Language[] = [language, 'nl', 'fr', 'en', 'de']
  return order.map((one) => label[one]).find((text) => text !== undefined && text !== '') ?? tagName
}
