import { SwitchButton, SwitchField } from 'react-aria-components/Switch'
import { cx } from './cx'
import { FieldDescription, type FieldProps } from './field'
import { given } from './given'
import styles from './switch.module.css'

/** A setting that works at once; use Checkbox in a form that is sent. */
export function Switch(props: Omit<FieldProps<boolean>, 'isOptional' | 'errors'>) {
  const { name, label, description, value, onChange, ...rest } = props
  return (
    <SwitchField
      {...given(rest)}
      data-field={name}
      isSelected={value}
      onChange={onChange}
      className={cx(styles['field'])}
    >
      <SwitchButton className={cx(styles['switch'])}>
        <span className={styles['track']} aria-hidden="true">
          <span className={styles['thumb']} />
        </span>
        <span>{label}</span>
      </SwitchButton>
      <FieldDescription>{description}</FieldDescription>
    </SwitchField>
  )
}
