import Rss from 'lucide-react/icons/rss'
import Trash2 from 'lucide-react/icons/trash-2'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Card, Stack } from '../ui/layout'
import { EmptyState } from '../ui/empty-state'
import { ItemList } from '../ui/item-list'
import { ListDetail } from '../ui/list-detail'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { ProblemNotice } from '../ui/problem-notice'
import { ReadingView } from '../ui/reading-view'
import { StatusPill } from '../ui/status-pill'
import { useAction } from '../ui/use-action'
import type { Feed } from '../../src-shared/job-feed/job-feed.model'
import { FeedChecker } from './feed-checker'
import { feeds, removeFeed } from './job-feed.store'

/** The feeds that are kept, and the check of one of them or of any address. */
export function FeedsScreen({ itemId }: { readonly itemId?: string | undefined }) {
  const { t } = useTexts()
  const reading = feeds.useReading()
  return (
    <Page fills width="full" title={t('feedScreens.screen')} description={t('feedScreens.description')}>
      <ReadingView reading={reading} onRetry={() => void feeds.load()}>
        {(known) =>
          known.length === 0 ? (
            <Card>
              <FeedChecker url="" />
            </Card>
          ) : (
            <Feeds known={known} itemId={itemId} />
          )
        }
      </ReadingView>
    </Page>
  )
}

function Feeds({ known, itemId }: { readonly known: readonly Feed[]; readonly itemId: string | undefined }) {
  const { t, format } = useTexts()
  const chosen = known.find(({ id }) => id === itemId)
  const open = (id?: string): void =>
    go({ screen: 'connections', params: { place: 'feeds', ...(id !== undefined && { itemId: id }) } })
  return (
    <ListDetail
      tools={
        <Button icon={Rss} onPress={() => open(OTHER)}>
          {t('feedScreens.other')}
        </Button>
      }
      list={
        <ItemList
          label={t('feedScreens.screen')}
          showsOn="enter"
          items={known.map(({ id, name, last }) => ({
            id,
            title: name,
            subtitle:
              last === undefined
                ? t('feedScreens.neverChecked')
                : t('feedScreens.lastChecked', { date: format.shortDate(last.checkedAt) }),
            status: last !== undefined && <FeedPill last={last} />,
          }))}
          selected={chosen?.id ?? ''}
          onSelect={open}
          onRemove={(id) => void removeFeed(id)}
          empty={null}
        />
      }
      detail={itemId === undefined ? <Nothing /> : <Detail key={itemId} feed={chosen} />}
      detailKey={chosen?.id}
      detailLabel={chosen?.name ?? t('feedScreens.other')}
      isDetailOpen={itemId !== undefined}
      onBack={() => open()}
    />
  )
}

function Nothing() {
  const { t } = useTexts()
  return <EmptyState icon={Rss} title={t('feedScreens.choose')} />
}

function Detail({ feed }: { readonly feed: Feed | undefined }) {
  const { t } = useTexts()
  const removing = useAction((_, id: string) => removeFeed(id))
  return (
    <Stack gap="wide">
      <FeedChecker url={feed?.url ?? ''} />
      {feed !== undefined && (
        <div>
          <Button variant="quiet" icon={Trash2} onPress={() => void removing.run(feed.id)}>
            {t('feedScreens.stop')}
          </Button>
        </div>
      )}
      {removing.problem !== undefined && <ProblemNotice problem={removing.problem} />}
    </Stack>
  )
}

/** In the place of an id: an address that is not kept. */
const OTHER = 'other'

function FeedPill({ last }: { readonly last: NonNullable<Feed['last']> }) {
  const { t } = useTexts()
  const errors = last.defects.filter(({ level }) => level === 'error').length
  return (
    <StatusPill tone={errors > 0 || last.recordCount === 0 ? 'negative' : 'positive'}>
      {errors > 0
        ? t('feedScreens.errorCount', { count: errors })
        : t('feedScreens.found', { count: last.recordCount })}
    </StatusPill>
  )
}
