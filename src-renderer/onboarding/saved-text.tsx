import { useState } from 'react'
import { TextField } from '../ui/text-field'

interface SavedTextProps {
  readonly label: string
  readonly description?: string | undefined
  readonly value: string
  readonly maxLength?: number | undefined
  readonly inputMode?: 'text' | 'email' | 'url' | undefined
  readonly isOptional?: boolean | undefined
  /** Called when the field is left with another text in it. */
  readonly onSave: (value: string) => void
}

/** A field that keeps what is typed as soon as it is left: there is no button to forget. */
export function SavedText({ value, onSave, ...rest }: SavedTextProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      onChange={setTyped}
      onBlur={() => {
        const text = typed?.trim()
        setTyped(undefined)
        if (text !== undefined && text !== value) onSave(text)
      }}
    />
  )
}
