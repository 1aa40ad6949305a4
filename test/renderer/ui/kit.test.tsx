import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useState, type ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../../src-renderer/ui/button'
import { ComboBox } from '../../../src-renderer/ui/combo-box'
import { ConfirmDialog } from '../../../src-renderer/ui/confirm-dialog'
import { DateField } from '../../../src-renderer/ui/date-field'
import { EmptyState } from '../../../src-renderer/ui/empty-state'
import { FileDrop } from '../../../src-renderer/ui/file-drop'
import { ItemList } from '../../../src-renderer/ui/item-list'
import { Markup } from '../../../src-renderer/ui/markup'
import { Masked } from '../../../src-renderer/ui/masked'
import { MenuButton } from '../../../src-renderer/ui/menu-button'
import { NumberField } from '../../../src-renderer/ui/number-field'
import { PasswordField } from '../../../src-renderer/ui/password-field'
import { Progress } from '../../../src-renderer/ui/progress'
import { SearchField } from '../../../src-renderer/ui/search-field'
import { Select } from '../../../src-renderer/ui/select'
import { Table } from '../../../src-renderer/ui/table'
import { TextField } from '../../../src-renderer/ui/text-field'
import { show } from './show'

interface HeldProps<Value> {
  readonly first: Value
  readonly seen: (value: Value) => void
  readonly draw: (value: Value, onChange: (value: Value) => void) => ReactElement
}

/** Holds a value as a screen would. */
function Held<Value>({ first, seen, draw }: HeldProps<Value>) {
  const [value, setValue] = useState(first)
  return draw(value, (next) => {
    seen(next)
    setValue(next)
  })
}

