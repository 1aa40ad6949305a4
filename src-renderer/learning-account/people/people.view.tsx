import { useTexts } from '../../i18n/language.store'

/** The people in the register with their hours; `itemId` is the key of the one that is opened. */
export function PeopleView({ itemId }: { readonly itemId?: string | undefined }) {
  const { t } = useTexts()
  return <p>{itemId ?? t('trainingPeople.title')}</p>
}
