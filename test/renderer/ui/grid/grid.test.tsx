import { act, createEvent, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Grid } from '../../../../src-renderer/ui/grid/grid'
import { createGridControl, type GridControl } from '../../../../src-renderer/ui/grid/grid-control'
import type { GridColumn, GridEdits, RowMarks } from '../../../../src-renderer/ui/grid/grid.model'
import { createPagedRows, type PagedRows } from '../../../../src-renderer/ui/grid/paged-rows'
import { show } from '../show'
import './laid-out'

interface Person {
  readonly name: string
  readonly secret: string
  readonly code: string
  readonly count: number
}

const columns: readonly GridColumn<Person>[] = [
  { id: 'name', title: 'Naam', width: 10, kind: 'text', show: ({ name }) => name, text: ({ name }) => name },
  {
    ...{ id: 'secret', title: 'Nummer', width: 10, kind: 'text' },
    show: ({ secret }) => secret,
    mask: ({ secret }) => secret.replace(/./g, '•'),
    text: ({ secret }) => secret,
  },
  {
    ...{ id: 'code', title: 'Code', width: 10, kind: 'choice' },
    options: [
      { text: '1', label: 'Geslaagd (1)' },
      { text: '9', label: 'code 9' },
    ],
    show: ({ code }) => `code ${code}`,
    text: ({ code }) => code,
  },
  {
    ...{ id: 'count', title: 'Aantal', width: 5, kind: 'number', isReadOnly: true },
    show: ({ count }) => String(count),
    text: ({ count }) => String(count),
  },
]

const person = (name: string): Person => ({ name, secret: `${name}99`, code: '1', count: 3 })
const NO_MARKS = (): undefined => undefined

let control: GridControl
let rows: PagedRows<Person>
let edits: { [Key in keyof GridEdits]: ReturnType<typeof vi.fn<GridEdits[Key]>> }

beforeEach(() => {
  control = createGridControl()
  const people = Array.from({ length: 500 }, (_, index) => person(`P${index + 1}`))
  rows = createPagedRows({
    fetch: (offset, limit) =>
      Promise.resolve({ rows: people.slice(offset, offset + limit), total: people.length }),
  })
  edits = {
    write: vi.fn<GridEdits['write']>(),
    fillDown: vi.fn<GridEdits['fillDown']>(),
    insert: vi.fn<GridEdits['insert']>(),
    remove: vi.fn<GridEdits['remove']>(),
    duplicate: vi.fn<GridEdits['duplicate']>(),
    undo: vi.fn<GridEdits['undo']>(),
    redo: vi.fn<GridEdits['redo']>(),
  }
})

interface Options {
  readonly readOnly?: boolean
  readonly marks?: (row: Person, index: number) => RowMarks | undefined
}

async function showGrid({ readOnly = false, marks = NO_MARKS }: Options = {}): Promise<HTMLElement> {
  await show(
    <>
      <Grid
        label="Mensen"
        {...{ columns, rows, control, marks }}
        edits={readOnly ? undefined : edits}
        most={999}
        newRowLabel="Typ hier"
      />
      <button>Erna</button>
    </>,
  )
  await act(() => rows.whenLoaded())
  const grid = screen.getByRole('grid', { name: 'Mensen' })
  act(() => grid.focus())
  return grid
}

const grid = (): HTMLElement => screen.getByRole('grid', { name: 'Mensen' })
const press = (key: string, held: object = {}): void => {
  fireEvent.keyDown(grid(), { key, ...held })
}
const active = (): HTMLElement => {
  const id = grid().getAttribute('aria-activedescendant') ?? ''
  const cell = document.getElementById(id)
  if (cell === null) throw new Error(`No cell ${id}`)
  return cell
}
const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox')
const typeOver = (key: string, text: string): void => {
  press(key)
  fireEvent.input(document.activeElement ?? document.body, { target: { value: text } })
}
const clipboard = (type: 'copy' | 'cut' | 'paste', text = ''): Map<string, string> => {
  const data = new Map([['text/plain', text]])
  fireEvent[type](document.body, {
    clipboardData: {
      getData: (kind: string) => data.get(kind) ?? '',
      setData: (kind: string, value: string) => data.set(kind, value),
    },
  })
  return data
}

