import { forget, inputsOf, play } from '../../precontract/played-main'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { resetNavigation, useNavigation } from '../../../../src-renderer/app/navigation.store'
import { ArchiveView } from '../../../../src-renderer/learning-account/people/archive.view'
import type { ArchiveStatus } from '../../../../src-shared/learning-account/overview.model'
import { fail, ok } from '../../../../src-shared/result'
import { show } from '../../ui/show'
import { archived, chooseProvider, NAMELESS } from './register'

const params = () => useNavigation.getState().route.params
const button = (name: string) => screen.getByRole('button', { name })

let profileId: string
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') })
  profileId = chooseProvider()
  resetNavigation()
})
afterEach(() => {
  forget()
  vi.useRealTimers()
})

async function showWith(status: Partial<ArchiveStatus>): Promise<void> {
  play('learningAccount.archiveStatus', () => ok(archived(status)))
  await show(<ArchiveView />)
  await screen.findByRole('heading', { name: 'Archief' })
}

describe('the archive', () => {
  it('says why it is there, with the days and the sources', async () => {
    await showWith({ people: 0 })
    expect(
      screen.getByText(/wet van 14 januari 2026 \(Belgisch Staatsblad van 21 januari 2026\)/),
    ).toBeTruthy()
    expect(screen.getByText(/tot en met 31 december 2026 \(over 39 dagen\)/)).toBeTruthy()
    play('desktop.openLink', () => ok({}))
    fireEvent.click(button('UVCW'))
    await waitFor(() => expect(inputsOf('desktop.openLink')).toEqual([{ id: 'learning-account-uvcw' }]))
  })

  it('says after that day that the data is gone', async () => {
    vi.setSystemTime(new Date('2027-01-02T12:00:00Z'))
    await showWith({ people: 0 })
    expect(screen.getByText(/er niet meer sinds 1 januari 2027/)).toBeTruthy()
  })

  it('leads on when there is nobody to begin with', async () => {
    await showWith({ people: 0 })
    expect(await screen.findByText('Niets te archiveren')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Archief ophalen' })).toBeNull()
    fireEvent.click(button('Navragen bij de dienst'))
    expect(params()).toEqual({ place: 'ask' })
  })

  it('is fetched with its progress, stopped, and gone on with', async () => {
    let ask: (() => void) | undefined
    play('learningAccount.archive', (_input: { restart: boolean }, signal) => {
      return new Promise((resolve) => {
        ask = () => resolve(ok(archived({ done: 3 })))
        signal.addEventListener('abort', () => resolve(fail({ code: 'cancelled' })))
      })
    })
    await showWith({})
    expect(await screen.findByText('3 personen zijn nog niet opgehaald.')).toBeTruthy()
    fireEvent.click(button('Archief ophalen'))
    expect(await screen.findByRole('progressbar')).toBeTruthy()
    play('learningAccount.archiveStatus', () => ok(archived({ done: 1, lastAt: '2026-11-22T11:00:00Z' })))
    fireEvent.click(button('Annuleren'))
    expect(await screen.findByText(/Wat opgehaald is, blijft bewaard/)).toBeTruthy()
    expect(await screen.findByText('1 van 3 personen zijn opgehaald.')).toBeTruthy()
    fireEvent.click(button('Verder gaan'))
    await screen.findByRole('progressbar')
    play('learningAccount.archiveStatus', () =>
      ok(archived({ done: 3, lastAt: '2026-11-22T11:30:00Z', days: [{ day: '2026-11-22', people: 3 }] })),
    )
    act(() => ask?.())
    expect(await screen.findByText('Alle 3 personen zijn opgehaald.')).toBeTruthy()
    expect(screen.getByText('22 november 2026')).toBeTruthy()
    fireEvent.click(button('Alles opnieuw ophalen'))
    await screen.findByRole('progressbar')
    expect(inputsOf('learningAccount.archive')).toEqual([
      { profileId, restart: false },
      { profileId, restart: false },
      { profileId, restart: true },
    ])
    act(() => ask?.())
    await screen.findByText('Alle 3 personen zijn opgehaald.')
    await waitFor(() => expect(inputsOf('learningAccount.archiveStatus')).toHaveLength(4))
  })

  it('goes on while the user looks elsewhere', async () => {
    let end: (() => void) | undefined
    play(
      'learningAccount.archive',
      () => new Promise((resolve) => (end = () => resolve(ok(archived({ done: 3 }))))),
    )
    await showWith({})
    fireEvent.click(await screen.findByRole('button', { name: 'Archief ophalen' }))
    await screen.findByRole('progressbar')
    const { unmount } = await show(<ArchiveView />)
    unmount()
    await show(<ArchiveView />)
    expect((await screen.findAllByRole('progressbar')).length).toBeGreaterThan(0)
    expect(inputsOf('learningAccount.archive')).toHaveLength(1)
    act(() => end?.())
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    await waitFor(() => expect(inputsOf('learningAccount.archiveStatus').length).toBeGreaterThan(3))
  })

  it('says why it stopped, and what was kept', async () => {
    play('learningAccount.archive', () => fail({ code: 'unreachable', host: 'services.socialsecurity.be' }))
    await showWith({ done: 1 })
    fireEvent.click(await screen.findByRole('button', { name: 'Verder gaan' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(button('Verder gaan')).toBeTruthy()
    await waitFor(() => expect(inputsOf('learningAccount.archiveStatus')).toHaveLength(2))
  })

  it('lists whose trainings could not be fetched, with the cause, the number hidden', async () => {
    await showWith({
      done: 1,
      failed: 2,
      failures: [
        { key: 'key-1', insz: NAMELESS, name: null, problem: { code: 'history-incomplete' } },
        { key: 'key-2', insz: '70081500504', name: 'Noor', problem: null },
      ],
    })
    expect(await screen.findByRole('heading', { name: '2 personen lukten niet' })).toBeTruthy()
    expect(screen.getByText(/De dienst gaf niet alle opleidingen/)).toBeTruthy()
    expect(screen.getByText('De reden is niet bewaard.')).toBeTruthy()
    expect(document.body.innerHTML).not.toContain(NAMELESS)
    fireEvent.click(screen.getByText('Noor'))
    expect(params()).toEqual({ place: 'people', itemId: 'key-2' })
  })

  it.each([
    ['read-only', true, ['Werkt', 'Werkt', 'Kan niet meer']],
    ['closed', false, ['Werkt', 'Kan niet meer', 'Kan niet meer']],
  ] as const)('offers in a service that is %s only what works', async (access, isOffered, works) => {
    chooseProvider({ access })
    await showWith({ done: 1, lastAt: '2026-11-20T10:00:00Z' })
    await screen.findByText('1 van 3')
    expect(screen.queryByRole('button', { name: 'Verder gaan' }) !== null).toBe(isOffered)
    expect(screen.getAllByText(/^(Werkt|Kan niet meer)$/).map(({ textContent }) => textContent)).toEqual(
      works,
    )
    fireEvent.click(button('Omgeving wijzigen'))
    expect(params()).toEqual({ section: 'environments', edit: 'production' })
  })
})
