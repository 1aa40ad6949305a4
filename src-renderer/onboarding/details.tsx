import { useState } from 'react'
import { detailName } from '../../src-shared/onboarding/guide-words'
import type { Guide } from '../../src-shared/onboarding/guide'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { FieldRow } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { keepDetail, type RunEntry } from './onboarding.store'
import { SavedText } from './saved-text'
import styles from './onboarding.module.css'

interface DetailsProps {
  readonly guide: Guide
  readonly run: RunEntry
}

/** Who and what the guide is followed for; fills in the e-mails and the hand-over page. */
export function Details({ guide, run }: DetailsProps) {
  const { t } = useTexts()
  const [problem, setProblem] = useState<Problem>()
  const keep = async (name: string, value: string): Promise<void> => {
    const outcome = await keepDetail(run.id, name, value)
    setProblem(outcome.ok ? undefined : outcome.problem)
  }
  const filled = guide.details.filter((name) => (run.details[name] ?? '') !== '').length
  return (
    <Disclosure title={t('connectionScreens.run.details', { filled, total: guide.details.length })}>
      <p className={styles['quiet']}>{t('connectionScreens.run.detailsHelp')}</p>
      <FieldRow>
        {guide.details.map((name) => (
          <SavedText
            key={name}
            label={detailName(name, t)}
            value={run.details[name] ?? ''}
            maxLength={300}
            onSave={(value) => void keep(name, value)}
          />
        ))}
      </FieldRow>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </Disclosure>
  )
}
