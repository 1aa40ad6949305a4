import { detailName } from '../../src-shared/onboarding/guide-words'
import type { Guide } from '../../src-shared/onboarding/guide'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { FieldRow } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { useAction } from '../ui/use-action'
import { changeRun, type RunEntry } from './onboarding.store'
import { SavedText } from './saved-text'
import styles from './onboarding.module.css'

interface DetailsProps {
  readonly guide: Guide
  readonly run: RunEntry
}

/** Who and what the guide is followed for; fills in the e-mails and the hand-over page. */
export function Details({ guide, run }: DetailsProps) {
  const { t } = useTexts()
  const action = useAction((_, name: string, value: string) =>
    changeRun({ id: run.id, details: { ...run.details, [name]: value } }),
  )
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
            onSave={(value) => void action.run(name, value)}
          />
        ))}
      </FieldRow>
      {action.problem !== undefined && <ProblemNotice problem={action.problem} />}
    </Disclosure>
  )
}
