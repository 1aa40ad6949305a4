import { closeMain, openMain } from '../real-main'
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  useOpenTraining,
  type OpenTraining,
} from '../../../../src-renderer/learning-account/grid/open-training'
import { ParticipantsGrid } from '../../../../src-renderer/learning-account/grid/participants-grid'
import { dismissToast, useToasts } from '../../../../src-renderer/ui/toast.store'
import { good, participant, PEOPLE, period, sample } from '../../../journeys/trainings-support'
import { removeFolders, type Office } from '../../../support/engine'
import { show } from '../../ui/show'
import '../../ui/grid/laid-out'

configure({ asyncUtilTimeout: 20_000 })

let office: Office
beforeAll(async () => {
  office = await openMain()
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
})
afterAll(async () => {
  await closeMain()
  removeFolders()
})

const calls = () => office.main.learningAccount
const kept = async (id: string) => good(await calls().participants({ id })).participants
let training: OpenTraining | undefined

function Shown({ id, readOnly }: { readonly id: string; readonly readOnly: boolean }) {
  const reading = useOpenTraining(id)
  const shown = reading.step === 'ready' ? reading.value : undefined
  useEffect(() => {
    training = shown
  }, [shown])
  return shown === undefined ? null : <ParticipantsGrid training={shown} readOnly={readOnly} />
}

async function open(changes: object = {}, readOnly = false): Promise<string> {
  const draft = sample({ participants: PEOPLE.slice(0, 3).map((insz) => participant(insz)), ...changes })
  const { id } = good(await calls().saveDraft({ profileId: 'practice-training-provider', training: draft }))
  await show(<Shown id={id} readOnly={readOnly} />)
  await waitFor(() => expect(people().getAttribute('aria-rowcount')).toBe(readOnly ? '4' : '5'))
  act(() => people().focus())
  return id
}