describe('a grid', () => {
  it('draws only what is seen, and says how much there is', async () => {
    const found = await showGrid()
    expect(found.getAttribute('aria-rowcount')).toBe('502')
    expect(found.getAttribute('aria-colcount')).toBe('5')
    expect(screen.getAllByRole('row').length).toBeLessThan(40)
    expect(active().textContent).toBe('P1')
  })

  it('keeps the row with the cursor, wherever the grid is scrolled to', async () => {
    await showGrid()
    press('End', { ctrlKey: true })
    expect(active().getAttribute('data-row')).toBe('500')
    press('ArrowUp')
    expect(active().getAttribute('data-row')).toBe('499')
    press('Home', { ctrlKey: true })
    expect(active().textContent).toBe('P1')
  })

  it('selects, and says how much', async () => {
    await showGrid()
    press('ArrowDown', { shiftKey: true })
    press('ArrowRight', { shiftKey: true })
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4)
    expect(screen.getByText('2 rijen × 2 kolommen geselecteerd')).toBeTruthy()
    const cell = screen.getByText('P4')
    fireEvent.pointerDown(cell, { button: 0, shiftKey: true })
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4)
    fireEvent.pointerDown(cell, { button: 0 })
    expect(active().textContent).toBe('P4')
  })

  it('shows a masked cell only where the cursor is, and only while the grid has the focus', async () => {
    await showGrid()
    expect(screen.queryByText('P199')).toBeNull()
    press('ArrowRight')
    expect(active().textContent).toBe('P199')
    act(() => screen.getByRole('button', { name: 'Erna' }).focus())
    expect(active().textContent).toContain('••••')
  })
})

describe('typing', () => {
  it('replaces a cell, and Enter goes down', async () => {
    await showGrid()
    typeOver('Z', 'Zoë')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(edits.write).toHaveBeenCalledExactlyOnceWith(0, ['name'], [['Zoë']])
    expect(active().getAttribute('data-row')).toBe('1')
    expect(document.activeElement).toBe(grid())
  })

  it('changes a cell with F2; Escape and an unchanged text write nothing', async () => {
    await showGrid()
    press('F2')
    expect(field().value).toBe('P1')
    fireEvent.input(field(), { target: { value: 'nooit' } })
    fireEvent.keyDown(field(), { key: 'Escape' })
    press('F2')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(edits.write).not.toHaveBeenCalled()
  })

  it('leaves the cell with an arrow when it began by typing, and moves in the text after F2', async () => {
    await showGrid()
    typeOver('a', 'a')
    fireEvent.keyDown(field(), { key: 'ArrowRight' })
    expect(edits.write).toHaveBeenCalledOnce()
    press('F2')
    fireEvent.keyDown(field(), { key: 'ArrowLeft' })
    expect(field()).toBeTruthy()
  })

  it('comes back to the column where a row of Tabs began', async () => {
    await showGrid()
    typeOver('a', 'a')
    fireEvent.keyDown(field(), { key: 'Tab' })
    press('Tab')
    press('Enter')
    expect([active().dataset['row'], active().dataset['column']]).toEqual(['1', '0'])
  })

  it('is kept when the field is left', async () => {
    await showGrid()
    typeOver('a', 'Anna')
    fireEvent.blur(field())
    expect(edits.write).toHaveBeenCalledExactlyOnceWith(0, ['name'], [['Anna']])
  })

  it('chooses a code from a list, by its words or another number', async () => {
    await showGrid()
    press('ArrowRight')
    press('ArrowRight')
    press('c')
    const box = screen.getByRole<HTMLInputElement>('combobox')
    fireEvent.input(box, { target: { value: 'code' } })
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('code 9')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(edits.write).toHaveBeenLastCalledWith(0, ['code'], [['9']])
    typeOver('4', '42')
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })
    expect(edits.write).toHaveBeenLastCalledWith(1, ['code'], [['42']])
    press('F2')
    fireEvent.pointerDown(screen.getByRole('option', { name: 'code 9' }))
    expect(edits.write).toHaveBeenLastCalledWith(2, ['code'], [['9']])
  })

  it('adds in the empty row at the end', async () => {
    await showGrid()
    press('ArrowDown', { ctrlKey: true })
    expect(active().textContent).toBe('Typ hier')
    typeOver('n', 'Nieuw')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(edits.write).toHaveBeenCalledWith(500, ['name'], [['Nieuw']])
  })

  it('does not reach a column that only counts', async () => {
    await showGrid()
    press('End')
    press('5')
    press('Delete')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(edits.write).not.toHaveBeenCalled()
  })
})

