import CircleAlert from 'lucide-react/icons/circle-alert'
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './field.module.css'

/** What every field takes; `form.field('name')` of useForm gives the first six. */
export interface FieldProps<Value> {
  /** The dotted path in the form's values; a wrong field is found and focused by it. */
  readonly name?: string | undefined
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur?: (() => void) | undefined
  /** Codes of what is wrong, as the form or a call gave them. */
  readonly errors?: readonly string[] | undefined
  readonly description?: ReactNode
  /** Shows "(optional)" behind the label: say what may stay empty rather than star what may not. */
  readonly isOptional?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

export type FieldWidth = 'short' | 'medium' | 'full'

interface FieldLabelProps {
  readonly label: string
  readonly isOptional?: boolean | undefined
  readonly isLabelHidden?: boolean | undefined
}

interface FieldPartsProps extends FieldLabelProps {
  readonly description?: ReactNode
  readonly errors?: readonly string[] | undefined
  /** The control itself, between the label and the errors. */
  readonly children: ReactNode
}

/** Lays out a field: label, description, control, and what is wrong with it. Must be inside a React Aria field. */
export function FieldParts({ description, errors = [], children, ...label }: FieldPartsProps) {
  return (
    <>
      <FieldLabel {...label} />
      <FieldDescription>{description}</FieldDescription>
      {children}
      <FieldErrors errors={errors} />
    </>
  )
}

/** A field's label, with "(optional)" behind it where that applies. */
export function FieldLabel({ label, isOptional = false, isLabelHidden = false }: FieldLabelProps) {
  const { t } = useTexts()
  return (
    <Label className={isLabelHidden ? 'visually-hidden' : cx(styles['label'])}>
      {label}
      {isOptional && ' '}
      {isOptional && <span className={styles['optional']}>{t('kit.optional')}</span>}
    </Label>
  )
}

/** What a field is for; nothing when there is nothing to say. */
export function FieldDescription({ children }: { readonly children?: ReactNode }) {
  if (children === undefined || children === null || children === '') return null
  return (
    <Text slot="description" className={cx(styles['description'])}>
      {children}
    </Text>
  )
}

/** The texts of a field's error codes, each once. */
export function FieldErrors({ errors }: { readonly errors: readonly string[] }) {
  const { fieldText } = useTexts()
  const messages = [...new Set(errors.map(fieldText))]
  return (
    <FieldError className={cx(styles['errors'])}>
      {messages.map((message) => (
        <span key={message} className={styles['error']}>
          <Icon of={CircleAlert} size={15} />
          <span>{message}</span>
        </span>
      ))}
    </FieldError>
  )
}

/** The classes of a field's outer element. */
export function fieldClass(width: FieldWidth = 'medium'): string {
  return cx(styles['field'], styles[width])
}

export const controlClass = cx(styles['control'])
export const groupClass = cx(styles['group'])
export const inputClass = cx(styles['input'])
