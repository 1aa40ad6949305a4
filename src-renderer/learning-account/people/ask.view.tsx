import { useTexts } from '../../i18n/language.store'

/** Asks the service for one training, or for what it knows of a person. */
export function AskView() {
  const { t } = useTexts()
  return <p>{t('trainingPeople.title')}</p>
}
