import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { useTexts } from '../i18n/language.store'
import { StatusPill } from '../ui/status-pill'
import { flexiWords, studentWords } from './words'
import styles from './outcomes.module.css'

/** An answer at a glance: a word or two per block, each with its sign. */
export function Outcomes({ check }: { readonly check: PrecontractCheck }) {
  const texts = useTexts()
  const { t } = texts
  const flexi = flexiWords(check, texts)
  const student = studentWords(check, texts)
  return (
    <span className={styles['outcomes']}>
      {flexi !== undefined && (
        <StatusPill tone={flexi.tone}>
          {t('precontract.atAGlance', { block: t('precontract.flexi.title'), short: flexi.short })}
        </StatusPill>
      )}
      {student !== undefined && (
        <StatusPill tone={student.tone}>
          {t('precontract.atAGlance', { block: t('precontract.student.title'), short: student.short })}
        </StatusPill>
      )}
    </span>
  )
}
