import { announce, forget, inputsOf, play } from '../precontract/played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resetNavigation, useNavigation } from '../../../src-renderer/app/navigation.store'
import { openProfiles, selectProfile, useProfiles } from '../../../src-renderer/app/profiles.store'
import { PracticeBanner } from '../../../src-renderer/profiles/practice.banner'
import { ProfileSwitcher } from '../../../src-renderer/profiles/profile.switcher'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { fail, ok } from '../../../src-shared/result'
import { show } from '../ui/show'
import { environmentOf, practice, profileOf } from './profiles'

const own = profileOf({ id: 'own', name: 'Café De Hoek', environmentId: 'production', builtIn: false })
const office = profileOf({ id: 'practice-mandatary', name: 'Sociaal Bureau Proef', role: 'mandatary' })

let profiles: Profile[]
let selectedProfileId: string | undefined
beforeEach(() => {
  profiles = [profileOf(), office]
  selectedProfileId = undefined
  resetNavigation()
  play('profiles.list', () => ok(profiles))
  play('environments.list', () => ok([practice, environmentOf()]))
  play('settings.get', () => ok({ language: 'nl', theme: 'system', selectedProfileId }))
  play('settings.change', (change: { selectedProfileId: string }) => {
    selectedProfileId = change.selectedProfileId
    return ok({ language: 'nl', theme: 'system', selectedProfileId })
  })
})
afterEach(() => {
  forget()
  useProfiles.setState({ step: 'loading' }, true)
})
const selected = () => {
  const state = useProfiles.getState()
  return state.step === 'ready' ? state.selected?.id : state.step
}
const route = () => useNavigation.getState().route
const openMenu = (): void => {
  fireEvent.click(screen.getByRole('button', { name: /^Profiel:/ }))
}

describe('the chosen profile', () => {
  it('is the practice profile until one is chosen, and again when the chosen one is gone', async () => {
    await openProfiles()
    expect(selected()).toBe('practice')
    selectedProfileId = 'gone'
    announce('settings-changed')
    await waitFor(() => expect(inputsOf('settings.get')).toHaveLength(2))
    expect(selected()).toBe('practice')
  })

  it('is kept by main, and known at once', async () => {
    profiles = [own, profileOf()]
    await openProfiles()
    expect(await selectProfile('own')).toEqual(ok(undefined))
    expect(selected()).toBe('own')
    expect(inputsOf('settings.change')).toEqual([{ selectedProfileId: 'own' }])
  })

  it('stays as it was when main cannot keep it', async () => {
    await openProfiles()
    play('settings.change', () => fail({ code: 'storage-failed', reason: 'full' }))
    expect(await selectProfile('own')).toMatchObject({ ok: false })
    expect(selected()).toBe('practice')
  })

  it('says why there is none when the profiles cannot be read', async () => {
    play('profiles.list', () => fail({ code: 'unexpected', reference: 'abc' }))
    await openProfiles()
    expect(useProfiles.getState()).toEqual({
      step: 'failed',
      problem: { code: 'unexpected', reference: 'abc' },
    })
  })
})

describe('the switcher', () => {
  it('lists the enterprises under their environment, one’s own first, and marks the chosen one', async () => {
    profiles = [own, profileOf(), office]
    selectedProfileId = 'own'
    await openProfiles()
    await show(<ProfileSwitcher />)
    expect(screen.getByRole('button').textContent).toBe('Café De HoekProductie – socialsecurity.be')
    openMenu()
    const groups = screen.getAllByRole('group')
    expect(groups.map((group) => within(group).getAllByRole('menuitemradio').length)).toEqual([1, 2])
    expect(groups[0]?.textContent).toContain('Productie – socialsecurity.be')
    expect(groups[1]?.textContent).toContain('Oefenomgeving')
    expect(screen.getByRole('menuitemradio', { checked: true }).textContent).toContain('Café De Hoek')
    expect(screen.getByRole('menuitemradio', { name: 'Sociaal Bureau Proef' }).textContent).toContain(
      '0880.820.673 · Mandataris',
    )
  })

  it('chooses another enterprise', async () => {
    await openProfiles()
    await show(<ProfileSwitcher />)
    openMenu()
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Sociaal Bureau Proef' }))
    await screen.findByRole('button', { name: 'Profiel: Sociaal Bureau Proef, Oefenomgeving' })
    expect(selectedProfileId).toBe('practice-mandatary')
  })

  it('leads to a new enterprise and to the list of them', async () => {
    await openProfiles()
    await show(<ProfileSwitcher />)
    openMenu()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Eigen onderneming toevoegen…' }))
    expect(route()).toEqual({ screen: 'settings', params: { section: 'profiles', edit: 'new' } })
    openMenu()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Profielen beheren…' }))
    expect(route()).toEqual({ screen: 'settings', params: { section: 'profiles' } })
  })

  it('calls the practice environment as the user’s language does', async () => {
    await openProfiles()
    await show(<ProfileSwitcher />, 'fr')
    expect(screen.getByRole('button').textContent).toContain('Environnement d’exercice')
  })
})

describe('the practice banner', () => {
  it('is there while practising, with the way to one’s own enterprise', async () => {
    await openProfiles()
    await show(<PracticeBanner />)
    expect(screen.getByText('Oefenomgeving – fictieve personen')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Uw eigen onderneming toevoegen' }))
    expect(route()).toEqual({ screen: 'settings', params: { section: 'profiles', edit: 'new' } })
  })

  it('no longer offers what there is already, and goes with the practice environment', async () => {
    profiles = [own, profileOf()]
    selectedProfileId = 'practice'
    await openProfiles()
    await show(<PracticeBanner />)
    expect(screen.getByText('Oefenomgeving – fictieve personen')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    await act(() => selectProfile('own'))
    expect(screen.queryByText('Oefenomgeving – fictieve personen')).toBeNull()
  })
})
