import { announce, forget, inputsOf, play } from '../../precontract/played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { resetNavigation, useNavigation } from '../../../../src-renderer/app/navigation.store'
import { EmployersView } from '../../../../src-renderer/learning-account/people/employers.view'
import { PeopleView } from '../../../../src-renderer/learning-account/people/people.view'
import { dismissToast, useToasts } from '../../../../src-renderer/ui/toast.store'
import { fail, ok } from '../../../../src-shared/result'
import { show } from '../../ui/show'
import { chooseProvider, EMPLOYER, NAMELESS, NOOR, overview, person, playChoices } from './register'

const params = () => useNavigation.getState().route.params
const rows = () => screen.getAllByRole('row').slice(1)
const choose = async (label: RegExp, option: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: label }))
  fireEvent.click(await screen.findByRole('option', { name: option }))
}

let profileId: string
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') })
  profileId = chooseProvider()
  playChoices()
  resetNavigation()
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
  vi.useRealTimers()
})

describe('the people', () => {
  const two = [person(), person({ key: 'key-2', insz: NAMELESS, name: null, followed: 0, hours: 8 })]
  const playPeople = (right: number | null = 40) =>
    play('learningAccount.people', () => ok({ people: two, total: 2, right }))

  it('are listed with their hours of the newest year against the right, in words', async () => {
    playPeople()
    await show(<PeopleView />)
    const table = await screen.findByRole('grid', { name: 'Personen in het register' })
    expect(within(table).getByText('30 van 40 uur')).toBeTruthy()
    expect(within(table).getByText('nog 10 uur')).toBeTruthy()
    expect(inputsOf('learningAccount.people').at(-1)).toMatchObject({ year: 2026, offset: 0, limit: 100 })
    expect(screen.getByText('2 personen').getAttribute('role')).toBe('status')
  })

  it('show a number only when asked', async () => {
    playPeople()
    await show(<PeopleView />)
    await screen.findByRole('grid')
    expect(document.body.textContent).not.toMatch(/81\.51|81511716525/)
    fireEvent.click(screen.getByRole('button', { name: 'INSZ tonen' }))
    expect(await screen.findByText('81.51.17-165.25')).toBeTruthy()
    // Looking at a number opens nobody.
    expect(params()).toBeUndefined()
  })

  it('lead to the settings when no right is entered', async () => {
    playPeople(null)
    await show(<PeopleView />)
    fireEvent.click(await screen.findByRole('button', { name: 'Opleidingsrecht invullen' }))
    expect(params()).toEqual({ place: 'settings' })
    expect(screen.queryByText(/van 40 uur/)).toBeNull()
  })

  it('are searched, and narrowed to a year and an employer', async () => {
    playPeople()
    await show(<PeopleView />)
    await screen.findByRole('grid')
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: ' noor ' } })
    await waitFor(() =>
      expect(inputsOf('learningAccount.people').at(-1)).toMatchObject({ search: 'noor', year: 2026 }),
    )
    await choose(/Jaar/, 'Alle jaren')
    await waitFor(() => expect(inputsOf('learningAccount.people').at(-1)).not.toHaveProperty('year'))
    await choose(/Werkgever/, '0880.820.673')
    await waitFor(() =>
      expect(inputsOf('learningAccount.people').at(-1)).toMatchObject({ employerEnterpriseNumber: EMPLOYER }),
    )
  })

  it('come page by page, and from the first page again when the filter changes', async () => {
    play('learningAccount.people', ({ offset }: { offset: number }) =>
      ok({
        people: Array.from({ length: 3 }, (_, index) =>
          person({ key: `key-${offset + index}`, name: `Persoon ${offset + index}` }),
        ),
        total: 2345,
        right: null,
      }),
    )
    await show(<PeopleView />)
    expect(await screen.findByText('1 tot 100 van 2.345')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Vorige' }).hasAttribute('disabled')).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(await screen.findByText('101 tot 200 van 2.345')).toBeTruthy()
    await waitFor(() => expect(within(rows()[0]!).getByText('Persoon 100')).toBeTruthy())
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'x' } })
    await waitFor(() => expect(inputsOf('learningAccount.people').at(-1)).toMatchObject({ offset: 0 }))
  })

  it('say what to do when there is nobody, and when nobody is found', async () => {
    play('learningAccount.people', () => ok({ people: [], total: 0, right: null }))
    playChoices([], [])
    await show(<PeopleView />)
    fireEvent.click(await screen.findByRole('button', { name: 'Naar het register' }))
    expect(params()).toEqual({ place: 'register' })
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'wie' } })
    fireEvent.click(await screen.findByRole('button', { name: 'Iedereen tonen' }))
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  it('are read again when trainings change, one question at a time', async () => {
    playPeople()
    await show(<PeopleView />)
    await screen.findByRole('grid')
    const before = inputsOf('learningAccount.people').length
    act(() => {
      for (let times = 0; times < 50; times += 1) announce('trainings-changed')
    })
    const asked = (): number => inputsOf('learningAccount.people').length - before
    await waitFor(() => expect(asked()).toBeGreaterThan(0))
    // One for the first announcement, when the pause was over, and one for all the others.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(asked()).toBeLessThanOrEqual(2)
  })

  it('open one of them', async () => {
    playPeople()
    await show(<PeopleView />)
    await screen.findByRole('grid')
    fireEvent.click(screen.getByText('Noor Peeters'))
    expect(params()).toEqual({ place: 'people', itemId: 'key-noor' })
  })
})

