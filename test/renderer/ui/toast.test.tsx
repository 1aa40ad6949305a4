import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ToastRegion } from '../../../src-renderer/ui/toast-region'
import { dismissToast, showToast, undoLatest, useToasts } from '../../../src-renderer/ui/toast.store'
import { show } from './show'

const MINUTE = 60_000
const later = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds))
const region = (): HTMLElement => screen.getByRole('region', { name: 'Meldingen' })
const listed = (): readonly (string | null)[] =>
  screen.queryAllByRole('listitem').map((item) => item.textContent)

describe('a message', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    for (const { id } of useToasts.getState().toasts) dismissToast(id)
    vi.useRealTimers()
  })

  it('is said politely and goes away by itself', async () => {
    await show(<ToastRegion />)
    act(() => void showToast({ text: 'Certificaat bewaard', tone: 'positive' }))
    expect(screen.getByRole('status').textContent).toBe('Certificaat bewaard')
    expect(document.activeElement).toBe(document.body)
    later(7_000)
    expect(listed()).toEqual([])
  })

  it('undoes once, at a press', async () => {
    const undo = vi.fn()
    await show(<ToastRegion />)
    act(() => void showToast({ text: 'Certificaat verwijderd', undo }))
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(undo).toHaveBeenCalledTimes(1)
    expect(listed()).toEqual([])
    expect(undoLatest()).toBe(false)
  })

  it('with an undo stays long enough to decide, and waits while it is pointed at', async () => {
    await show(<ToastRegion />)
    act(() => void showToast({ text: 'Certificaat verwijderd', undo: vi.fn() }))
    later(15_000)
    expect(listed()).toHaveLength(1)
    fireEvent.pointerEnter(region())
    later(MINUTE)
    expect(listed()).toHaveLength(1)
    fireEvent.pointerLeave(region())
    later(MINUTE)
    expect(listed()).toEqual([])
  })

  it('waits while the window is not in front', async () => {
    await show(<ToastRegion />)
    act(() => void showToast({ text: 'Klaar' }))
    fireEvent.blur(window)
    later(MINUTE)
    expect(listed()).toHaveLength(1)
    fireEvent.focus(window)
    later(MINUTE)
    expect(listed()).toEqual([])
  })

  it('makes room for newer ones, and undoing takes the newest that can be undone', async () => {
    const undone: string[] = []
    await show(<ToastRegion />)
    act(() => {
      for (const text of ['een', 'twee', 'drie']) showToast({ text, undo: () => undone.push(text) })
      showToast({ text: 'vier' })
    })
    expect(listed().map((text) => text?.slice(0, 4))).toEqual(['twee', 'drie', 'vier'])
    act(() => void undoLatest())
    expect(undone).toEqual(['drie'])
  })

  it('can be dismissed', async () => {
    await show(<ToastRegion />)
    act(() => void showToast({ text: 'Klaar' }))
    fireEvent.click(screen.getByRole('button', { name: 'Melding sluiten' }))
    expect(listed()).toEqual([])
  })
})