describe('a masked value', () => {
  it('shows nothing of itself until asked, and hides again', async () => {
    const { container } = await show(<Masked what="Rijksregisternummer" mask="••.••" reveal="07.01" />)
    expect(container.textContent).not.toContain('07.01')
    fireEvent.click(screen.getByRole('button', { name: 'Rijksregisternummer tonen' }))
    expect(await screen.findByText('07.01')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Rijksregisternummer verbergen' }))
    await waitFor(() => expect(container.textContent).not.toContain('07.01'))
  })

  it('is fetched only when asked', async () => {
    const reveal = vi.fn(() => Promise.resolve('07.01'))
    await show(<Masked what="Nummer" mask="••" reveal={reveal} />)
    expect(reveal).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Nummer tonen' }))
    expect(await screen.findByText('07.01')).toBeTruthy()
  })
})

describe('a field', () => {
  it('names what is wrong in the user’s language, once per code', async () => {
    await show(
      <TextField label="Nom" value="" onChange={vi.fn()} errors={['required', 'required', 'unheard-of']} />,
      'fr',
    )
    const input = screen.getByRole('textbox', { name: 'Nom' })
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join()
    expect(described).toBe('Complétez ce champ.Ceci n’a pas la forme attendue.')
  })

  it('says that it may stay empty', async () => {
    await show(<TextField label="Naam" value="" onChange={vi.fn()} isOptional />)
    expect(screen.getByRole('textbox', { name: 'Naam (optioneel)' })).toBeTruthy()
  })

  it('writes a number as on paper when it is left', async () => {
    const onChange = vi.fn()
    const format = (value: string): string => value.replace(/^(....)(...)(...)$/, '$1.$2.$3')
    await show(<TextField label="Nummer" value="0880820673" onChange={onChange} formatOnBlur={format} />)
    fireEvent.blur(screen.getByRole('textbox'))
    expect(onChange).toHaveBeenCalledWith('0880.820.673')
  })

  it('for a password shows it only when asked', async () => {
    await show(<PasswordField label="Wachtwoord" value="geheim" onChange={vi.fn()} />)
    const input = screen.getByLabelText<HTMLInputElement>('Wachtwoord')
    expect(input.type).toBe('password')
    fireEvent.click(screen.getByRole('button', { name: 'Wachtwoord tonen' }))
    expect(input.type).toBe('text')
  })

  it('for a number takes the decimal sign of the language', async () => {
    const seen = vi.fn()
    await show(
      <Held<number | null>
        first={null}
        seen={seen}
        draw={(value, onChange) => (
          <NumberField label="Uren" value={value} onChange={onChange} maximumDecimals={2} />
        )}
      />,
    )
    const input = screen.getByRole('textbox', { name: 'Uren' })
    fireEvent.change(input, { target: { value: '7,5' } })
    fireEvent.blur(input)
    expect(seen).toHaveBeenLastCalledWith(7.5)
    fireEvent.change(input, { target: { value: '' } })
    fireEvent.blur(input)
    expect(seen).toHaveBeenLastCalledWith(null)
  })

  it('for searching is emptied by Escape', async () => {
    const onChange = vi.fn()
    await show(<SearchField label="Zoeken" value="lotte" onChange={onChange} />)
    fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Zoeken' }), { key: 'Escape' })
    expect(onChange).toHaveBeenCalledWith('')
  })
})

describe('a date field', () => {
  const draw = (seen: (value: string) => void) => (
    <Held
      first="2026-11-02"
      seen={seen}
      draw={(value, onChange) => (
        <DateField name="start" label="Begindatum" value={value} onChange={onChange} />
      )}
    />
  )
  const parts = (): readonly HTMLElement[] => screen.getAllByRole('spinbutton')

  it.each([
    ['nl', ['02', '11', '2026']],
    ['en', ['02', '11', '2026']],
  ] as const)('stands in the order of the language (%s)', async (language, shown) => {
    await show(draw(vi.fn()), language)
    await screen.findAllByRole('spinbutton')
    expect(parts().map((part) => part.textContent)).toEqual(shown)
  })

  it('gives a day as YYYY-MM-DD, and nothing while it is incomplete', async () => {
    const seen = vi.fn()
    await show(draw(seen))
    await screen.findAllByRole('spinbutton')
    fireEvent.keyDown(parts()[0]!, { key: 'ArrowUp' })
    expect(seen).toHaveBeenLastCalledWith('2026-11-03')
  })
})

describe('a choice from a list', () => {
  it('is made with the mouse or the keyboard and gives the id', async () => {
    const onChange = vi.fn()
    const options = [
      { id: 'brug', label: 'Café De Brug' },
      { id: 'molen', label: 'De Molen' },
    ] as const
    await show(<Select label="Onderneming" value="" onChange={onChange} options={options} />)
    const button = screen.getByRole('button', { name: /Onderneming/ })
    expect(button.textContent).toContain('Kies')
    fireEvent.click(button)
    fireEvent.click(screen.getByRole('option', { name: 'De Molen' }))
    expect(onChange).toHaveBeenCalledWith('molen')
  })

  it('from a long list is found by typing a part of it', async () => {
    const onChange = vi.fn()
    const options = [
      { id: 'brug', label: 'Café De Brug' },
      { id: 'molen', label: 'De Molen' },
    ] as const
    await show(<ComboBox label="Onderneming" value="brug" onChange={onChange} options={options} />)
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Onderneming' })
    expect(input.value).toBe('Café De Brug')
    act(() => input.focus())
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length])
    fireEvent.change(input, { target: { value: 'mol' } })
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['De Molen'])
    fireEvent.click(screen.getByRole('option', { name: 'De Molen' }))
    expect(onChange).toHaveBeenLastCalledWith('molen')
  })

  it('from a menu does what it says', async () => {
    const onSelect = vi.fn()
    await show(<MenuButton label="Acties" entries={[{ id: 'remove', label: 'Verwijderen', onSelect }]} />)
    fireEvent.click(screen.getByRole('button', { name: 'Acties' }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Verwijderen' }))
    expect(onSelect).toHaveBeenCalledTimes(1)
  })

  it('from the list of a screen follows the arrow keys', async () => {
    const onSelect = vi.fn()
    const items = ['een', 'twee'].map((id) => ({ id, title: id }))
    await show(<ItemList label="Dingen" items={items} selected="een" onSelect={onSelect} empty={null} />)
    const [first] = screen.getAllByRole('option')
    act(() => first?.focus())
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' })
    expect(onSelect).toHaveBeenCalledWith('twee')
  })
})

