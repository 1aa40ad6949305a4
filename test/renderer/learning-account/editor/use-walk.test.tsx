import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useWalk } from '../../../../src-renderer/learning-account/editor/use-walk'
import type { Defect } from '../../../../src-shared/learning-account/rules.model'

const defect = (path: string): Defect => ({ path, code: 'required', level: 'error' })
const [A, B, C, D] = ['denomination', 'firstStartDate', 'lastEndDate', 'participants'].map(defect) as [
  Defect,
  Defect,
  Defect,
  Defect,
]

function walkThrough(defects: readonly Defect[]) {
  const gone: string[] = []
  const { result, rerender } = renderHook(({ listed }) => useWalk(listed, (path) => gone.push(path)), {
    initialProps: { listed: defects },
  })
  return {
    gone,
    at: () => result.current.at,
    step: (direction: 1 | -1) => act(() => result.current.step(direction)),
    to: (index: number, among?: readonly Defect[]) => act(() => result.current.to(index, among)),
    nowListed: (listed: readonly Defect[]) => rerender({ listed }),
    isStillTheSame: () => {
      const before = result.current
      rerender({ listed: [...defects] })
      return result.current === before
    },
  }
}

describe('a walk through what is wrong', () => {
  it('goes around in both directions', () => {
    const walk = walkThrough([A, B, C])
    expect(walk.at()).toBeUndefined()
    for (let count = 0; count < 4; count += 1) walk.step(1)
    expect(walk.gone).toEqual([A.path, B.path, C.path, A.path])
    walk.step(-1)
    expect(walk.at()).toBe(2)
  })

  it('begins at the end when it goes back first', () => {
    const walk = walkThrough([A, B, C])
    walk.step(-1)
    expect(walk.gone).toEqual([C.path])
  })

  it('goes on with what stands in the place of the one that was corrected', () => {
    const walk = walkThrough([A, B, C])
    walk.step(1)
    walk.nowListed([B, C])
    expect(walk.at()).toBeUndefined()
    walk.step(1)
    expect([walk.gone.at(-1), walk.at()]).toEqual([B.path, 0])
  })

  it('knows where it is when an earlier one turns out to be corrected a moment later', () => {
    const walk = walkThrough([A, B, C, D])
    walk.step(1)
    walk.step(1)
    walk.nowListed([B, C, D])
    expect(walk.at()).toBe(0)
    walk.step(1)
    expect(walk.gone.at(-1)).toBe(C.path)
    walk.step(-1)
    walk.step(-1)
    expect(walk.gone.at(-1)).toBe(D.path)
  })

  it('leads into a list that is newer than the one that is shown', () => {
    const walk = walkThrough([A])
    walk.to(2, [A, B, C])
    expect(walk.gone).toEqual([C.path])
    walk.nowListed([A, B, C])
    expect(walk.at()).toBe(2)
  })

  it('goes nowhere when nothing is wrong', () => {
    const walk = walkThrough([])
    walk.step(1)
    expect(walk.gone).toEqual([])
  })

  it('is the same while nothing changes, so that nothing is drawn again for it', () => {
    expect(walkThrough([A, B]).isStillTheSame()).toBe(true)
  })
})
