import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { cx } from './cx'
import { controlClass, fieldClass, FieldParts, type FieldProps, type FieldWidth } from './field'
import { given } from './given'
import styles from './text-field.module.css'

interface TextFieldProps extends FieldProps<string> {
  readonly width?: FieldWidth | undefined
  /** Several lines; the number is how many show at first. */
  readonly lines?: number | undefined
  /** For numbers and codes that are compared digit by digit. */
  readonly isCode?: boolean | undefined
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'url' | undefined
  readonly maxLength?: number | undefined
  /** Writes the value as on official paper when the field is left (`07.01.01-898.01`). */
  readonly formatOnBlur?: ((value: string) => string) | undefined
}

/** A field for words or a code. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    description,
    errors = [],
    isOptional,
    width,
    lines,
    isCode = false,
    formatOnBlur,
    ...rest
  } = props
  const className = cx(controlClass, isCode && styles['code'])
  return (
    <AriaTextField
      {...given({ ...rest, name })}
      data-field={name}
      isInvalid={errors.length > 0}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={lines === undefined ? 'false' : 'true'}
      onBlur={() => {
        if (formatOnBlur !== undefined) rest.onChange(formatOnBlur(rest.value))
        rest.onBlur?.()
      }}
      className={fieldClass(width)}
    >
      <FieldParts label={label} description={description} errors={errors} isOptional={isOptional}>
        {lines === undefined ? (
          <Input className={className} />
        ) : (
          <TextArea rows={lines} className={className} />
        )}
      </FieldParts>
    </AriaTextField>
  )
}
