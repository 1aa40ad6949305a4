import Play from 'lucide-react/icons/play'
import { useState } from 'react'
import { feedUrlFault, feedUrlOf } from '../../src-shared/job-feed/feed-address'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { Progress } from '../ui/progress'
import { TextField } from '../ui/text-field'
import { useAction } from '../ui/use-action'
import { FeedReport } from './feed.report'
import { feeds, PAGE, type FeedCheck } from './job-feed.store'
import { KeepFeed } from './keep-feed'
import { PracticeFeeds } from './practice-feeds'

interface FeedCheckerProps {
  /** The address to begin with. */
  readonly url: string
  /** Told once an address was read, so that whoever shows this can keep it. */
  readonly onChecked?: ((url: string) => void) | undefined
}

/** Fetches a feed as its reader does, and shows its vacancies and what is wrong with them. */
export function FeedChecker({ url, onChecked }: FeedCheckerProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(url)
  const [errors, setErrors] = useState<readonly string[]>([])
  const [check, setCheck] = useState<FeedCheck>()
  const checking = useAction((options, address: string) =>
    main.jobFeed.check({ url: address, limit: PAGE }, options),
  )
  const start = async (): Promise<void> => {
    const address = feedUrlOf(typed)
    setTyped(address)
    const fault = feedUrlFault(address)
    setErrors(fault === null ? [] : [fault])
    if (fault !== null) return
    const outcome = await checking.run(address)
    if (outcome?.ok !== true) return
    setCheck(outcome.value)
    onChecked?.(address)
    void feeds.load()
  }
  return (
    <Stack gap="wide">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <Stack>
          <PracticeFeeds url={typed} onChoose={setTyped} />
          <TextField
            label={t('feedScreens.url')}
            width="full"
            inputMode="url"
            value={typed}
            errors={errors}
            isReadOnly={checking.isBusy}
            onChange={(text) => {
              setTyped(text)
              setErrors([])
            }}
          />
          <Row>
            <Button variant="primary" type="submit" icon={Play} isBusy={checking.isBusy}>
              {t(check === undefined ? 'feedScreens.check' : 'feedScreens.checkAgain')}
            </Button>
            <KeepFeed url={typed.trim()} />
          </Row>
        </Stack>
      </form>
      {checking.isBusy && (
        <Progress label={t('feedScreens.checking')} progress={checking.progress} onCancel={checking.cancel} />
      )}
      {checking.problem !== undefined && <ProblemNotice problem={checking.problem} />}
      {check !== undefined && !checking.isBusy && <FeedReport key={check.id} check={check} />}
    </Stack>
  )
}
