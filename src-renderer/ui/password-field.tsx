import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { useState } from 'react'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { useTexts } from '../i18n/language.store'
import { fieldClass, FieldParts, groupClass, inputClass, type FieldProps } from './field'
import { given } from './given'
import { IconButton } from './icon-button'

/** A field for a password or passphrase, hidden until the user asks to see it. */
export function PasswordField({
  name,
  label,
  description,
  errors = [],
  isOptional,
  ...rest
}: FieldProps<string>) {
  const { t } = useTexts()
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      {...given({ ...rest, name })}
      data-field={name}
      type={isShown ? 'text' : 'password'}
      isInvalid={errors.length > 0}
      autoComplete="off"
      spellCheck="false"
      className={fieldClass()}
    >
      <FieldParts label={label} description={description} errors={errors} isOptional={isOptional}>
        <Group className={groupClass}>
          <Input className={inputClass} />
          <IconButton
            icon={isShown ? EyeOff : Eye}
            label={t(isShown ? 'kit.hidePassword' : 'kit.showPassword')}
            size="small"
            onPress={() => setShown(!isShown)}
          />
        </Group>
      </FieldParts>
    </AriaTextField>
  )
}
