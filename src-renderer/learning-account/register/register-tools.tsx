import { useTexts } from '../../i18n/language.store'
import { DateField } from '../../ui/date-field'
import { SearchField } from '../../ui/search-field'
import { Select } from '../../ui/select'
import { narrow, SHOWN, useRegister } from './register.store'
import styles from './register.module.css'

/** Searches the register, narrows it to a state or to days, and says how many trainings are found. */
export function RegisterTools() {
  const { t } = useTexts()
  const { filter, listing } = useRegister()
  return (
    <div className={styles['tools']}>
      <div className={styles['search']}>
        <SearchField
          label={t('trainings.list.search')}
          value={filter.search}
          onChange={(search) => narrow({ search })}
        />
        <p role="status" className={styles['count']}>
          {listing.step === 'listed' && t('trainings.list.found', { count: listing.total })}
        </p>
      </div>
      <div className={styles['filters']}>
        <Select
          label={t('trainings.list.shown')}
          value={filter.shown}
          onChange={(shown) => narrow({ shown })}
          options={SHOWN.map((id) => ({ id, label: t(`trainings.list.showns.${id}`) }))}
        />
        <DateField
          label={t('trainings.list.from')}
          value={filter.from}
          onChange={(from) => narrow({ from })}
        />
        <DateField label={t('trainings.list.to')} value={filter.to} onChange={(to) => narrow({ to })} />
      </div>
    </div>
  )
}
