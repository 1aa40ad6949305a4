import type { Defect } from '../../../src-shared/learning-account/rules.model'
import type { GridControl } from '../../ui/grid/grid-control'
import { at } from '../../ui/grid/selection'
import { nextProblem, placeOf, type TrainingPlace } from './problem-walk'

/** Moves the cursors of the two grids to cells and problems. */
export interface CursorWalk {
  goToCell(path: string): void
  /** Goes to the next or previous of these problems; false when none of them is in a grid. */
  walk(problems: readonly Defect[], direction: 'next' | 'previous'): boolean
}

export function createCursorWalk(participants: GridControl, periods: GridControl): CursorWalk {
  function goTo({ participant, period, column }: TrainingPlace): void {
    if (period === -1) {
      participants.goTo(participant, column)
      return
    }
    participants.select(at(participant, participants.state().selection.active.column))
    periods.goTo(period, column)
  }

  function here(): TrainingPlace {
    const { row, column } = participants.state().selection.active
    if (!periods.state().hasFocus) return { participant: row, period: -1, column }
    const { active } = periods.state().selection
    return { participant: row, period: active.row, column: active.column }
  }

  return {
    goToCell(path) {
      const place = placeOf(path)
      if (place !== null) goTo(place)
    },
    walk(problems, direction) {
      const place = nextProblem(problems, here(), direction)
      if (place !== undefined) goTo(place)
      return place !== undefined
    },
  }
}
