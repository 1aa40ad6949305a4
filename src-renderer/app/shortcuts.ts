/** What a key press asks of the frame. */
export type Shortcut =
  | { readonly kind: 'screen'; readonly position: number }
  | { readonly kind: 'settings' | 'back' | 'forward' | 'undo' }

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * Ctrl+1 to Ctrl+9 go to a screen, Ctrl+, to the settings, Alt+Left and Alt+Right back and forward, Ctrl+Z undoes; on a Mac
 * Command instead of Ctrl and Command+[ and Command+]. Digits go by their place on the keyboard, since a Belgian one gives them
 * with Shift only.
 */
export function shortcutOf(event: Keys, isMac: boolean): Shortcut | undefined {
  const combination = [
    event.ctrlKey && 'Ctrl',
    event.metaKey && 'Meta',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ]
    .filter(Boolean)
    .join('+')
  if (combination === (isMac ? 'Meta' : 'Ctrl')) return withCommand(event, isMac)
  return combination === 'Alt' && !isMac ? withAlt(event) : undefined
}

function withCommand(event: Keys, isMac: boolean): Shortcut | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  if (digit !== undefined) return { kind: 'screen', position: Number(digit) }
  if (event.key === ',') return { kind: 'settings' }
  if (event.key.toLowerCase() === 'z') return { kind: 'undo' }
  if (isMac && event.code === 'BracketLeft') return { kind: 'back' }
  return isMac && event.code === 'BracketRight' ? { kind: 'forward' } : undefined
}

function withAlt(event: Keys): Shortcut | undefined {
  if (event.key === 'ArrowLeft') return { kind: 'back' }
  return event.key === 'ArrowRight' ? { kind: 'forward' } : undefined
}

/** Whether keys typed here change a text, and undoing is the text's own. */
export function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(
      'input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable="true"], [role="spinbutton"]',
    )
  )
}
