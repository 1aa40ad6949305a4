import { useTexts } from '../../i18n/language.store'

/** Fetches what the service has into the own register, and tells how far that is. */
export function ArchiveView() {
  const { t } = useTexts()
  return <p>{t('trainingPeople.title')}</p>
}
