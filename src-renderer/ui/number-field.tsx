import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { cx } from './cx'
import { fieldClass, FieldParts, groupClass, inputClass, type FieldProps } from './field'
import { given } from './given'
import styles from './number-field.module.css'

interface NumberFieldProps extends FieldProps<number | null> {
  readonly minValue?: number | undefined
  readonly maxValue?: number | undefined
  readonly step?: number | undefined
  readonly maximumDecimals?: number | undefined
  /** Shown behind the number: "uur", "dagen". The label should say it too. */
  readonly unit?: string | undefined
}

/** A field for a number, written with the language's own decimal sign; null when empty. The arrow keys step. */
export function NumberField(props: NumberFieldProps) {
  const {
    name,
    label,
    description,
    errors = [],
    isOptional,
    value,
    onChange,
    unit,
    maximumDecimals = 0,
    ...rest
  } = props
  return (
    <AriaNumberField
      {...given(rest)}
      data-field={name}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: maximumDecimals, useGrouping: false }}
      isInvalid={errors.length > 0}
      isWheelDisabled
      className={fieldClass('short')}
    >
      <FieldParts label={label} description={description} errors={errors} isOptional={isOptional}>
        <Group className={groupClass}>
          <Input className={cx(inputClass, styles['number'])} />
          {unit !== undefined && (
            <span className={styles['unit']} aria-hidden="true">
              {unit}
            </span>
          )}
        </Group>
      </FieldParts>
    </AriaNumberField>
  )
}
