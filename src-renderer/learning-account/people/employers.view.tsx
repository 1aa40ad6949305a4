import { useTexts } from '../../i18n/language.store'

/** The register by employer: hours and people of a year. */
export function EmployersView() {
  const { t } = useTexts()
  return <p>{t('trainingPeople.title')}</p>
}
