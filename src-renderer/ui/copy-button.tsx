import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import Copy from 'lucide-react/icons/copy'
import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from './button'
import { IconButton } from './icon-button'

interface CopyButtonProps {
  /** What is copied: the text, or an action that copies and says whether it worked. */
  readonly copy: string | (() => Promise<boolean>)
  /** Its name, for "Copy {what}" (`de aanvraag`, `het ondernemingsnummer`). */
  readonly what: string
  /** `icon` beside a value, `words` among other buttons. */
  readonly look?: 'icon' | 'words' | undefined
}

/** Copies, and says for two seconds that it did. */
export function CopyButton({ copy, what, look = 'icon' }: CopyButtonProps) {
  const { t } = useTexts()
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), 2_000)
    return () => clearTimeout(timer)
  }, [state])

  const onPress = (): void => {
    const copying = typeof copy === 'string' ? copyText(copy) : copy()
    void copying.then((worked) => setState(worked ? 'copied' : 'failed'))
  }
  const icon = { idle: Copy, copied: Check, failed: CircleAlert }[state]
  const said = state === 'idle' ? '' : t(state === 'copied' ? 'common.copied' : 'kit.copyFailed')
  return (
    <>
      {look === 'icon' ? (
        <IconButton size="small" icon={icon} label={said || t('kit.copyWhat', { what })} onPress={onPress} />
      ) : (
        <Button icon={icon} onPress={onPress}>
          {said || t('common.copy')}
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}

/** Puts a text on the clipboard; false when the window may not. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
