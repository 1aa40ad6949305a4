import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { cx } from './cx'
import { fieldClass, FieldParts, groupClass, inputClass, type FieldProps, type FieldWidth } from './field'
import { given } from './given'
import { Icon } from './icon'
import { OptionPopover, type Option } from './option-list'
import styles from './combo-box.module.css'

interface ComboBoxProps<Id extends string> extends FieldProps<Id | ''> {
  readonly options: readonly Option<Id>[]
  readonly width?: FieldWidth | undefined
}

/** A choice of one from a long list, found by typing a part of it; '' when emptied. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
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
    ...rest
  } = props
  const chosen = options.find((option) => option.id === value)
  return (
    <AriaComboBox
      {...given(rest)}
      data-field={name}
      defaultItems={options}
      value={value === '' ? null : value}
      onChange={(id) => onChange(options.find((option) => option.id === id)?.id ?? '')}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={errors.length > 0}
      className={fieldClass(width)}
    >
      <FieldParts label={label} description={description} errors={errors} isOptional={isOptional}>
        <Group className={groupClass}>
          <Input
            className={inputClass}
            onFocus={({ currentTarget }) => {
              // What is chosen is replaced by what is typed, not added to.
              if (currentTarget.value === chosen?.label) currentTarget.select()
            }}
          />
          <AriaButton className={cx(styles['button'])}>
            <Icon of={ChevronsUpDown} size={15} />
          </AriaButton>
        </Group>
      </FieldParts>
      <OptionPopover />
    </AriaComboBox>
  )
}
