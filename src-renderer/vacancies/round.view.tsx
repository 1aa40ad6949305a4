import { useState } from 'react'
import type { Round } from '../../src-shared/vacancies/vacancies.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { StatusPill } from '../ui/status-pill'
import { TextField } from '../ui/text-field'
import { useAction } from '../ui/use-action'
import { judge } from './rounds.store'
import styles from './vacancies.module.css'

const TONES = { waiting: 'waiting', accepted: 'positive', change: 'undetermined' } as const

/** One round of test vacancies, with VDAB's verdict on each. */
export function RoundView({ round }: { readonly round: Round }) {
  const { t, format } = useTexts()
  return (
    <section className={styles['round']} aria-labelledby={`round-${round.id}`}>
      <h4 id={`round-${round.id}`}>
        {t('vacancyScreens.round', { number: round.number, date: format.date(round.sentOn) })}
      </h4>
      <ul>
        {round.vacancies.map((vacancy) => (
          <Judged key={vacancy.vacancyId} round={round} vacancy={vacancy} />
        ))}
      </ul>
    </section>
  )
}

interface JudgedProps {
  readonly round: Round
  readonly vacancy: Round['vacancies'][number]
}

function Judged({ round, vacancy }: JudgedProps) {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const [feedback, setFeedback] = useState(vacancy.feedback ?? '')
  const judging = useAction((_, verdict: typeof vacancy.verdict, said?: string) =>
    judge(round, vacancy, verdict, said),
  )
  const title = vacancy.sent.title.trim() === '' ? t('vacancies.untitled') : vacancy.sent.title
  const askChange = async (): Promise<void> => {
    const outcome = await judging.run('change', feedback)
    if (outcome?.ok === true) setAsking(false)
  }
  return (
    <li className={styles['judged']}>
      <Row align="spread">
        <Row>
          <span>{title}</span>
          <StatusPill tone={TONES[vacancy.verdict]}>{t(`vacancies.verdicts.${vacancy.verdict}`)}</StatusPill>
        </Row>
        <Row>
          {vacancy.verdict !== 'accepted' && (
            <Button
              size="small"
              aria-label={`${title}: ${t('vacancies.verdicts.accepted')}`}
              onPress={() => void judging.run('accepted')}
            >
              {t('vacancies.verdicts.accepted')}
            </Button>
          )}
          <Button
            size="small"
            aria-label={`${title}: ${t('vacancies.verdicts.change')}`}
            onPress={() => setAsking(true)}
          >
            {t('vacancies.verdicts.change')}
          </Button>
        </Row>
      </Row>
      {vacancy.feedback !== undefined && <p className={styles['feedback']}>{vacancy.feedback}</p>}
      {judging.problem !== undefined && <ProblemNotice problem={judging.problem} />}
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={title}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button variant="primary" isBusy={judging.isBusy} onPress={() => void askChange()}>
              {t('common.save')}
            </Button>
          </>
        }
      >
        <Stack>
          <TextField
            label={t('vacancyScreens.feedback')}
            width="full"
            lines={5}
            autoFocus
            value={feedback}
            onChange={setFeedback}
          />
        </Stack>
      </Dialog>
    </li>
  )
}