describe('a table', () => {
  const items = [
    { id: 'a', name: 'Lotte', hours: 12 },
    { id: 'b', name: 'Karim', hours: 40 },
  ]
  const columns = [
    {
      id: 'name',
      title: 'Naam',
      isRowHeader: true,
      isSortable: true,
      cell: (item: (typeof items)[0]) => item.name,
    },
    { id: 'hours', title: 'Uren', align: 'end' as const, cell: (item: (typeof items)[0]) => item.hours },
  ]

  it('has named rows that can be chosen, opened and sorted', async () => {
    const [onSelect, onOpen, onSort] = [vi.fn(), vi.fn(), vi.fn()]
    await show(
      <Table
        label="Antwoorden"
        items={items}
        columns={columns}
        empty={null}
        selected={new Set()}
        onSelect={onSelect}
        onOpen={onOpen}
        onSort={onSort}
      />,
    )
    const row = screen.getByRole('row', { name: /Karim/ })
    fireEvent.click(within(row).getByRole('checkbox'))
    expect([...(onSelect.mock.calls[0]?.[0] as ReadonlySet<string>)]).toEqual(['b'])
    fireEvent.click(screen.getAllByRole('checkbox')[0]!)
    expect([...(onSelect.mock.calls[1]?.[0] as ReadonlySet<string>)]).toEqual(['a', 'b'])
    fireEvent.click(screen.getByRole('columnheader', { name: 'Naam' }))
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'ascending' })
    act(() => row.focus())
    fireEvent.keyDown(row, { key: 'Enter' })
    fireEvent.keyUp(row, { key: 'Enter' })
    expect(onOpen).toHaveBeenCalledWith('b')
  })

  it('says what to do when it is empty', async () => {
    const empty = <EmptyState icon={ShieldCheck} title="Nog geen antwoorden" />
    await show(<Table label="Antwoorden" items={[]} columns={columns} empty={empty} />)
    expect(screen.getByText('Nog geen antwoorden')).toBeTruthy()
  })
})

describe('a question before destroying', () => {
  it('is announced as such, puts the focus on the safe answer and closes by Escape', async () => {
    const [onConfirm, onCancel] = [vi.fn(), vi.fn()]
    await show(
      <ConfirmDialog
        isOpen
        tone="danger"
        title="Sleutel vernietigen?"
        confirmLabel="Vernietigen"
        onConfirm={onConfirm}
        onCancel={onCancel}
      >
        Dit kan niet ongedaan gemaakt worden.
      </ConfirmDialog>,
    )
    const dialog = screen.getByRole('alertdialog', { name: 'Sleutel vernietigen?' })
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Annuleren' }))
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' })
    expect(onCancel).toHaveBeenCalledTimes(1)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Vernietigen' }))
    expect(onConfirm).toHaveBeenCalledTimes(1)
  })
})

describe('progress', () => {
  it('says how far it is and can be stopped', async () => {
    const onCancel = vi.fn()
    await show(<Progress label="Controleren" progress={{ done: 12, total: 40 }} onCancel={onCancel} />)
    const bar = screen.getByRole('progressbar', { name: 'Controleren' })
    expect(bar.getAttribute('aria-valuenow')).toBe('12')
    expect(bar.getAttribute('aria-valuetext')).toBe('12 van 40')
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(onCancel).toHaveBeenCalledTimes(1)
  })

  it('claims no amount while the total is unknown', async () => {
    await show(<Progress label="Sleutel maken" progress={{ done: 3 }} />)
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBeNull()
  })
})

describe('a busy button', () => {
  it('keeps the focus but does nothing', async () => {
    const onPress = vi.fn()
    await show(
      <Button isBusy onPress={onPress}>
        Bewaren
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Bewaren Even geduld' })
    act(() => button.focus())
    fireEvent.click(button)
    expect(onPress).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button)
  })
})

describe('a place for files', () => {
  it('takes what is dropped, one unless several are allowed', async () => {
    const onFiles = vi.fn()
    await show(<FileDrop label="Certificaat" onFiles={onFiles} />)
    const files = [new File(['a'], 'a.pem'), new File(['b'], 'b.pem')]
    fireEvent.drop(screen.getByRole('group', { name: 'Certificaat' }), { dataTransfer: { files } })
    expect((onFiles.mock.calls[0]?.[0] as File[]).map(({ name }) => name)).toEqual(['a.pem'])
  })
})

describe('marked-up words of a service', () => {
  const html = async (text: string): Promise<string> =>
    (await show(<Markup>{text}</Markup>)).container.innerHTML

  it('keep their plain emphasis and entities', async () => {
    expect(await html('a <i>b &amp; <b>c</b></i> d<br/>e&#233;')).toBe('a <i>b &amp; <b>c</b></i> d<br>eé')
  })

  it('can do nothing: no attribute, no script, no unknown tag survives', async () => {
    const wicked =
      '<p onclick="x()">a</p><script>alert(1)</script><img src=x onerror=y><a href="javascript:z">b</a>'
    const result = await html(wicked)
    expect(result).toBe('<p>a</p>alert(1)b')
  })

  it('survive crossed, unclosed and stray tags', async () => {
    expect(await html('<b>a <i>b</b> c')).toBe('<b>a <i>b</i></b> c')
    expect(await html('</i>1 < 2 <b>x')).toBe('1 &lt; 2 <b>x</b>')
  })
})
