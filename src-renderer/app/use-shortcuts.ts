import { useEffect } from 'react'
import { undoLatest } from '../ui/toast.store'
import { go, goBack, goForward } from './navigation.store'
import type { ScreenEntry } from './screens'
import { isEditable, shortcutOf, type Shortcut } from './shortcuts'

/** Whether this is a Mac, where Command takes the place of Ctrl. */
export const IS_MAC = navigator.userAgent.includes('Mac OS')

/** Listens for the frame's shortcuts, except while a dialog is open: its task comes first. */
export function useShortcuts(screens: readonly ScreenEntry[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event, IS_MAC)
      if (shortcut === undefined || document.querySelector('[data-modal]') !== null) return
      if (shortcut.kind === 'undo' && isEditable(event.target)) return
      if (follow(shortcut, screens)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [screens])
}

/** Does what is asked; false when there is nothing to do, so that the key keeps its own meaning. */
function follow(shortcut: Shortcut, screens: readonly ScreenEntry[]): boolean {
  switch (shortcut.kind) {
    case 'screen':
      return goTo(screens[shortcut.position - 1])
    case 'settings':
      return goTo(screens.find(({ id }) => id === 'settings'))
    case 'back':
      goBack()
      return true
    case 'forward':
      goForward()
      return true
    case 'undo':
      return undoLatest()
  }
}

function goTo(screen: ScreenEntry | undefined): boolean {
  if (screen !== undefined) go({ screen: screen.id })
  return screen !== undefined
}
