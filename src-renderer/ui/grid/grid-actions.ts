import type { LucideIcon } from 'lucide-react'
import ArrowDownToLine from 'lucide-react/icons/arrow-down-to-line'
import BetweenHorizontalStart from 'lucide-react/icons/between-horizontal-start'
import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import Copy from 'lucide-react/icons/copy'
import CopyPlus from 'lucide-react/icons/copy-plus'
import Eraser from 'lucide-react/icons/eraser'
import Redo2 from 'lucide-react/icons/redo-2'
import Trash2 from 'lucide-react/icons/trash-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { useMemo } from 'react'
import type { Texts } from '../../../src-shared/texts/texts'
import { useTexts } from '../../i18n/language.store'
import { showToast } from '../toast.store'
import { copyByButton } from './grid-clipboard'
import type { GridContents } from './grid-context'
import { clearCells, fillDown, forRows } from './grid-keys'
import { blockOf } from './selection'

export interface GridAction {
  readonly id: string
  readonly label: string
  /** The keys that do the same. */
  readonly keys: string
  readonly icon: LucideIcon
  readonly run: () => void
}

type Grid = Pick<GridContents, 'columns' | 'rows' | 'control' | 'edits'>

/** What can be done with the selected cells, for a menu and for buttons. */
export function useGridActions({ columns, rows, control, edits }: Grid): readonly GridAction[] {
  const { t } = useTexts()
  return useMemo(() => actionsOf({ columns, rows, control, edits }, t), [columns, rows, control, edits, t])
}

function actionsOf(grid: Grid, t: Texts['t']): readonly GridAction[] {
  const { control, edits } = grid
  const block = () => blockOf(control.state().selection)
  const copy: GridAction = {
    id: 'copy',
    label: t('kit.grid.copy'),
    keys: 'Ctrl+C',
    icon: Copy,
    run: () =>
      void copyByButton(grid).then((isCopied) =>
        showToast({ text: t(isCopied ? 'kit.grid.copied' : 'kit.grid.copyFailed') }),
      ),
  }
  if (edits === undefined) return [copy]
  const action = (id: ActionId, run: () => void): GridAction => ({
    id,
    label: t(`kit.grid.${id}`),
    ...FACES[id],
    run,
  })
  return [
    copy,
    // The policy of the window lets nobody read the clipboard but the user's own keys.
    action('paste', () => {
      control.focus()
      showToast({ text: t('kit.grid.pasteHow') })
    }),
    action('clear', () => clearCells(grid)),
    action('fillDown', () => fillDown(grid)),
    action('insert', () => edits.insert(block().top, block().bottom - block().top + 1)),
    action('duplicate', () => forRows(grid, edits.duplicate)),
    action('remove', () => forRows(grid, edits.remove)),
    action('undo', edits.undo),
    action('redo', edits.redo),
  ]
}

type ActionId = 'paste' | 'clear' | 'fillDown' | 'insert' | 'duplicate' | 'remove' | 'undo' | 'redo'

const FACES: Readonly<Record<ActionId, { readonly keys: string; readonly icon: LucideIcon }>> = {
  paste: { keys: 'Ctrl+V', icon: ClipboardPaste },
  clear: { keys: 'Delete', icon: Eraser },
  fillDown: { keys: 'Ctrl+D', icon: ArrowDownToLine },
  insert: { keys: 'Ctrl++', icon: BetweenHorizontalStart },
  duplicate: { keys: '', icon: CopyPlus },
  remove: { keys: 'Ctrl+-', icon: Trash2 },
  undo: { keys: 'Ctrl+Z', icon: Undo2 },
  redo: { keys: 'Ctrl+Y', icon: Redo2 },
}
