import Trash2 from 'lucide-react/icons/trash-2'
import { useEffect, useId, useRef, useState } from 'react'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { IconButton } from '../ui/icon-button'
import { ProblemNotice } from '../ui/problem-notice'
import { StatusPill } from '../ui/status-pill'
import { AnswerBlock } from './answer-block'
import { CheckFacts, TechnicalFacts } from './check-facts'
import { flexiLimits, studentLimits } from './limits'
import { isFocusLost } from './lost-focus'
import { removeCheck } from './precontract.store'
import { Outcomes } from './outcomes'
import { ProofButton } from './proof-button'
import { flexiWords, studentWords } from './words'
import styles from './precontract.result.module.css'

/** One answer in plain language. Key it by the answer's id, so that what was revealed of one is not shown of the next. */
export function PrecontractResult({ check }: { readonly check: PrecontractCheck }) {
  const texts = useTexts()
  const { t } = texts
  const heading = useRef<HTMLHeadingElement>(null)
  const answers = useId()
  const [problem, setProblem] = useState<Problem>()
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus({ preventScroll: true })
  }, [])
  const flexi = flexiWords(check, texts)
  const student = studentWords(check, texts)
  return (
    <article className={styles['result']}>
      <header className={styles['header']}>
        <div className={styles['title']}>
          <h2 ref={heading} tabIndex={-1} aria-describedby={answers}>
            {check.candidateName ?? t('precontract.unnamed')}
          </h2>
        </div>
        <div className={styles['actions']}>
          <ProofButton checkId={check.id} onProblem={setProblem} />
          <IconButton
            icon={Trash2}
            label={t('precontract.history.remove')}
            onPress={() => void removeCheck(check)}
          />
        </div>
      </header>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className={styles['short']}>
        <Outcomes check={check} />
        {check.practice && (
          <>
            <StatusPill tone="practice">{t('common.practice')}</StatusPill>
            <p>{t('precontract.result.practice')}</p>
          </>
        )}
      </div>
      <div id={answers} className={styles['answers']}>
        {flexi !== undefined && (
          <AnswerBlock
            kind="flexi"
            words={flexi}
            answer={check.flexiJob}
            limits={flexiLimits(check, texts)}
          />
        )}
        {student !== undefined && (
          <AnswerBlock
            kind="student"
            words={student}
            answer={check.studentJob}
            limits={studentLimits(check, texts)}
          />
        )}
      </div>
      <section className={styles['facts']}>
        <h3>{t('precontract.result.facts')}</h3>
        <CheckFacts check={check} />
        <TechnicalFacts check={check} />
      </section>
    </article>
  )
}
