import { useIsPractice } from '../app/profiles.store'
import type { TextKey } from '../../src-shared/texts/catalog'
import type { Translate } from '../../src-shared/texts/translate'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { Select } from '../ui/select'

interface PracticeFeedsProps {
  readonly url: string
  readonly onChoose: (url: string) => void
}

const practiceFeeds = createReadable(() => main.jobFeed.practiceFeeds())

/** In the practice environment: feeds to try the check on, good ones and bad ones. */
export function PracticeFeeds(props: PracticeFeedsProps) {
  return useIsPractice() ? <Choice {...props} /> : null
}

function Choice({ url, onChoose }: PracticeFeedsProps) {
  const { t } = useTexts()
  const reading = practiceFeeds.useReading()
  const known = reading.step === 'ready' ? reading.value : []
  if (known.length === 0) return null
  return (
    <Select
      label={t('feedScreens.practice.label')}
      description={t('feedScreens.practice.help')}
      value={known.some((feed) => feed.url === url) ? url : ''}
      onChange={onChoose}
      options={known.map((feed) => ({ id: feed.url, label: shapeName(feed.shape, t) }))}
    />
  )
}

const NAMED = new Set([
  'jobs',
  'rss',
  'vacatures',
  'json',
  'windows-1252',
  'utf-16',
  'fewer',
  'defects',
  'no-vacancies',
  'malformed',
  'bomb',
  'empty',
  'login',
  'closed',
  'moved',
  'moved-in-circles',
])

/** The practice server may play more than this version knows to name. */
function shapeName(shape: string, t: Translate): string {
  return NAMED.has(shape) ? t(`feedScreens.practice.shapes.${shape}` as TextKey) : shape
}