describe('one person', () => {
  it('has the hours of each year, and every training', async () => {
    play('learningAccount.person', () => ok(overview()))
    await show(<PeopleView itemId="key-noor" />)
    expect(await screen.findByRole('heading', { name: 'Noor Peeters' })).toBeTruthy()
    expect(inputsOf('learningAccount.person')).toEqual([{ profileId, key: 'key-noor' }])
    const [thisYear, before] = screen.getAllByRole('listitem')
    expect(thisYear?.textContent).toBe('202630 van 40 uurnog 10 uur38 uur, waarvan 30 uur gevolgd')
    expect(before?.textContent).toBe('20258 uur')
    expect(rows()[0]?.textContent).toBe(
      'Excel level 106/01/2026 – 10/01/20260880.820.67338 uur, waarvan 30 uur gevolgdGeslaagdGeregistreerd',
    )
    fireEvent.click(screen.getByText('Excel level 1'))
    expect(params()).toEqual({ trainingId: 'training-1' })
  })

  it('is named without the number, which shows when asked', async () => {
    play('learningAccount.person', () => ok(overview({ name: null })))
    await show(<PeopleView itemId="key-noor" />)
    await screen.findByRole('heading', { name: 'Persoon zonder naam' })
    expect(document.body.innerHTML).not.toContain(NOOR)
    fireEvent.click(screen.getByRole('button', { name: 'INSZ tonen' }))
    expect(await screen.findByText('70.08.15-005.04')).toBeTruthy()
  })

  it('that is gone says so, with the way back', async () => {
    play('learningAccount.person', () => fail({ code: 'not-found', what: 'person' }))
    await show(<PeopleView itemId="key-weg" />)
    expect(await screen.findByRole('alert')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de personen' }))
    expect(params()).toEqual({ place: 'people' })
  })

  it('is saved with hidden numbers unless asked, and printed from the window', async () => {
    play('learningAccount.person', () => ok(overview()))
    play('learningAccount.saveOverview', () => ok({ saved: true, fileName: 'overzicht.pdf' }))
    play('profiles.list', () =>
      ok([
        {
          id: profileId,
          name: 'Opleidingscentrum',
          enterpriseNumber: '0406798006',
          role: 'training-provider' as const,
          environmentId: 'practice',
          builtIn: false,
        },
      ]),
    )
    play('desktop.about', () => ok({ version: '1.2.3', runtime: 'Electron', dataFolder: '/data' }))
    await show(<PeopleView itemId="key-noor" />)
    const menu = await screen.findByRole('button', { name: 'Bewaren of afdrukken' })
    fireEvent.click(menu)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Als PDF bewaren' }))
    await waitFor(() => expect(useToasts.getState().toasts[0]?.text).toBe('overzicht.pdf bewaard'))
    fireEvent.click(menu)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Als PDF bewaren met rijksregisternummers' }))
    await waitFor(() =>
      expect(inputsOf('learningAccount.saveOverview')).toMatchObject([
        { kind: 'person', key: 'key-noor', format: 'pdf', revealed: false, language: 'nl' },
        { format: 'pdf', revealed: true },
      ]),
    )
    const sheets: string[] = []
    vi.stubGlobal('print', () => {
      sheets.push(document.querySelector('[data-print-now]')?.textContent ?? '')
      window.dispatchEvent(new Event('afterprint'))
    })
    fireEvent.click(menu)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Afdrukken' }))
    await waitFor(() => expect(sheets).toHaveLength(1))
    expect(sheets[0]).toContain('Opleidingen van Noor Peeters')
    expect(sheets[0]).toContain('Oefenomgeving: fictieve gegevens.')
    expect(sheets[0]).toContain('••.••.••-•••.••')
    expect(sheets[0]).not.toContain('70.08.15')
    await waitFor(() => expect(document.querySelector('[data-print-now]')).toBeNull())
  })
})

describe('the employers', () => {
  const employer = {
    employerEnterpriseNumber: EMPLOYER,
    people: 2,
    trainings: 3,
    hours: 76,
    followed: 60,
    hoursEach: 38,
  }

  it('have their hours and people, each against the right, and open their people', async () => {
    play('learningAccount.employers', () => ok({ employers: [employer], right: 40 }))
    await show(<EmployersView />)
    await screen.findByRole('grid', { name: 'Werkgevers in het register' })
    expect(rows()[0]?.textContent).toBe('0880.820.67323766038' + '30 van 40 uurnog 10 uur')
    fireEvent.click(screen.getByText('0880.820.673'))
    expect(params()).toEqual({ place: 'people' })
    play('learningAccount.people', () => ok({ people: [], total: 0, right: null }))
    await show(<PeopleView />)
    await waitFor(() =>
      expect(inputsOf('learningAccount.people').at(-1)).toMatchObject({ employerEnterpriseNumber: EMPLOYER }),
    )
  })

  it('say what belongs there while there are none', async () => {
    play('learningAccount.employers', () => ok({ employers: [], right: null }))
    await show(<EmployersView />)
    expect(await screen.findByText('Nog geen werkgevers')).toBeTruthy()
  })
})
