import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import { controlClass, fieldClass, FieldParts, type FieldProps, type FieldWidth } from './field'
import { given } from './given'
import { Icon } from './icon'
import { OptionPopover, type Option } from './option-list'
import styles from './select.module.css'

interface SelectProps<Id extends string> extends Omit<FieldProps<Id | ''>, 'onChange' | 'isReadOnly'> {
  readonly onChange: (value: Id) => void
  readonly options: readonly Option<Id>[]
  readonly width?: FieldWidth | undefined
  /** Shown while nothing is chosen. */
  readonly placeholder?: string | undefined
  /** For a screen reader only, where a table's heading says it to the eye. */
  readonly isLabelHidden?: boolean | undefined
}

/** A choice of one from a list that opens; '' while nothing is chosen. Typing a letter jumps to it. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    name,
    label,
    description,
    errors = [],
    isOptional,
    value,
    onChange,
    options,
    width,
    placeholder,
    isLabelHidden,
    ...rest
  } = props
  const { t } = useTexts()
  return (
    <AriaSelect
      {...given(rest)}
      data-field={name}
      value={value === '' ? null : value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      placeholder={placeholder ?? t('kit.choose')}
      isInvalid={errors.length > 0}
      className={fieldClass(width)}
    >
      <FieldParts {...{ label, description, errors, isOptional, isLabelHidden }}>
        <AriaButton className={cx(controlClass, styles['button'])}>
          <SelectValue className={cx(styles['value'])}>
            {({ selectedText, isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <Icon of={ChevronsUpDown} size={15} />
        </AriaButton>
      </FieldParts>
      <OptionPopover options={options} />
    </AriaSelect>
  )
}
