import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from './copy-button'
import { IconButton } from './icon-button'
import styles from './masked.module.css'

interface MaskedProps {
  /** Its name: "Rijksregisternummer". */
  readonly what: string
  /** What shows until asked: `••.••.••-•••.••`. */
  readonly mask: string
  /** The value, or how to get it when asked; undefined when it could not be got. */
  readonly reveal: string | (() => Promise<string | undefined>)
  readonly canCopy?: boolean | undefined
}

/** A value that is shown only when asked, and hidden again when the screen is left. */
export function Masked({ what, mask, reveal, canCopy = false }: MaskedProps) {
  const { t } = useTexts()
  const [value, setValue] = useState<string>()

  const toggle = async (): Promise<void> => {
    if (value !== undefined) setValue(undefined)
    else setValue(typeof reveal === 'string' ? reveal : await reveal())
  }
  return (
    <span className={styles['masked']}>
      {value === undefined ? (
        <>
          <span aria-hidden="true">{mask}</span>
          <span className="visually-hidden">{t('kit.masked', { what })}</span>
        </>
      ) : (
        <span>{value}</span>
      )}
      <IconButton
        size="small"
        icon={value === undefined ? Eye : EyeOff}
        label={t(value === undefined ? 'kit.reveal' : 'kit.conceal', { what })}
        onPress={() => void toggle()}
      />
      {canCopy && value !== undefined && <CopyButton copy={value} what={what} />}
    </span>
  )
}
