import { useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { SearchField } from '../ui/search-field'
import { Select } from '../ui/select'
import { filterHistory, searchHistory, useHistory } from './history.store'
import { countOf } from './precontract.list'
import styles from './history-tools.module.css'

const EVERYONE = 'everyone'

/** Searches and narrows the list, and says how many answers are in it. */
export function HistoryTools() {
  const texts = useTexts()
  const { t } = texts
  const { search, profileId, listing } = useHistory()
  const profiles = useProfiles((state) => (state.step === 'ready' ? state.profiles : []))
  return (
    <div className={styles['tools']}>
      <SearchField label={t('precontract.history.search')} value={search} onChange={searchHistory} />
      {profiles.length > 1 && (
        <Select
          label={t('precontract.history.profile')}
          width="full"
          value={profileId === '' ? EVERYONE : profileId}
          onChange={(id) => filterHistory(id === EVERYONE ? '' : id)}
          options={[
            { id: EVERYONE, label: t('precontract.history.allProfiles') },
            ...profiles.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      )}
      <p role="status" className={styles['count']}>
        {countOf(listing, texts)}
      </p>
    </div>
  )
}
