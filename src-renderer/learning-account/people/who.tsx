import { useTexts } from '../../i18n/language.store'
import { Masked } from '../../ui/masked'
import { personNumber } from './written'

/** A person in a list: the name, else the number, which shows only when asked. */
export function Who({ name, insz }: { readonly name: string | null; readonly insz: string }) {
  return name === null ? <PersonNumber insz={insz} /> : <>{name}</>
}

interface PersonNumberProps {
  readonly insz: string
  readonly canCopy?: boolean | undefined
}

/** The number of a person, hidden until asked. */
export function PersonNumber({ insz, canCopy }: PersonNumberProps) {
  const { t } = useTexts()
  const { mask, written } = personNumber(insz)
  return <Masked what={t('trainingPeople.number')} mask={mask} reveal={written} canCopy={canCopy} />
}
