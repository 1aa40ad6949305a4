import FileSearch from 'lucide-react/icons/file-search'
import UserRoundSearch from 'lucide-react/icons/user-round-search'
import { useMemo } from 'react'
import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import type { Texts } from '../../src-shared/texts/texts'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ItemList, type ListItem } from '../ui/item-list'
import { ProblemNotice } from '../ui/problem-notice'
import { loadHistory, loadOlder, showAllHistory, useHistory, type Listing } from './history.store'
import { Outcomes } from './outcomes'
import { removeCheck, showCheck, usePrecontract } from './precontract.store'

/** The kept answers, newest first. */
export function PrecontractList() {
  const texts = useTexts()
  const { t } = texts
  const listing = useHistory((state) => state.listing)
  const selected = usePrecontract(({ shown, isListInFront }) =>
    shown.step === 'showing' && !isListInFront ? shown.check.id : '',
  )
  const items = useItems(listing, texts)
  if (listing.step === 'loading') return null
  if (listing.step === 'failed') {
    return <ProblemNotice problem={listing.problem} onRetry={() => void loadHistory()} />
  }
  return (
    <ItemList
      label={t('precontract.history.label')}
      items={items}
      selected={selected}
      showsOn="enter"
      isLong
      onSelect={showListed}
      onRemove={removeListed}
      empty={<NothingListed />}
      more={
        listing.rest === 'none'
          ? undefined
          : {
              isLoading: listing.rest === 'loading',
              label: t('precontract.history.loadingMore'),
              onLoad: () => void loadOlder(),
            }
      }
    />
  )
}

/** An answer's item is made once: a list that grows by a page draws that page only. */
function useItems(listing: Listing, texts: Texts): readonly ListItem[] {
  const made = useMemo(() => ({ texts, items: new WeakMap<PrecontractCheck, ListItem>() }), [texts])
  return useMemo(() => {
    if (listing.step !== 'listed') return []
    return listing.checks.map((check) => {
      const item = made.items.get(check) ?? itemOf(check, made.texts)
      made.items.set(check, item)
      return item
    })
  }, [listing, made])
}

function showListed(id: string): void {
  const check = listed(id)
  if (check !== undefined) showCheck(check)
}

function removeListed(id: string): void {
  const check = listed(id)
  if (check !== undefined) void removeCheck(check)
}

function listed(id: string): PrecontractCheck | undefined {
  const { listing } = useHistory.getState()
  return listing.step === 'listed' ? listing.checks.find((check) => check.id === id) : undefined
}

function itemOf(check: PrecontractCheck, { t, format }: Texts): ListItem {
  return {
    id: check.id,
    title: check.candidateName ?? t('precontract.unnamed'),
    meta: format.shortDate(check.checkedAt),
    subtitle: [check.profileName, ...(check.practice ? [t('precontract.history.practice')] : [])].join(' · '),
    status: <Outcomes check={check} />,
  }
}

/** Nothing was asked yet, or nothing is found: two different things to do. */
function NothingListed() {
  const { t } = useTexts()
  const isNarrowed = useHistory(({ search, profileId }) => search.trim() !== '' || profileId !== '')
  return isNarrowed ? (
    <EmptyState
      icon={FileSearch}
      title={t('precontract.history.nothing')}
      action={<Button onPress={showAllHistory}>{t('precontract.history.showAll')}</Button>}
    >
      {t('precontract.history.nothingNext')}
    </EmptyState>
  ) : (
    <EmptyState icon={UserRoundSearch} title={t('precontract.history.empty')}>
      {t('precontract.history.emptyNext')}
    </EmptyState>
  )
}

/** How many answers are listed, in words; undefined while the list is read. */
export function countOf(listing: Listing, { t, format }: Texts): string | undefined {
  if (listing.step !== 'listed') return undefined
  const count = listing.checks.length
  return listing.rest === 'none'
    ? t('precontract.history.found', { count })
    : t('precontract.history.foundMore', { count: format.number(count) })
}
