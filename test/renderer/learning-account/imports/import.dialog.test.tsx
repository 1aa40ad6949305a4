import { forget, inputsOf, play } from '../../precontract/played-main'
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ImportDialog } from '../../../../src-renderer/learning-account/imports/import.dialog'
import { dismissToast, undoLatest, useToasts } from '../../../../src-renderer/ui/toast.store'
import { fail, ok } from '../../../../src-shared/result'
import { show } from '../../ui/show'
import { KNOWN, playImports } from './played-imports'

// What is kept or shown after a pause comes late on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

const LIST =
  'INSZ;Naam;Resultaat;Uren;Van\r\n70.08.15-005.04;Lotte;9;8;6/1/2025\r\n07010189901;Noah;;7,5;7/1/2025\r\n;Niemand;1;;\r\n'

const onApplied = vi.fn()
const onClose = vi.fn()

beforeEach(() => {
  onApplied.mockClear()
  onClose.mockClear()
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

function open() {
  return show(<ImportDialog trainingId="t1" isOpen onClose={onClose} onApplied={onApplied} />)
}

function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'deelnemers.csv'): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = new File([bytes], name)
  // jsdom's files do not give their bytes.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) })
  return file
}

function take(file: File): void {
  const input = document.querySelector('input[type="file"]')
  if (input === null) throw new Error('There is no place for a file')
  fireEvent.change(input, { target: { files: [file] } })
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const heading = (name: string) => screen.findByRole('heading', { name, level: 3 })
const fieldOf = (column: string) =>
  screen.getByRole('button', { name: new RegExp(`Veld voor kolom ${column}$`) })
async function choose(button: HTMLElement, option: string): Promise<void> {
  fireEvent.click(button)
  const list = await screen.findByRole('listbox')
  fireEvent.click(within(list).getByRole('option', { name: new RegExp(`^${option}`) }))
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
}
const defaultOf = (field: string) =>
  within(screen.getByRole('group', { name: 'Als een cel leeg is' })).getByRole('button', {
    name: new RegExp(`${field}$`),
  })
const said = () => useToasts.getState().toasts.map(({ text }) => text)

describe('importing a list', () => {
  it('goes from the file over its columns to what will change, and does it as one edit that can be undone', async () => {
    playImports()
    await open()
    take(fileOf(LIST))
    await heading('Wat staat er in elke kolom?')
    expect(fieldOf('INSZ').textContent).toBe('INSZ')
    expect(fieldOf('Uren').textContent).toBe('Periode: Uren')
    // The first values show what a column holds, but nobody's number.
    expect(document.body.textContent).not.toContain('70.08.15')
    expect(screen.getByText(/Nog zonder kolom of vaste waarde: Bereik, Status en Soort/)).toBeTruthy()
    await choose(defaultOf('Bereik'), 'Binnen het bereik')
    await choose(defaultOf('Resultaat'), 'Geslaagd')
    await choose(defaultOf('Status'), 'Gevolgd')
    await choose(defaultOf('Soort'), 'Formeel')
    expect(screen.queryByText(/Nog zonder kolom/)).toBeNull()

    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    expect(
      screen.getByText('Eén nieuwe deelnemer, één gewijzigd, één nieuwe periode, één gewijzigde periode.'),
    ).toBeTruthy()
    expect(screen.getByText('Eén regel zonder INSZ wordt overgeslagen: regel 4.')).toBeTruthy()
    expect(screen.getByText(/Een lege cel wist nooit iets/)).toBeTruthy()
    const [lotte, noah] = screen.getByRole('list', { name: 'Dit verandert er' }).children
    expect(lotte?.textContent).toMatch(/Lotte.*Gewijzigd.*Regel 2.*Resultaat Geslaagd wordt code 9/)
    expect(lotte?.textContent).toMatch(/Periode 1, Uren 7 uur wordt 8 uur/)
    expect(noah?.textContent).toMatch(/Noah.*Nieuw.*Resultaat Geslaagd.*Bereik Binnen het bereik/)
    expect(noah?.textContent).toMatch(/Nieuwe periode 07\/01\/2025 · 7,5 uur · Gevolgd · Formeel/)
    expect(document.body.textContent).not.toContain(KNOWN)
    fireEvent.click(within(lotte as HTMLElement).getByRole('button', { name: 'INSZ tonen' }))
    expect(lotte?.textContent).toContain(KNOWN)

    press('2 deelnemers importeren')
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(onApplied).toHaveBeenCalledOnce()
    expect(inputsOf('learningAccount.applyImport')).toEqual([
      {
        id: 't1',
        importId: 'import-1',
        columns: { 0: 'insz', 1: 'name', 2: 'result', 3: 'hours', 4: 'startDate' },
        defaults: { scope: 1, result: 1, status: 1, type: 1 },
        revision: 7,
      },
    ])
    expect(said()).toEqual(['Lijst geïmporteerd: één nieuwe deelnemer, één gewijzigd, één nieuwe periode'])
    undoLatest()
    await waitFor(() => expect(onApplied).toHaveBeenCalledTimes(2))
    expect(inputsOf('learningAccount.undo')).toEqual([{ id: 't1', revision: 8 }])
    expect(said()).toEqual(['De lijst is weer weg; alles staat er zoals ervoor'])
  })

  it('undoes nothing that came after it', async () => {
    const state = playImports()
    await open()
    take(fileOf(LIST))
    await heading('Wat staat er in elke kolom?')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    press('2 deelnemers importeren')
    await waitFor(() => expect(said()).toHaveLength(1))
    state.revision += 1
    undoLatest()
    await waitFor(() => expect(said()).toEqual([expect.stringMatching(/^Er is intussen verder gewerkt/)]))
    expect(onApplied).toHaveBeenCalledOnce()
  })

  it('loses nothing on the way back, nor when the same list is chosen again', async () => {
    playImports()
    await open()
    take(fileOf(LIST))
    await heading('Wat staat er in elke kolom?')
    await choose(fieldOf('Naam'), 'Niet gebruiken')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    press('Terug')
    await heading('Wat staat er in elke kolom?')
    expect(fieldOf('Naam').textContent).toBe('Niet gebruiken')
    press('Terug')
    await heading('Kies het bestand met de lijst')
    expect(screen.getByText('deelnemers.csv')).toBeTruthy()
    expect(screen.getByText('CSV · puntkomma · UTF-8')).toBeTruthy()
    take(fileOf(LIST.replace('Noah', 'Noa')))
    await heading('Wat staat er in elke kolom?')
    expect(fieldOf('Naam').textContent).toBe('Niet gebruiken')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    expect(inputsOf('learningAccount.previewImport').at(-1)).toMatchObject({
      columns: { 0: 'insz', 2: 'result', 3: 'hours', 4: 'startDate' },
    })
  })

  it('asks whose line it is, and gives each field to one column only', async () => {
    playImports()
    await open()
    take(fileOf('Nummer;Naam;Voornaam\n07010189901;Peeters;Noah\n'))
    await heading('Wat staat er in elke kolom?')
    expect(screen.getByText('Kies eerst de kolom met het INSZ')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Bekijk wat er wijzigt' })).toHaveProperty('disabled', true)
    await choose(fieldOf('Nummer'), 'INSZ')
    expect(screen.queryByText('Kies eerst de kolom met het INSZ')).toBeNull()
    expect(screen.getByText(/er komen geen periodes bij/)).toBeTruthy()
    fireEvent.click(fieldOf('Voornaam'))
    const option = await screen.findByRole('option', { name: /^Naam/ })
    expect(option.textContent).toContain('Nu bij kolom Naam; verhuist naar hier')
    fireEvent.click(option)
    await waitFor(() => expect(fieldOf('Voornaam').textContent).toBe('Naam'))
    expect(fieldOf('Naam').textContent).toBe('Niet gebruiken')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    expect(inputsOf('learningAccount.previewImport')).toMatchObject([{ columns: { 0: 'insz', 2: 'name' } }])
  })

  it('begins with the choices of the last list with these headings', async () => {
    playImports({ remembered: { columns: { 0: 'insz', 1: 'remark' }, defaults: { scope: 1 } } })
    await open()
    take(fileOf('Nummer;Iets\n07010189901;x\n'))
    await heading('Wat staat er in elke kolom?')
    expect(screen.getByText(/De keuzes van uw vorige lijst/)).toBeTruthy()
    expect(fieldOf('Iets').textContent).toBe('Periode: Opmerking')
    expect(defaultOf('Bereik').textContent).toBe('Binnen het bereik van de FLA')
  })

  it('says what to do with a file that is no list, and takes another', async () => {
    playImports()
    await open()
    take(fileOf(new Uint8Array([137, 80, 78, 71, 0, 0]), 'foto.png'))
    await screen.findByText('Werkbalie kan dit bestand niet lezen')
    take(fileOf('INSZ;Naam\n', 'leeg.csv'))
    await screen.findByText('Er staat geen lijst in')
    expect(screen.queryByRole('button', { name: 'Volgende' })).toBeNull()
    const large = fileOf('INSZ', 'groot.csv')
    Object.defineProperty(large, 'size', { value: 30_000_001 })
    take(large)
    await screen.findByText('Werkbalie kan dit bestand niet lezen')
    expect(inputsOf('learningAccount.readImport')).toHaveLength(2)
    take(fileOf(LIST))
    await heading('Wat staat er in elke kolom?')
  })

  it('asks which sheet of a workbook, and reads that one', async () => {
    playImports()
    const sheets = ['Uitleg', 'Deelnemers']
    play('learningAccount.readImport', ({ sheet = 'Uitleg' }: { sheet?: string }) =>
      ok({
        importId: sheet,
        fileName: 'lijst.xlsx',
        format: 'xlsx',
        encoding: null,
        delimiter: null,
        sheet,
        sheets,
        lines: sheet === 'Uitleg' ? 0 : 3,
        columns: [{ index: 0, heading: sheet, samples: ['x'], suggested: null }],
        remembered: null,
      }),
    )
    await open()
    take(fileOf('PK', 'lijst.xlsx'))
    await screen.findByText('Er staat geen lijst in')
    await choose(screen.getByRole('button', { name: /Werkblad$/ }), 'Deelnemers')
    await waitFor(() => expect(screen.queryByText('Er staat geen lijst in')).toBeNull())
    expect(inputsOf('learningAccount.readImport')).toMatchObject([{}, { sheet: 'Deelnemers' }])
    press('Volgende')
    await heading('Wat staat er in elke kolom?')
    expect(fieldOf('Deelnemers')).toBeTruthy()
  })

  it('shows nine hundred people a page at a time, and each kind of change apart', async () => {
    playImports()
    const people = Array.from({ length: 120 }, (_, index) => `${10_000_000_000 + index};Persoon ${index}`)
    await open()
    take(fileOf(`INSZ;Naam\n${KNOWN};Lotte\n${people.join('\n')}\n`))
    await heading('Wat staat er in elke kolom?')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    expect(screen.getByText('1–50 van 121')).toBeTruthy()
    press('Volgende deelnemers')
    await screen.findByText('51–100 van 121')
    press('Volgende deelnemers')
    await screen.findByText('101–121 van 121')
    expect(screen.getByText('Persoon 119')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Volgende deelnemers' })).toHaveProperty('disabled', true)
    fireEvent.click(screen.getByRole('radio', { name: 'Ongewijzigd (1)' }))
    await waitFor(() => expect(screen.queryByText('Persoon 119')).toBeNull())
    expect(screen.getByText('Lotte')).toBeTruthy()
    // Numbers that nobody can have: said before, corrected at their cell after.
    expect(screen.getByText(/120 deelnemers hebben daarna nog iets recht te zetten/)).toBeTruthy()
  })

  it('says that nothing changes, and then there is nothing to do', async () => {
    playImports()
    await open()
    take(fileOf(`INSZ;Naam\n${KNOWN};\n`))
    await heading('Wat staat er in elke kolom?')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    expect(screen.getByText(/De lijst verandert niets/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Importeren' })).toHaveProperty('disabled', true)
  })

  it('looks again when the training was changed meanwhile', async () => {
    const state = playImports()
    await open()
    take(fileOf(LIST))
    await heading('Wat staat er in elke kolom?')
    press('Bekijk wat er wijzigt')
    await heading('Dit verandert er')
    state.revision += 1
    press('2 deelnemers importeren')
    await screen.findByText('Deze opleiding is intussen gewijzigd')
    expect(onApplied).not.toHaveBeenCalled()
    press('Opnieuw bekijken')
    await waitFor(() => expect(screen.queryByText('Deze opleiding is intussen gewijzigd')).toBeNull())
    press('2 deelnemers importeren')
    await waitFor(() => expect(onApplied).toHaveBeenCalledOnce())
  })

  it('can be stopped when it takes long', async () => {
    playImports()
    play('learningAccount.readImport', async (_input: unknown, signal: AbortSignal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return fail({ code: 'cancelled' })
    })
    await open()
    take(fileOf(LIST))
    // Nothing flashes by for what is over within a second.
    expect(screen.queryByRole('progressbar')).toBeNull()
    const bar = await screen.findByRole('progressbar')
    fireEvent.click(within(bar.parentElement as HTMLElement).getByRole('button', { name: 'Annuleren' }))
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Kies het bestand met de lijst' })).toBeTruthy()
  })
})
