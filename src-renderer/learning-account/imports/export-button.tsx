import FileDown from 'lucide-react/icons/file-down'
import { useTexts } from '../../i18n/language.store'
import { Icon } from '../../ui/icon'
import { MenuButton } from '../../ui/menu-button'
import { FORMAT_NAMES } from './values'

const FORMATS = ['xlsx', 'csv'] as const
export type TableFormat = (typeof FORMATS)[number]

/** Asks in which format to export, each with what it is for. */
export function ExportButton({ onChoose }: { readonly onChoose: (format: TableFormat) => void }) {
  const { t } = useTexts()
  return (
    <MenuButton
      label={t('trainingImport.export')}
      entries={FORMATS.map((format) => ({
        id: format,
        label: FORMAT_NAMES[format],
        description: t(`trainingImport.exports.${format}Help`),
        onSelect: () => onChoose(format),
      }))}
    >
      <Icon of={FileDown} />
      {t('trainingImport.export')}
    </MenuButton>
  )
}
