import { useState } from 'react'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import type { Vacancy } from '../../src-shared/vacancies/vacancies.model'
import type { Problem } from '../../src-shared/problem'
import type { TextKey } from '../../src-shared/texts/catalog'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { CheckboxGroup } from '../ui/checkbox'
import { DateField } from '../ui/date-field'
import { Row, Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { ReadingView } from '../ui/reading-view'
import { useAction } from '../ui/use-action'
import { roundsOf, type Rounds } from './rounds.store'
import { vacancies } from './vacancies.store'
import styles from './vacancies.module.css'

interface RoundFormProps {
  readonly phase: string
  readonly rounds: Rounds
  readonly onClose: () => void
}

/** Records which vacancies went to VDAB, and when. The sending itself is done with VDAB's API, by whoever builds the link. */
export function RoundForm(props: RoundFormProps) {
  const reading = vacancies.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void vacancies.load()}>
      {(known) => <Choice {...props} known={known} />}
    </ReadingView>
  )
}

function Choice({ phase, rounds, onClose, known }: RoundFormProps & { readonly known: readonly Vacancy[] }) {
  const { t } = useTexts()
  const accepted = acceptedIn(rounds)
  const open = known.filter(({ id }) => !accepted.has(id))
  const [chosen, setChosen] = useState<readonly string[]>(() => first(rounds, open))
  const [sentOn, setSentOn] = useState(todayInBrussels(new Date()))
  const sending = useAction(async (_, despiteErrors: boolean) => {
    const outcome = await main.vacancies.sendRound({ phase, vacancyIds: [...chosen], sentOn, despiteErrors })
    if (!outcome.ok) return outcome
    await roundsOf(phase).load()
    onClose()
    return outcome
  })
  const codes = codesOf(sending.problem)
  return (
    <div className={styles['inset']}>
      <Stack>
        <p className={styles['quiet']}>{t('vacancyScreens.roundHelp')}</p>
        <CheckboxGroup
          label={t('vacancyScreens.chosen', { count: chosen.length })}
          value={chosen}
          onChange={setChosen}
          options={open.map(({ id, draft, defects }) => ({
            id,
            label: draft.title.trim() === '' ? t('vacancies.untitled') : draft.title,
            description: t('vacancyScreens.errors', {
              count: defects.filter(({ level }) => level === 'error').length,
            }),
          }))}
        />
        <DateField
          label={t('vacancyScreens.sentOn')}
          value={sentOn}
          lastDay={todayInBrussels(new Date())}
          onChange={setSentOn}
        />
        {codes.map((code) => (
          <Notice key={code} tone="negative" isAnnounced title={t(`vacancies.rounds.${code}` as TextKey)} />
        ))}
        {sending.problem !== undefined && codes.length === 0 && <ProblemNotice problem={sending.problem} />}
        <Row>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isBusy={sending.isBusy}
            isDisabled={sentOn === ''}
            onPress={() => void sending.run(false)}
          >
            {t('vacancyScreens.record')}
          </Button>
          {codes.includes('vacancy-has-errors') && (
            <Button onPress={() => void sending.run(true)}>{t('vacancyScreens.despiteErrors')}</Button>
          )}
        </Row>
      </Stack>
    </div>
  )
}

function acceptedIn({ rounds }: Rounds): ReadonlySet<string> {
  return new Set(
    rounds.flatMap((round) =>
      round.vacancies.filter(({ verdict }) => verdict === 'accepted').map(({ vacancyId }) => vacancyId),
    ),
  )
}

/** What VDAB asked to change goes again; a first round begins with what has no errors. */
function first({ phase }: Rounds, open: readonly Vacancy[]): readonly string[] {
  if (phase.toChange.length > 0) return open.map(({ id }) => id).filter((id) => phase.toChange.includes(id))
  return open
    .filter(({ defects }) => defects.every(({ level }) => level !== 'error'))
    .slice(0, phase.maximum)
    .map(({ id }) => id)
}

const CODES: ReadonlySet<string> = new Set([
  'too-few-vacancies',
  'too-many-vacancies',
  'same-vacancy-twice',
  'vacancy-has-errors',
])

function codesOf(problem: Problem | undefined): readonly string[] {
  if (problem?.code !== 'invalid-input') return []
  return [...new Set(Object.values(problem.fields).flat())].filter((code) => CODES.has(code))
}
