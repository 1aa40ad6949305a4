import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import { groupClass, inputClass } from './field'
import { Icon } from './icon'
import styles from './search-field.module.css'

interface SearchFieldProps {
  /** Read by screen readers and shown as the hint in the empty field. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A search field; Escape and the cross empty it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { t } = useTexts()
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className={cx(styles['field'])}>
      <Group className={groupClass}>
        <span className={styles['glass']}>
          <Icon of={Search} />
        </span>
        <Input className={inputClass} placeholder={label} />
        {value !== '' && (
          <AriaButton className={cx(styles['clear'])} aria-label={t('kit.clearSearch')}>
            <Icon of={X} />
          </AriaButton>
        )}
      </Group>
    </AriaSearchField>
  )
}