describe('changing several cells', () => {
  it('clears, fills down and undoes', async () => {
    await showGrid()
    press('ArrowDown', { shiftKey: true })
    press('Delete')
    expect(edits.write).toHaveBeenCalledWith(0, ['name'], [[''], ['']])
    press('d', { ctrlKey: true })
    expect(edits.fillDown).toHaveBeenCalledWith(0, 1, ['name'])
    press('ArrowDown')
    press('d', { ctrlKey: true })
    expect(edits.fillDown).toHaveBeenLastCalledWith(0, 1, ['name'])
    press('z', { ctrlKey: true })
    press('Z', { ctrlKey: true, shiftKey: true })
    expect([edits.undo.mock.calls.length, edits.redo.mock.calls.length]).toEqual([1, 1])
  })

  it('inserts and removes as many rows as are selected, never the empty one', async () => {
    await showGrid()
    press('ArrowDown', { shiftKey: true })
    press('+', { ctrlKey: true })
    expect(edits.insert).toHaveBeenCalledWith(0, 2)
    press('-', { ctrlKey: true })
    expect(edits.remove).toHaveBeenCalledWith(expect.objectContaining({ top: 0, bottom: 1 }))
    press('End', { ctrlKey: true })
    press('-', { ctrlKey: true })
    expect(edits.remove).toHaveBeenCalledOnce()
  })

  it('copies and cuts what is selected, and pastes a block', async () => {
    await showGrid()
    press('ArrowRight', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    expect(clipboard('copy').get('text/plain')).toBe('P1\tP199\r\nP2\tP299')
    expect(clipboard('cut').get('text/plain')).toBe('P1\tP199\r\nP2\tP299')
    expect(edits.write).toHaveBeenLastCalledWith(
      0,
      ['name', 'secret'],
      [
        ['', ''],
        ['', ''],
      ],
    )
    press('ArrowDown')
    clipboard('paste', 'Lotte\t1\r\nKarim\t2\r\n')
    expect(edits.write).toHaveBeenLastCalledWith(
      1,
      ['name', 'secret'],
      [
        ['Lotte', '1'],
        ['Karim', '2'],
      ],
    )
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4)
  })

  it('pastes beside a column that only counts, and leaves the clipboard to others elsewhere', async () => {
    await showGrid()
    press('End')
    press('ArrowLeft')
    clipboard('paste', '9\t77')
    expect(edits.write).toHaveBeenCalledExactlyOnceWith(0, ['code'], [['9']])
    act(() => screen.getByRole('button', { name: 'Erna' }).focus())
    clipboard('paste', 'x')
    expect(edits.write).toHaveBeenCalledOnce()
  })

  it('does by a menu what keys do', async () => {
    await showGrid()
    press('F10', { shiftKey: true })
    fireEvent.click(await screen.findByRole('menuitem', { name: /Rij dupliceren/ }))
    expect(edits.duplicate).toHaveBeenCalledWith({ top: 0, bottom: 0 })
  })
})

describe('what is wrong', () => {
  it('stands at its cell, and is said when the cursor comes there', async () => {
    const marks: RowMarks = new Map([
      ['secret', [{ level: 'error', origin: 'check', message: 'Klopt niet.' } as const]],
      ['code', [{ level: 'warning', origin: 'service', message: 'Kijk na (FLA39-187).' } as const]],
    ])
    await showGrid({ marks: (_, index) => (index === 0 ? marks : undefined) })
    expect(
      screen.getAllByRole('gridcell').filter((cell) => cell.getAttribute('aria-invalid') === 'true'),
    ).toHaveLength(1)
    press('ArrowRight')
    const note = document.getElementById(active().getAttribute('aria-describedby') ?? '')
    expect(note?.textContent).toBe('Fout: Klopt niet.')
    press('ArrowRight')
    const service = document.getElementById(active().getAttribute('aria-describedby') ?? '')
    expect(service?.textContent).toBe('Waarschuwing van de dienst: Kijk na (FLA39-187).')
  })
})

describe('leaving', () => {
  it('goes on with Tab after Escape, which is said', async () => {
    await showGrid()
    press('Escape')
    expect(screen.getByText('Tab verlaat nu de tabel')).toBeTruthy()
    const tab = createEvent.keyDown(grid(), { key: 'Tab' })
    fireEvent(grid(), tab)
    expect(tab.defaultPrevented).toBe(false)
    press('ArrowDown')
    const again = createEvent.keyDown(grid(), { key: 'Tab' })
    fireEvent(grid(), again)
    expect(again.defaultPrevented).toBe(true)
  })

  it('needs no Escape where nothing can be typed', async () => {
    const found = await showGrid({ readOnly: true })
    expect(found.getAttribute('aria-readonly')).toBe('true')
    expect(found.getAttribute('aria-rowcount')).toBe('501')
    const tab = createEvent.keyDown(found, { key: 'Tab' })
    fireEvent(found, tab)
    expect(tab.defaultPrevented).toBe(false)
    press('x')
    press('F2')
    press('Delete')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(clipboard('copy').get('text/plain')).toBe('P1')
  })
})
