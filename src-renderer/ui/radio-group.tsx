import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup'
import { cx } from './cx'
import { FieldDescription, fieldClass, FieldParts, type FieldProps } from './field'
import { given } from './given'
import type { Option } from './option-list'
import styles from './radio-group.module.css'

interface RadioGroupProps<Id extends string> extends Omit<FieldProps<Id | ''>, 'onChange' | 'autoFocus'> {
  readonly onChange: (value: Id) => void
  readonly options: readonly Option<Id>[]
  /** `segments`: short words side by side in one control; `list`: below each other, with room to explain. */
  readonly look?: 'list' | 'segments' | undefined
  /** For a screen reader only, where what is chosen between is plain to see. */
  readonly isLabelHidden?: boolean | undefined
}

/** A choice of one where all possibilities are seen at once. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const {
    name,
    label,
    description,
    errors = [],
    isOptional,
    value,
    onChange,
    options,
    look = 'list',
    isLabelHidden,
    ...rest
  } = props
  return (
    <AriaRadioGroup
      {...given(rest)}
      data-field={name}
      value={value === '' ? null : value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isInvalid={errors.length > 0}
      className={fieldClass('full')}
    >
      <FieldParts {...{ label, description, errors, isOptional, isLabelHidden }}>
        <div className={styles[look]}>
          {options.map((option) => (
            <Choice key={option.id} option={option} look={look} />
          ))}
        </div>
      </FieldParts>
    </AriaRadioGroup>
  )
}

function Choice({ option, look }: { readonly option: Option; readonly look: 'list' | 'segments' }) {
  return (
    <RadioField value={option.id} isDisabled={option.isDisabled ?? false} className={cx(styles['field'])}>
      <RadioButton className={cx(look === 'list' ? styles['choice'] : styles['segment'])}>
        {look === 'list' && <span className={styles['dot']} aria-hidden="true" />}
        <span>{option.label}</span>
      </RadioButton>
      {look === 'list' && <FieldDescription>{option.description}</FieldDescription>}
    </RadioField>
  )
}
