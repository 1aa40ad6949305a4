import Send from 'lucide-react/icons/send'
import { useState } from 'react'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Row, Stack } from '../ui/layout'
import { Notice, type NoticeTone } from '../ui/notice'
import { ReadingView } from '../ui/reading-view'
import { RoundForm } from './round.form'
import { RoundView } from './round.view'
import { roundsOf, type Rounds } from './rounds.store'

interface TestPhaseProps {
  /** What the rounds belong to: one employer's onboarding. */
  readonly phase: string
}

const TONES = {
  collect: 'info',
  waiting: 'waiting',
  improve: 'undetermined',
  accepted: 'positive',
} as const satisfies Record<Rounds['phase']['step'], NoticeTone>

/** The test vacancies of one onboarding: round after round, until VDAB accepts them. */
export function TestPhaseView({ phase }: TestPhaseProps) {
  const readable = roundsOf(phase)
  const reading = readable.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void readable.load()}>
      {(rounds) => <Phase phase={phase} rounds={rounds} />}
    </ReadingView>
  )
}

function Phase({ phase, rounds }: TestPhaseProps & { readonly rounds: Rounds }) {
  const { t } = useTexts()
  const [isSending, setSending] = useState(false)
  const { step, accepted, minimum, maximum } = rounds.phase
  return (
    <Stack>
      <Notice tone={TONES[step]} title={t(`vacancies.phases.${step}`)}>
        <p>{t('vacancyScreens.accepted', { accepted, minimum, maximum })}</p>
      </Notice>
      {[...rounds.rounds]
        .sort((one, other) => other.number - one.number)
        .map((round) => (
          <RoundView key={round.id} round={round} />
        ))}
      {isSending ? (
        <RoundForm phase={phase} rounds={rounds} onClose={() => setSending(false)} />
      ) : (
        <Row>
          <Button icon={Send} onPress={() => setSending(true)}>
            {t('vacancyScreens.newRound')}
          </Button>
          <Button onPress={() => go({ screen: 'connections', params: { place: 'vacancies' } })}>
            {t('connectionScreens.overview.vacancies')}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
