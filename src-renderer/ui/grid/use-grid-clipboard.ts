import { useEffect, type RefObject } from 'react'
import { useTexts } from '../../i18n/language.store'
import { showToast } from '../toast.store'
import { copyByButton, copyCells, pasteCells } from './grid-clipboard'
import type { GridContents } from './grid-context'
import { clearCells } from './grid-keys'

/** Copies, cuts and pastes cells while the grid has the focus and no cell is typed in. */
export function useGridClipboard(contents: GridContents, frame: RefObject<HTMLElement | null>): void {
  const { t } = useTexts()
  const { edits } = contents
  useEffect(() => {
    // The browser sends these events to where text is selected, which a grid has none of: not to what has the focus.
    const isHere = (): boolean => frame.current !== null && document.activeElement === frame.current
    const copy = (event: ClipboardEvent): boolean => {
      event.preventDefault()
      const text = copyCells(contents)
      if (text !== undefined) event.clipboardData?.setData('text/plain', text)
      else {
        void copyByButton(contents).then((isCopied) => {
          if (!isCopied) showToast({ text: t('kit.grid.copyFailed'), tone: 'negative' })
        })
      }
      return text !== undefined
    }
    const onCopy = (event: ClipboardEvent): void => {
      if (isHere()) copy(event)
    }
    const onCut = (event: ClipboardEvent): void => {
      if (isHere() && copy(event) && edits !== undefined) clearCells(contents)
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (!isHere() || edits === undefined) return
      event.preventDefault()
      pasteCells(contents, event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [contents, edits, frame, t])
}