const people = (): HTMLElement => screen.getByRole('grid', { name: 'Deelnemers' })
const periods = (): HTMLElement => screen.getByRole('grid', { name: /^Periodes van/ })
const cell = (grid: HTMLElement, row: number, column: string): HTMLElement => {
  const titles = within(grid)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
  const place = `[aria-rowindex="${row + 1}"] > [aria-colindex="${titles.indexOf(column) + 1}"]`
  const found = grid.querySelector<HTMLElement>(place)
  if (found === null) throw new Error(`No cell ${place}`)
  return found
}
const goTo = (grid: HTMLElement, row: number, column: string): void => {
  fireEvent.pointerDown(cell(grid, row, column), { button: 0, pointerId: 1 })
  act(() => grid.focus())
}
const press = (grid: HTMLElement, key: string, held: object = {}): void => {
  fireEvent.keyDown(grid, { key, ...held })
}
const type = (grid: HTMLElement, text: string): void => {
  press(grid, text.charAt(0))
  const field = document.activeElement ?? document.body
  fireEvent.input(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}
const paste = (text: string): void => {
  fireEvent.paste(document.body, { clipboardData: { getData: () => text } })
}

describe('the participants of a training', () => {
  it('show what is typed before it is kept, and what is wrong with it after', async () => {
    const id = await open()
    goTo(people(), 2, 'INSZ')
    type(people(), '85.07.30-033.27')
    goTo(people(), 2, 'INSZ')
    expect(cell(people(), 2, 'INSZ').textContent).toContain('85.07.30-033.27')
    await waitFor(async () => expect((await kept(id))[1]?.insz).toBe('85073003327'))
    await waitFor(() => expect(cell(people(), 2, 'INSZ').getAttribute('aria-invalid')).toBe('true'))
  })

  it('keep what was being typed when they are left by a key, unless Escape took it back', async () => {
    const id = await open()
    const begin = (row: number, text: string): Element => {
      goTo(people(), row, 'Naam')
      press(people(), text.charAt(0))
      const field = document.activeElement ?? document.body
      fireEvent.input(field, { target: { value: text } })
      return field
    }
    fireEvent.keyDown(begin(1, 'Taken back'), { key: 'Escape' })
    begin(2, 'Typed last')
    cleanup()
    await waitFor(async () => expect((await kept(id))[1]?.name).toBe('Typed last'))
    expect((await kept(id))[0]?.name).not.toBe('Taken back')
  })

  it('say who is in it twice, at the second', async () => {
    await open({ participants: [participant(PEOPLE[0]), participant(PEOPLE[0]), participant(PEOPLE[1])] })
    await waitFor(() => expect(cell(people(), 2, 'INSZ').getAttribute('aria-invalid')).toBe('true'))
    expect(cell(people(), 1, 'INSZ').getAttribute('aria-invalid')).toBeNull()
  })

  it('take a block of a spreadsheet, also below the last row, as one step', async () => {
    const id = await open()
    goTo(people(), 3, 'Naam')
    paste(`Lotte\t${PEOPLE[3]}\t0880.820.673\tGeslaagd\nKarim\t${PEOPLE[4]}\t\tcode 9\n`)
    expect(cell(people(), 4, 'Naam').textContent).toBe('Karim')
    await waitFor(async () => expect(await kept(id)).toHaveLength(4))
    expect((await kept(id)).slice(2)).toMatchObject([
      { name: 'Lotte', insz: PEOPLE[3], employerEnterpriseNumber: '0880820673', result: 1 },
      { name: 'Karim', insz: PEOPLE[4], employerEnterpriseNumber: null, result: 9 },
    ])
    press(people(), 'z', { ctrlKey: true })
    await waitFor(async () => expect(await kept(id)).toHaveLength(3))
    await waitFor(() => expect(people().getAttribute('aria-rowcount')).toBe('5'))
  })

  it('take what is typed in a row that main is still making', async () => {
    const id = await open()
    goTo(people(), 4, 'Naam')
    type(people(), 'Nieuw')
    goTo(people(), 4, 'Resultaat')
    type(people(), '9')
    goTo(people(), 4, 'Naam')
    press(people(), '-', { ctrlKey: true })
    // Only what was made can be removed.
    await waitFor(() =>
      expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['Deelnemer verwijderd']),
    )
    await waitFor(async () => expect((await kept(id)).map(({ insz }) => insz)).toEqual(PEOPLE.slice(0, 3)))
    press(people(), 'z', { ctrlKey: true })
    await waitFor(async () => expect((await kept(id))[3]).toMatchObject({ name: 'Nieuw', result: 9 }))
  })

  it('are inserted, filled, duplicated and removed, with a way back', async () => {
    const id = await open()
    goTo(people(), 1, 'Resultaat')
    type(people(), '9')
    goTo(people(), 1, 'Resultaat')
    press(people(), 'ArrowDown', { shiftKey: true })
    press(people(), 'ArrowDown', { shiftKey: true })
    press(people(), 'd', { ctrlKey: true })
    await waitFor(async () => expect((await kept(id)).map(({ result }) => result)).toEqual([9, 9, 9]))
    goTo(people(), 2, 'Naam')
    press(people(), '+', { ctrlKey: true })
    await waitFor(async () =>
      expect((await kept(id)).map(({ insz }) => insz)).toEqual([PEOPLE[0], null, PEOPLE[1], PEOPLE[2]]),
    )
    await act(() => training?.session.settled())
    goTo(people(), 3, 'Naam')
    fireEvent.click(screen.getAllByRole('button', { name: 'Rij dupliceren' })[0] ?? document.body)
    await waitFor(async () => expect(await kept(id)).toHaveLength(5))
    goTo(people(), 1, 'Naam')
    fireEvent.click(screen.getAllByRole('button', { name: /^Rij verwijderen/ })[0] ?? document.body)
    await waitFor(() =>
      expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['Deelnemer verwijderd']),
    )
    await waitFor(async () => expect(await kept(id)).toHaveLength(4))
    act(() => useToasts.getState().toasts[0]?.undo?.())
    await waitFor(async () => expect((await kept(id))[0]?.insz).toBe(PEOPLE[0]))
  })

  it('say what was not kept when somebody else changed the training, and show what there is', async () => {
    const id = await open()
    const [first] = await kept(id)
    // As another window would, before this one has heard of it.
    const operation = { op: 'set', row: first?.row ?? 0, field: 'name', value: 'Van elders' } as const
    good(await calls().edit({ id, operations: [operation] }))
    goTo(people(), 2, 'Naam')
    type(people(), 'Van hier')
    expect(cell(people(), 2, 'Naam').textContent).toBe('Van hier')
    await screen.findByText('Naam: Van hier')
    expect(screen.getByText('Deze opleiding is intussen gewijzigd')).toBeTruthy()
    await waitFor(() => expect(cell(people(), 1, 'Naam').textContent).toBe('Van elders'))
    expect(cell(people(), 2, 'Naam').textContent).toBe('')
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten' }))
    await waitFor(() => expect(screen.queryByText('Naam: Van hier')).toBeNull())
  })

  it('can only be looked at and copied while the training is on its way', async () => {
    await open({}, true)
    press(people(), 'x')
    press(people(), 'Delete')
    expect(within(people()).queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Deelnemer toevoegen' })).toBeNull()
    expect(screen.getAllByRole('button', { name: /Kopiëren/ })).not.toHaveLength(0)
  })
})

