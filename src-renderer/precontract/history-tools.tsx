import Check from 'lucide-react/icons/check'
import ListFilter from 'lucide-react/icons/list-filter'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { Icon } from '../ui/icon'
import { MenuButton } from '../ui/menu-button'
import { SearchField } from '../ui/search-field'
import { filterHistory, searchHistory, useHistory } from './history.store'
import { countOf } from './precontract.list'
import styles from './history-tools.module.css'

const NOBODY: readonly Profile[] = []

/** Searches the list, narrows it to one profile, and says how many answers are in it. */
export function HistoryTools() {
  const texts = useTexts()
  const { t } = texts
  const { search, profileId, listing } = useHistory()
  const profiles = useProfiles((state) => (state.step === 'ready' ? state.profiles : NOBODY))
  const choices = [{ id: '', name: t('precontract.history.allProfiles') }, ...profiles]
  const chosen = choices.find(({ id }) => id === profileId)?.name ?? t('common.unknown')
  return (
    <>
      <SearchField label={t('precontract.history.search')} value={search} onChange={searchHistory} />
      {profiles.length > 1 && (
        <MenuButton
          label={t('precontract.history.onlyProfile', { profile: chosen })}
          entries={choices.map(({ id, name }) => ({
            id: `profile:${id}`,
            label: name,
            icon: id === profileId ? Check : undefined,
            onSelect: () => filterHistory(id),
          }))}
        >
          <Icon of={ListFilter} />
        </MenuButton>
      )}
      <p className={styles['count']}>
        <span role="status">{countOf(listing, texts)}</span>
        {profileId !== '' && <span>{chosen}</span>}
      </p>
    </>
  )
}
