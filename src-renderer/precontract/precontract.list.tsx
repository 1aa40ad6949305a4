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
  const checks = useMemo(() => (listing.step === 'listed' ? listing.checks : []), [listing])
  const items = useMemo(() => checks.map((check) => itemOf(check, texts)), [checks, texts])
  if (listing.step === 'loading') return null
  if (listing.step === 'failed') {
    return <ProblemNotice problem={listing.problem} onRetry={() => void loadHistory()} />
  }
  const withCheck = (act: (check: PrecontractCheck) => void) => (id: string) => {
    const check = checks.find((one) => one.id === id)
    if (check !== undefined) act(check)
  }
  return (
    <ItemList
      label={t('precontract.history.label')}
      items={items}
      selected={selected}
      showsOn="enter"
      onSelect={withCheck(showCheck)}
      onRemove={withCheck((check) => void removeCheck(check))}
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
