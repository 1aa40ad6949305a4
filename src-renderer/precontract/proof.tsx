import type { FlexiJobAnswer, PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { useTexts } from '../i18n/language.store'
import { KeyValueList } from '../ui/key-value-list'
import { Notice } from '../ui/notice'
import { writtenNumber } from './asker'
import { flexiLimits, studentLimits, type Limits } from './limits'
import { maskReference } from './references'
import { ServiceNotice } from './service-notice'
import { flexiWords, studentWords, type BlockWords } from './words'
import styles from './proof.module.css'

interface ProofProps {
  readonly check: PrecontractCheck
  /** The number of the person as it is to be printed: in full, or hidden. */
  readonly citizen: string
  readonly revealed: boolean
  readonly version: string
}

/** The sheet that proves a check: the answer, the references, what the service reserves, when, by whom and where. */
export function Proof({ check, citizen, revealed, version }: ProofProps) {
  const texts = useTexts()
  const { t, format } = texts
  const flexi = flexiWords(check, texts)
  const student = studentWords(check, texts)
  return (
    <main className={styles['sheet']}>
      {check.practice && (
        <p className={styles['across']} aria-hidden="true">
          {t('precontract.proof.practice')}
        </p>
      )}
      <header className={styles['header']}>
        <h1>{t('precontract.proof.title')}</h1>
        <p>{t('precontract.proof.service')}</p>
        {check.practice && (
          <p className={styles['practice']}>
            <strong>{t('precontract.proof.practice')}</strong> {t('precontract.proof.practiceNote')}
          </p>
        )}
      </header>
      <ProofFacts check={check} citizen={citizen} revealed={revealed} />
      {flexi !== undefined && (
        <ProofBlock kind="flexi" words={flexi} answer={check.flexiJob} limits={flexiLimits(check, texts)} />
      )}
      {student !== undefined && (
        <ProofBlock
          kind="student"
          words={student}
          answer={check.studentJob}
          limits={studentLimits(check, texts)}
        />
      )}
      <footer className={styles['footer']}>
        {!revealed && <p>{t('precontract.proof.masked')}</p>}
        <p>{t('precontract.proof.made', { moment: format.dateTime(new Date().toISOString()), version })}</p>
      </footer>
    </main>
  )
}

function ProofFacts({ check, citizen, revealed }: Omit<ProofProps, 'version'>) {
  const { t, format } = useTexts()
  const reference = (value: string | undefined) =>
    value === undefined || revealed ? value : maskReference(value)
  const { representedEnterpriseNumber: represented, candidateName, typeOfWorker } = check
  return (
    <KeyValueList
      items={[
        { key: t('precontract.proof.candidate'), value: candidateName },
        { key: t('precontract.result.citizen'), value: citizen },
        { key: t('precontract.result.startDate'), value: format.date(check.startDate) },
        { key: t('precontract.proof.question'), value: t(`precontract.proof.asked.${typeOfWorker}`) },
        {
          key: t('precontract.result.checkedAt'),
          // On this machine's clock for people, and in universal time for whoever compares it with another record.
          value: `${format.dateTime(check.checkedAt)} (${check.checkedAt})`,
        },
        {
          key: t('precontract.result.profile'),
          value: `${check.profileName} (${writtenNumber(check.enterpriseNumber)})`,
        },
        { key: t('precontract.result.represented'), value: represented && writtenNumber(represented) },
        {
          key: t('precontract.result.environment'),
          value: check.practice ? t('common.practice') : check.environmentName,
        },
        { key: t('precontract.result.mainReference'), value: reference(check.mainReference) },
        { key: t('precontract.result.flexiReference'), value: reference(check.flexiJob?.reference) },
        { key: t('precontract.result.studentReference'), value: reference(check.studentJob?.reference) },
        { key: t('precontract.result.traceId'), value: check.traceId },
      ]}
    />
  )
}

interface ProofBlockProps {
  readonly kind: 'flexi' | 'student'
  readonly words: BlockWords
  readonly answer: FlexiJobAnswer | undefined
  readonly limits: Limits
}

function ProofBlock({ kind, words, answer, limits }: ProofBlockProps) {
  const { t } = useTexts()
  return (
    <section className={styles['block']}>
      <h2>{t('precontract.atAGlance', { block: t(`precontract.${kind}.title`), short: words.short })}</h2>
      <Notice tone={words.tone} title={words.statement}>
        {words.body !== undefined && <p>{words.body}</p>}
      </Notice>
      {answer?.notice !== undefined && <ServiceNotice notice={answer.notice} />}
      {limits.validity.slice(0, 1).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {limits.notCovered.length > 0 && (
        <div className={styles['limits']}>
          <h3>{t(`precontract.${kind}.notCovered.title`)}</h3>
          <ul>
            {limits.notCovered.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
