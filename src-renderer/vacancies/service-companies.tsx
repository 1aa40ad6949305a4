import { VDAB } from '../../src-shared/vacancies/vdab.data'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Muted, Stack } from '../ui/layout'
import styles from './vacancies.module.css'

/** The companies that VDAB works with, and whom to write to at VDAB. */
export function ServiceCompanies() {
  const { t, format } = useTexts()
  return (
    <Stack>
      <h3>{t('vacancyScreens.companies')}</h3>
      <ul className={styles['companies']}>
        {VDAB.serviceCompanies.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <h3>{t('vacancyScreens.contacts')}</h3>
      <KeyValueList
        items={[
          ...VDAB.contacts.map(({ id, address }) => ({
            key: t(`vacancyScreens.contact.${id}`),
            value: (
              <>
                {address} <CopyButton copy={address} what={address} />
              </>
            ),
          })),
          { key: t('vacancyScreens.contact.phone'), value: VDAB.phone },
        ]}
      />
      <Muted>{t('guides.step.checkedOn', { date: format.date(VDAB.checkedOn) })}</Muted>
    </Stack>
  )
}
