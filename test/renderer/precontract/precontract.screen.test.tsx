import { announce, forget, inputsOf, play } from './played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { go, resetNavigation } from '../../../src-renderer/app/navigation.store'
import { useProfiles } from '../../../src-renderer/app/profiles.store'
import { PAGE, useHistory } from '../../../src-renderer/precontract/history.store'
import { PrecontractScreen } from '../../../src-renderer/precontract/precontract.screen'
import { askNew, usePrecontract } from '../../../src-renderer/precontract/precontract.store'
import { dismissToast, undoLatest, useToasts } from '../../../src-renderer/ui/toast.store'
import type { PrecontractCheck } from '../../../src-shared/precontract/precontract.model'
import { Profile } from '../../../src-shared/profiles/profiles.model'
import { fail, ok } from '../../../src-shared/result'
import { show } from '../ui/show'
import { checkOf, manyChecks } from './checks'

const profile = (id: string, name: string): Profile =>
  Profile.parse({
    id,
    name,
    enterpriseNumber: '0880820673',
    role: 'employer',
    environmentId: 'practice',
    builtIn: true,
  })
const brasserie = profile('practice', 'Brasserie De Proef')
const office = profile('office', 'Sociaal Bureau')

/** Answers and changes kept answers as main does, and announces it. */
function playKept(checks: readonly PrecontractCheck[]): void {
  const removed = new Set<string>()
  const mark = (act: (id: string) => void) => (input: { id: string }) => {
    act(input.id)
    announce('checks-changed')
    return ok({})
  }
  play(
    'precontract.history',
    (query: { limit: number; offset: number; search?: string; profileId?: string }) => {
      const found = checks.filter(
        ({ id, candidateName, profileId }) =>
          !removed.has(id) &&
          (query.search === undefined || (candidateName ?? '').toLowerCase().includes(query.search)) &&
          (query.profileId === undefined || query.profileId === profileId),
      )
      return ok(found.slice(query.offset, query.offset + query.limit))
    },
  )
  play('precontract.get', ({ id }: { id: string }) => {
    const check = checks.find((one) => one.id === id)
    return check === undefined ? fail({ code: 'not-found', what: 'check' }) : ok(check)
  })
  play(
    'precontract.remove',
    mark((id) => removed.add(id)),
  )
  play(
    'precontract.restore',
    mark((id) => removed.delete(id)),
  )
}

/** jsdom lays nothing out: the end of the list comes into view when a test says so. */
const ends: (() => void)[] = []
class PlayedObserver {
  constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
    ends.push(() => see([{ isIntersecting: true }]))
  }
  observe(): void {}
  disconnect(): void {}
}
vi.stubGlobal('IntersectionObserver', PlayedObserver)

const list = () => screen.getByRole('listbox', { name: 'Bewaarde antwoorden' })
const listed = () => within(list()).queryAllByRole('option')
const option = (name: RegExp) => within(list()).getByRole('option', { name })
const press = (element: Element, key: string): void => {
  fireEvent.keyDown(element, { key })
  fireEvent.keyUp(element, { key })
}
const detail = () => within(screen.getByRole('region', { name: 'Controle' }))
const lotte = checkOf()
const noah = checkOf({
  id: 'check-2',
  candidateName: 'Noah',
  profileId: 'office',
  profileName: 'Sociaal Bureau',
})

async function showScreen(): Promise<void> {
  await show(<PrecontractScreen />)
  await waitFor(() => expect(useHistory.getState().listing.step).not.toBe('loading'))
}

beforeEach(() => {
  useProfiles.setState(
    { step: 'ready', profiles: [brasserie, office], environments: [], selected: brasserie },
    true,
  )
  useHistory.setState({ search: '', profileId: '', listing: { step: 'loading' } })
  askNew()
  resetNavigation()
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  ends.length = 0
  forget()
})

