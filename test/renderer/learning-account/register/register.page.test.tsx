import { forget, inputsOf, play } from '../../precontract/played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resetNavigation, useNavigation } from '../../../../src-renderer/app/navigation.store'
import { useProfiles } from '../../../../src-renderer/app/profiles.store'
import type { TrainingsPlace } from '../../../../src-renderer/app/routes'
import { RegisterPage } from '../../../../src-renderer/learning-account/register/register.page'
import { narrow, useRegister } from '../../../../src-renderer/learning-account/register/register.store'
import { dismissToast, undoLatest, useToasts } from '../../../../src-renderer/ui/toast.store'
import type { Environment } from '../../../../src-shared/environments/environments.model'
import type { Profile } from '../../../../src-shared/profiles/profiles.model'
import { fail, ok } from '../../../../src-shared/result'
import { environmentOf, practice as practiceOf, profileOf } from '../../profiles/profiles'
import { show } from '../../ui/show'
import { playRegister, provider, trainingOf } from './played-register'

const employer = profileOf()
const practice: Environment = { ...practiceOf, learningAccount: 'open' }
const real = environmentOf()

function work(selected: Profile, environments: readonly Environment[] = [practice, real]): void {
  useProfiles.setState({ step: 'ready', profiles: [employer, selected], environments, selected }, true)
}

async function showPage(place: TrainingsPlace = 'register'): Promise<void> {
  await show(<RegisterPage place={place} itemId={undefined} />)
}

const rows = () => screen.queryAllByRole('row')
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const route = () => useNavigation.getState().route
const said = () => useToasts.getState().toasts.map(({ text }) => text)
const press = (element: Element, key: string): void => {
  fireEvent.keyDown(element, { key })
  fireEvent.keyUp(element, { key })
}

beforeEach(() => {
  resetNavigation()
  useRegister.setState(useRegister.getInitialState(), true)
  work(provider)
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
  useProfiles.setState({ step: 'loading' }, true)
})

describe('before there is a register', () => {
  it('a profile that gives no trainings can be exchanged for one that does', async () => {
    useProfiles.setState({
      step: 'ready',
      profiles: [employer, provider],
      environments: [practice],
      selected: employer,
    })
    play('settings.change', () => ok({ language: 'nl', theme: 'system' }))
    play('settings.get', () => ok({ language: 'nl', theme: 'system', selectedProfileId: provider.id }))
    play('profiles.list', () => ok([employer, provider]))
    play('environments.list', () => ok([practice]))
    playRegister([])
    await showPage()
    fireEvent.click(screen.getByRole('button', { name: 'Oefenen met Opleidingscentrum Proef' }))
    await screen.findByText('Nog geen opleidingen')
    expect(inputsOf('settings.change')).toEqual([{ selectedProfileId: provider.id }])
  })

  it('the way of registering is chosen once, with the warning of the manual', async () => {
    const own = profileOf({ ...provider, id: 'own', name: 'Centrum', builtIn: false, dataModel: undefined })
    work(own)
    play('profiles.save', () => ok({ id: 'own' }))
    await showPage()
    expect(screen.getByText(/wordt ten zeerste afgeraden/)).toBeTruthy()
    const keep = screen.getByRole('button', { name: 'Kiezen en vastleggen' })
    fireEvent.click(keep)
    expect(inputsOf('profiles.save')).toEqual([])
    expect(screen.getByRole('radiogroup').getAttribute('aria-invalid')).toBe('true')
    fireEvent.click(screen.getByRole('radio', { name: /Per deelnemer/ }))
    fireEvent.click(keep)
    await waitFor(() => expect(said()).toEqual(['De keuze voor Centrum ligt vast']))
    expect(inputsOf('profiles.save')).toEqual([
      expect.objectContaining({ id: 'own', role: 'training-provider', dataModel: 'single-participant' }),
    ])
  })
})

