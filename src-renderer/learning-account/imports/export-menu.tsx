import { useTexts } from '../../i18n/language.store'
import { MenuButton } from '../../ui/menu-button'

/** Saves a training as a table for a spreadsheet. */
export function ExportMenu({ trainingId }: { readonly trainingId: string }) {
  const { t } = useTexts()
  return (
    <MenuButton key={trainingId} label={t('trainingImport.export')} entries={[]}>
      {t('trainingImport.export')}
    </MenuButton>
  )
}
