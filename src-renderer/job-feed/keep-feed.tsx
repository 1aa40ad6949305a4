import Bookmark from 'lucide-react/icons/bookmark'
import { feedUrlFault } from '../../src-shared/job-feed/feed-address'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { ProblemNotice } from '../ui/problem-notice'
import { Switch } from '../ui/switch'
import { useAction } from '../ui/use-action'
import { feeds, keepFeed } from './job-feed.store'

/** Keeps the feed in the list, and has it checked daily when asked. */
export function KeepFeed({ url }: { readonly url: string }) {
  const { t } = useTexts()
  const reading = feeds.useReading()
  const keeping = useAction((_, change: Parameters<typeof keepFeed>[0]) => keepFeed(change))
  if (reading.step !== 'ready' || feedUrlFault(url) !== null) return null
  const known = reading.value.find((feed) => feed.url === url)
  return (
    <>
      {known === undefined ? (
        <Button
          icon={Bookmark}
          isBusy={keeping.isBusy}
          onPress={() => void keeping.run({ name: nameOf(url), url, daily: true })}
        >
          {t('feedScreens.keep')}
        </Button>
      ) : (
        <Switch
          label={t('feedScreens.daily')}
          value={known.daily}
          onChange={(daily) => void keeping.run({ ...known, daily })}
        />
      )}
      {keeping.problem !== undefined && <ProblemNotice problem={keeping.problem} />}
    </>
  )
}

/** The host says whose feed it is; the user may call it otherwise. */
function nameOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? url
}