describe('the register', () => {
  it('says what to do while it is empty, and begins a training with Ctrl+N', async () => {
    playRegister([])
    play('learningAccount.saveDraft', () => ok({ id: 'new', trainingId: 'x', problems: [] }))
    await showPage()
    await screen.findByText('Nog geen opleidingen')
    fireEvent.keyDown(window, { key: 'n', ctrlKey: true })
    await waitFor(() => expect(route()).toMatchObject({ params: { trainingId: 'new' } }))
    expect(inputsOf('learningAccount.saveDraft')).toEqual([{ profileId: provider.id, training: {} }])
  })

  it('tells of each training what, when, how much, how far, and what is wrong', async () => {
    playRegister([
      trainingOf({ reference: 'EX-1', errors: 2, anomalies: 1 }),
      trainingOf({ id: 'b', denomination: null, firstStartDate: null, lastEndDate: 'morgen' }),
    ])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(2))
    const row = within(rowOf('Excel'))
    for (const words of [
      '16/11/2026 tot 20/11/2026 · EX-1',
      '2 deelnemers · 15 uur',
      'Concept',
      '2 fouten · Eén anomalie',
    ])
      expect(row.getByText(words)).toBeTruthy()
    expect(within(rowOf('zonder naam')).getByText('… tot morgen')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('2 opleidingen')
  })

  it('opens with Enter, also when others are chosen', async () => {
    playRegister([trainingOf(), trainingOf({ id: 'b', denomination: 'Word' })])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(2))
    press(rowOf('Word'), ' ')
    expect(await screen.findByText('Eén opleiding gekozen')).toBeTruthy()
    act(() => rowOf('Excel').focus())
    press(rowOf('Excel'), 'Enter')
    expect(route()).toMatchObject({ params: { trainingId: 'training-1' } })
  })

  it('puts away with Delete, which can be undone, and keeps what was put away to bring back', async () => {
    const kept = playRegister([trainingOf(), trainingOf({ id: 'b', denomination: 'Word' })])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(2))
    press(rowOf('Word'), 'Delete')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(said()).toEqual(['De opleiding is weggelegd'])
    act(() => void undoLatest())
    await waitFor(() => expect(rows()).toHaveLength(2))
    press(rowOf('Word'), 'Delete')
    await waitFor(() => expect(rows()).toHaveLength(1))
    act(() => narrow({ shown: 'put-away' }))
    await screen.findByText('Weggelegd; terug te zetten tot 22/12/2026')
    press(rowOf('Word'), 'Enter')
    await screen.findByText('Er is niets weggelegd')
    await waitFor(() => expect(kept().every(({ removedAt }) => removedAt === null)).toBe(true))
  })

  it('puts all chosen away at once', async () => {
    playRegister([trainingOf(), trainingOf({ id: 'b', denomination: 'Word' })])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(2))
    press(rowOf('Word'), ' ')
    press(rowOf('Excel'), ' ')
    expect(await screen.findByText('2 opleidingen gekozen')).toBeTruthy()
    press(rowOf('Excel'), 'Delete')
    await waitFor(() => expect(said()).toEqual(['2 opleidingen zijn weggelegd']))
    expect(inputsOf('learningAccount.discard')).toHaveLength(2)
  })

  it('says why a training could not be put away', async () => {
    playRegister([trainingOf()])
    play('learningAccount.discard', () => fail({ code: 'training-under-way', state: 'sending' }))
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(1))
    press(rowOf('Excel'), 'Delete')
    expect(await screen.findByText('Deze opleiding is onderweg naar de dienst')).toBeTruthy()
    expect(rows()).toHaveLength(1)
  })

  it('is searched while typing, and shows everything again', async () => {
    playRegister([trainingOf(), trainingOf({ id: 'b', denomination: 'Word' })])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(2))
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'powerpoint' } })
    await screen.findByText('Niets gevonden')
    fireEvent.click(screen.getByRole('button', { name: 'Alles tonen' }))
    await waitFor(() => expect(rows()).toHaveLength(2))
  })
})

describe('the service', () => {
  const own = profileOf({ ...provider, id: 'own', environmentId: 'production', builtIn: false })

  it('that is read-only says on what ground, and nothing is offered to send', async () => {
    work(own)
    playRegister([trainingOf()])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(screen.getByText('Deze dienst neemt geen registraties meer aan')).toBeTruthy()
    expect(screen.getByText(/wet van 14 januari 2026/)).toBeTruthy()
    expect(screen.getByText(/Nagelezen op 22 november 2026/)).toBeTruthy()
    press(rowOf('Excel'), ' ')
    await screen.findByText('Eén opleiding gekozen')
    expect(screen.queryByRole('button', { name: /versturen/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren wat er staat' }))
    expect(route()).toMatchObject({ params: { place: 'archive' } })
  })

  it('that is closed asks nothing of it', async () => {
    work(own, [environmentOf({ learningAccount: 'closed' })])
    playRegister([])
    await showPage()
    expect(await screen.findByText('Deze dienst is gesloten')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Bewaren wat er staat' })).toBeNull()
  })

  it('that is open offers to send', async () => {
    playRegister([trainingOf(), trainingOf({ id: 'b', delivery: { state: 'registered', at: '2026-11-22' } })])
    await showPage()
    await waitFor(() => expect(rows()).toHaveLength(2))
    for (const row of rows()) press(row, ' ')
    expect(await screen.findByRole('button', { name: 'Eén versturen…' })).toBeTruthy()
  })
})