describe('the periods of a participant', () => {
  it('are typed, filled down and counted', async () => {
    const id = await open({
      participants: [
        participant(PEOPLE[0], { name: 'Lotte' }),
        participant(PEOPLE[1]),
        participant(PEOPLE[2]),
      ],
    })
    await screen.findByRole('heading', { name: 'Periodes van Lotte' })
    await waitFor(() => expect(periods().getAttribute('aria-rowcount')).toBe('3'))
    goTo(periods(), 1, 'Uren')
    type(periods(), '7:30')
    goTo(periods(), 2, 'Van')
    paste('7/1/2025\t7/1/2025\t4,25\tGevolgd\tFormeel\n')
    await waitFor(async () => expect((await kept(id))[0]).toMatchObject({ periodCount: 2, hours: 11.75 }))
    await waitFor(() => expect(cell(people(), 1, 'Uren').textContent).toBe('11,75'))
    expect(good(await calls().periods({ id, row: 1 })).periods[1]).toMatchObject({
      ...period,
      startDate: '2025-01-07',
      endDate: '2025-01-07',
      hours: 4.25,
      place: null,
    })
  })

  it('go to everyone, after saying how many that are', async () => {
    const id = await open({
      participants: [
        participant(PEOPLE[0], { name: 'Lotte', periods: [period, { ...period, hours: 1 }] }),
        participant(PEOPLE[1]),
        participant(PEOPLE[2]),
      ],
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Zelfde periodes voor iedereen' }))
    await screen.findByText(/^De 2 andere deelnemers krijgen precies deze 2 periodes\./)
    fireEvent.click(screen.getByRole('button', { name: 'Aan iedereen geven' }))
    await waitFor(async () =>
      expect((await kept(id)).map(({ periodCount }) => periodCount)).toEqual([2, 2, 2]),
    )
  })

  it('are walked to when something is wrong in them', async () => {
    await open({
      participants: [
        participant(PEOPLE[0]),
        participant(PEOPLE[1], { periods: [period, { ...period, startDate: '2025-01-09', hours: 0 }] }),
        participant(PEOPLE[2]),
      ],
    })
    await waitFor(() => expect(training?.problems?.errors).toBe(1))
    press(people(), 'F8')
    await waitFor(() => expect(document.activeElement).toBe(periods()))
    await waitFor(() => expect(periods().getAttribute('aria-activedescendant')).toMatch(/-1-[02]$/))
    act(() => training?.goToCell('participants.2.scope'))
    await waitFor(() => expect(document.activeElement).toBe(people()))
    expect(people().getAttribute('aria-activedescendant')).toMatch(/-2-4$/)
  })
})
