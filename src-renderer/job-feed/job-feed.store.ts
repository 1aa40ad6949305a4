import type * as z from 'zod'
import type { jobFeedCalls } from '../../src-shared/job-feed/job-feed.contract'
import type { Feed } from '../../src-shared/job-feed/job-feed.model'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { showToast } from '../ui/toast.store'

export type FeedCheck = z.output<typeof jobFeedCalls.check.output>

/** How many vacancies come with a check, and with each next page: a feed may hold twenty thousand. */
export const PAGE = 200

/** The kept feeds. */
export const feeds = createReadable(() => main.jobFeed.list(), ['feeds-changed'])

/** Removes a kept feed; the message that says so can undo it. */
export async function removeFeed(id: string): Promise<Result<unknown, Problem>> {
  const outcome = await main.jobFeed.remove({ id })
  if (!outcome.ok) return outcome
  await feeds.load()
  const { t, problemText } = currentTexts()
  showToast({
    text: t('common.removed'),
    undo: () =>
      void main.jobFeed.restore({ id }).then((restored) => {
        if (!restored.ok) showToast({ text: problemText(restored.problem).title, tone: 'negative' })
        return feeds.load()
      }),
  })
  return outcome
}

/** Keeps a feed to check again, or changes how it is kept. */
export async function keepFeed(
  feed: Partial<Feed> & Pick<Feed, 'name' | 'url'>,
): Promise<Result<{ id: string }, Problem>> {
  const { id, name, url, daily = false } = feed
  const outcome = await main.jobFeed.save({ ...(id !== undefined && { id }), name, url, daily })
  if (outcome.ok) await feeds.load()
  return outcome
}