describe('the candidates', () => {
  it('begin with the question, and say what the empty list is for', async () => {
    playKept([])
    await showScreen()
    expect(screen.getByText('Nog geen antwoorden')).toBeTruthy()
    expect(detail().getByRole('heading', { name: 'Een kandidaat controleren' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Nieuwe controle' })).toBeNull()
  })

  it('show a kept answer that is clicked, and the question again when asked', async () => {
    playKept([lotte, noah])
    await showScreen()
    fireEvent.click(option(/Noah/))
    expect(detail().getByRole('heading', { name: 'Noah' })).toBeTruthy()
    expect(option(/Noah/).getAttribute('aria-selected')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: 'Nieuwe controle' }))
    expect(detail().getByRole('heading', { name: 'Een kandidaat controleren' })).toBeTruthy()
  })

  it('can be walked through with the arrow keys, opened with Enter and removed with Delete', async () => {
    playKept([lotte, noah])
    await showScreen()
    act(() => list().focus())
    press(option(/Lotte/), 'ArrowDown')
    expect(document.activeElement).toBe(option(/Noah/))
    // Walking by is no wish to leave the question.
    expect(usePrecontract.getState().shown.step).toBe('asking')
    press(option(/Noah/), 'Enter')
    expect(detail().getByRole('heading', { name: 'Noah' })).toBeTruthy()
    press(option(/Noah/), 'Delete')
    await waitFor(() => expect(listed()).toHaveLength(1))
    expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['Antwoord over Noah verwijderd'])
    act(() => void undoLatest())
    await waitFor(() => expect(listed()).toHaveLength(2))
    expect(await detail().findByRole('heading', { name: 'Noah' })).toBeTruthy()
  })

  it('are found as the user types, and counted out loud', async () => {
    playKept([lotte, noah])
    await showScreen()
    expect(screen.getByText('2 antwoorden').getAttribute('role')).toBe('status')
    const search = screen.getByRole('searchbox')
    fireEvent.change(search, { target: { value: 'noah' } })
    await waitFor(() => expect(listed()).toHaveLength(1))
    expect(screen.getByText('Eén antwoord')).toBeTruthy()
    fireEvent.change(search, { target: { value: 'niemand' } })
    expect(await screen.findByText('Niets gevonden')).toBeTruthy()
    expect(screen.getByText('Geen antwoorden')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Alle antwoorden tonen' }))
    await waitFor(() => expect(listed()).toHaveLength(2))
  })

  it('can be narrowed to one profile', async () => {
    playKept([lotte, noah])
    await showScreen()
    fireEvent.click(screen.getByRole('button', { name: 'Antwoorden van: Alle profielen' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sociaal Bureau' }))
    await waitFor(() => expect(listed()).toHaveLength(1))
    expect(option(/Noah/)).toBeTruthy()
  })

  it('come page by page as the list is scrolled', async () => {
    playKept(manyChecks(PAGE + 20))
    await showScreen()
    expect(listed()).toHaveLength(PAGE)
    expect(screen.getByText('Meer dan 100 antwoorden')).toBeTruthy()
    act(() => ends.at(-1)?.())
    await waitFor(() => expect(listed()).toHaveLength(PAGE + 20))
    expect(screen.getByText('120 antwoorden')).toBeTruthy()
  })

  it('show an answer that arrives from elsewhere', async () => {
    playKept([lotte])
    await showScreen()
    playKept([noah, lotte])
    act(() => announce('checks-changed'))
    await waitFor(() => expect(listed()).toHaveLength(2))
  })

  it('can be opened on one answer', async () => {
    playKept([lotte, noah])
    go({ screen: 'candidates', params: { checkId: 'check-2' } })
    await showScreen()
    expect(await detail().findByRole('heading', { name: 'Noah' })).toBeTruthy()
  })

  it('say that an answer is gone', async () => {
    playKept([lotte])
    go({ screen: 'candidates', params: { checkId: 'check-9' } })
    await showScreen()
    expect((await detail().findByRole('alert')).textContent).toContain('bestaat niet meer')
  })

  it('say why the list could not be read, and try again', async () => {
    play('precontract.history', () => fail({ code: 'storage-failed', reason: 'other' }))
    await showScreen()
    expect(screen.getByRole('alert')).toBeTruthy()
    playKept([lotte])
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    await waitFor(() => expect(listed()).toHaveLength(1))
    expect(inputsOf('precontract.history')).toHaveLength(2)
  })

  it('need a profile to ask with', async () => {
    playKept([])
    useProfiles.setState({ step: 'ready', profiles: [], environments: [], selected: undefined }, true)
    await showScreen()
    expect(detail().getByText('Er is nog geen profiel')).toBeTruthy()
  })
})
