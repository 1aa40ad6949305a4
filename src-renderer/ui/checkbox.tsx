import Check from 'lucide-react/icons/check'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { cx } from './cx'
import { FieldDescription, fieldClass, FieldErrors, FieldParts, type FieldProps } from './field'
import { given } from './given'
import { Icon } from './icon'
import type { Option } from './option-list'
import styles from './checkbox.module.css'

/** One thing that is so or not so. */
export function Checkbox(props: Omit<FieldProps<boolean>, 'isOptional'>) {
  const { name, label, description, errors = [], value, onChange, ...rest } = props
  return (
    <CheckboxField
      {...given(rest)}
      data-field={name}
      isSelected={value}
      onChange={onChange}
      isInvalid={errors.length > 0}
      className={cx(styles['field'])}
    >
      <Box label={label} />
      <FieldDescription>{description}</FieldDescription>
      <FieldErrors errors={errors} />
    </CheckboxField>
  )
}

interface CheckboxGroupProps extends Omit<FieldProps<readonly string[]>, 'autoFocus'> {
  readonly options: readonly Option[]
}

/** A choice of any number. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, description, errors = [], isOptional, value, onChange, options, ...rest } = props
  return (
    <AriaCheckboxGroup
      {...given(rest)}
      data-field={name}
      value={[...value]}
      onChange={onChange}
      isInvalid={errors.length > 0}
      className={fieldClass('full')}
    >
      <FieldParts label={label} description={description} errors={errors} isOptional={isOptional}>
        <div className={styles['list']}>
          {options.map((option) => (
            <CheckboxField
              key={option.id}
              value={option.id}
              isDisabled={option.isDisabled ?? false}
              className={cx(styles['field'])}
            >
              <Box label={option.label} />
              <FieldDescription>{option.description}</FieldDescription>
            </CheckboxField>
          ))}
        </div>
      </FieldParts>
    </AriaCheckboxGroup>
  )
}

function Box({ label }: { readonly label: ReactNode }) {
  return (
    <CheckboxButton className={cx(styles['choice'])}>
      <span className={styles['box']} aria-hidden="true">
        <Icon of={Check} size={14} />
      </span>
      <span>{label}</span>
    </CheckboxButton>
  )
}
