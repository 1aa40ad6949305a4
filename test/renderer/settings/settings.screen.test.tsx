import { announce, forget, inputsOf, play } from '../precontract/played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { go, resetNavigation } from '../../../src-renderer/app/navigation.store'
import { openProfiles, useProfiles } from '../../../src-renderer/app/profiles.store'
import { SettingsScreen } from '../../../src-renderer/settings/settings.screen'
import { showSection, useSettings } from '../../../src-renderer/settings/settings.store'
import { dismissToast, undoLatest, useToasts } from '../../../src-renderer/ui/toast.store'
import { ENVIRONMENT_TEMPLATES } from '../../../src-shared/environments/environment-templates'
import type { Environment } from '../../../src-shared/environments/environments.model'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { fail, ok } from '../../../src-shared/result'
import type { Settings } from '../../../src-shared/settings/settings.model'
import { certificateOf, environmentOf, practice, profileOf } from '../profiles/profiles'
import { show } from '../ui/show'

const own = profileOf({
  id: 'own',
  name: 'Café De Hoek',
  environmentId: 'production',
  builtIn: false,
  clientId: 'self_service_chaman_1',
})

let profiles: Profile[]
let environments: Environment[]
let settings: Settings

beforeEach(async () => {
  profiles = [profileOf()]
  environments = [practice, environmentOf()]
  settings = { language: 'nl', theme: 'system' }
  resetNavigation()
  useSettings.setState(useSettings.getInitialState(), true)
  play('profiles.list', () => ok(profiles))
  play('environments.list', () => ok(environments))
  play('settings.get', () => ok(settings))
  play('settings.change', (change: Partial<Settings>) => {
    settings = { ...settings, ...change }
    announce('settings-changed')
    return ok(settings)
  })
  play('certificates.list', () =>
    ok([
      certificateOf(),
      certificateOf({ id: 'waiting', commonName: 'Aanvraag BV', state: 'requested', notAfter: undefined }),
      certificateOf({ id: 'ons', purpose: 'ons', commonName: 'rooster-TE1002-x' }),
    ]),
  )
  play('desktop.about', () => ok({ version: '0.1.0', runtime: 'Electron 45', dataFolder: '/data/werkbalie' }))
  play('startup.status', () => ok({ state: 'open', keychain: 'vault' }))
  await openProfiles()
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
  useProfiles.setState({ step: 'loading' }, true)
})

const said = () => useToasts.getState().toasts.map(({ text }) => text)
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const fill = (label: string, value: string): void => {
  fireEvent.change(field(label), { target: { value } })
}
const row = (name: string) =>
  within(screen.getAllByRole('listitem').find((item) => item.textContent.includes(name)) ?? document.body)
const choose = (name: string): void => {
  fireEvent.click(screen.getByRole('radio', { name }))
}

describe('the general settings', () => {
  it('change the language and the theme at once', async () => {
    await show(<SettingsScreen />)
    await screen.findByRole('radio', { name: 'Français' })
    choose('Français')
    await waitFor(() => expect(inputsOf('settings.change')).toEqual([{ language: 'fr' }]))
    choose('Donker')
    await waitFor(() => expect(inputsOf('settings.change')).toHaveLength(2))
    expect(inputsOf('settings.change')[1]).toEqual({ theme: 'dark' })
    expect(screen.getByRole('radio', { name: 'Donker' })).toHaveProperty('checked', true)
  })

  it('say so when a change cannot be kept', async () => {
    play('settings.change', () => fail({ code: 'storage-failed', reason: 'full' }))
    await show(<SettingsScreen />)
    await screen.findByRole('radio', { name: 'Deutsch' })
    choose('Deutsch')
    await screen.findByText('Bewaren lukte niet')
    expect(screen.getByRole('radio', { name: 'Nederlands' })).toHaveProperty('checked', true)
  })

  it('open at the part, and the form, another screen points at', async () => {
    await show(<SettingsScreen />)
    act(() => go({ screen: 'settings', params: { section: 'environments' } }))
    await screen.findByRole('tab', { name: 'Omgevingen', selected: true })
    act(() => go({ screen: 'settings', params: { section: 'profiles', edit: 'new' } }))
    await screen.findByRole('dialog', { name: 'Onderneming toevoegen' })
  })
})

describe('the profiles', () => {
  beforeEach(() => act(() => showSection('profiles')))

  it('show what is still missing before a service knows the enterprise, and never for practice', async () => {
    profiles = [own, profileOf({ id: 'b', name: 'Beide', builtIn: false }), profileOf()]
    await openProfiles()
    await show(<SettingsScreen />)
    expect(row('Café De Hoek').getByText('Certificaat ontbreekt nog')).toBeTruthy()
    expect(row('Beide').getByText('Client-id en certificaat ontbreken nog')).toBeTruthy()
    expect(row('Brasserie De Proef').queryByText(/ontbre/)).toBeNull()
    expect(row('Brasserie De Proef').queryByRole('button', { name: /wijzigen/ })).toBeNull()
  })

  it('take a new enterprise: checked, its number written as on paper, and chosen', async () => {
    play('profiles.save', (input: Record<string, unknown>) => {
      profiles = [...profiles, profileOf({ ...own, ...input, id: 'made' })]
      announce('profiles-changed')
      return ok({ id: 'made' })
    })
    await show(<SettingsScreen />)
    press('Onderneming toevoegen')
    const dialog = within(await screen.findByRole('dialog'))
    press('Bewaren')
    await waitFor(() => expect(dialog.getAllByText('Vul dit in.').length).toBeGreaterThanOrEqual(2))
    fill('Naam', 'Frituur Nele')
    fill('Ondernemingsnummer', '880820673')
    fireEvent.blur(field('Ondernemingsnummer'))
    expect(field('Ondernemingsnummer').value).toBe('0880.820.673')
    choose('Mandataris')
    press('Bewaren')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(inputsOf('profiles.save')).toEqual([
      {
        name: 'Frituur Nele',
        enterpriseNumber: '0880.820.673',
        role: 'mandatary',
        environmentId: 'production',
      },
    ])
    expect(settings.selectedProfileId).toBe('made')
    expect(said()).toEqual(['Frituur Nele is bewaard'])
  })

  it('can be given a certificate that can sign, and lose it again', async () => {
    profiles = [own, profileOf()]
    play('profiles.save', () => ok({ id: 'own' }))
    await openProfiles()
    await show(<SettingsScreen />)
    press('Café De Hoek wijzigen')
    await screen.findByRole('dialog')
    expect(field('Client-id (optioneel)').value).toBe('self_service_chaman_1')
    fireEvent.click(screen.getByRole('button', { name: /Certificaat$/ }))
    const options = await screen.findAllByRole('option')
    expect(options.map((option) => option.textContent)).toEqual([
      'Nog geen',
      'Brouwerij ElseGeldig tot 21 november 2028',
      'Aanvraag BVWacht nog op zijn certificaat',
    ])
    expect(options[2]?.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(options[1] ?? document.body)
    press('Bewaren')
    await waitFor(() => expect(inputsOf('profiles.save')).toHaveLength(1))
    expect(inputsOf('profiles.save')[0]).toMatchObject({
      id: 'own',
      certificateId: 'certificate-1',
      clientId: 'self_service_chaman_1',
    })
  })

  it('keep the way of registering a training provider once chose', async () => {
    profiles = [profileOf({ ...own, role: 'training-provider', dataModel: 'single-participant' })]
    await openProfiles()
    await show(<SettingsScreen />)
    press('Café De Hoek wijzigen')
    await screen.findByText('Dit werd al gekozen en blijft zo.')
    expect(screen.getByRole('radio', { name: 'Een opleiding per deelnemer' })).toMatchObject({
      checked: true,
      disabled: true,
    })
    choose('Werkgever')
    expect(screen.queryByText('Manier van registreren')).toBeNull()
  })

  it('can be removed, and brought back', async () => {
    profiles = [own, profileOf()]
    play('profiles.remove', () => ok({}))
    play('profiles.restore', () => ok({}))
    await openProfiles()
    await show(<SettingsScreen />)
    press('Acties voor Café De Hoek')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Verwijderen' }))
    await waitFor(() => expect(said()).toHaveLength(1))
    undoLatest()
    await waitFor(() => expect(said()).toEqual(['Café De Hoek is teruggezet']))
    expect(inputsOf('profiles.restore')).toEqual([{ id: 'own' }])
  })
})

describe('the environments', () => {
  beforeEach(() => act(() => showSection('environments')))

  it('say who uses them; the practice one cannot be touched', async () => {
    profiles = [own, profileOf()]
    await openProfiles()
    await show(<SettingsScreen />)
    expect(
      row('Productie').getByText(/services\.socialsecurity\.be\. Gebruikt door Café De Hoek\./),
    ).toBeTruthy()
    expect(row('Ingebouwd').queryByRole('button')).toBeNull()
  })

  it.each(ENVIRONMENT_TEMPLATES)('begin from what is known of $id', async ({ id, addresses }) => {
    play('environments.save', () => ok({ id: 'made' }))
    await show(<SettingsScreen />)
    press('Omgeving toevoegen')
    await screen.findByRole('dialog')
    choose({ production: 'Productie', acceptance: 'Acceptatie', simulation: 'Simulatie' }[id])
    expect(field('Tokenadres').value).toBe(addresses.tokenUrl)
    press('Bewaren')
    await waitFor(() => expect(inputsOf('environments.save')).toHaveLength(1))
    const { audience: _, ...sent } = addresses
    expect(inputsOf('environments.save')[0]).toMatchObject({ ...sent, assertionKeyHint: 'none' })
    expect(inputsOf('environments.save')[0]).not.toHaveProperty('scope')
    expect(inputsOf('environments.save')[0]).toMatchObject({ id: undefined })
  })

  it('can be copied, with everything but the id', async () => {
    environments = [practice, environmentOf({ scope: 'scope:x', onsUrl: 'https://api.ons.io' })]
    play('environments.save', () => ok({ id: 'made' }))
    await openProfiles()
    await show(<SettingsScreen />)
    press('Acties voor Productie – socialsecurity.be')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Kopie maken' }))
    await screen.findByRole('dialog')
    expect(field('Naam').value).toBe('Productie – socialsecurity.be (kopie)')
    press('Bewaren')
    await waitFor(() => expect(inputsOf('environments.save')).toHaveLength(1))
    expect(inputsOf('environments.save')[0]).toMatchObject({ scope: 'scope:x', onsUrl: 'https://api.ons.io' })
    expect(inputsOf('environments.save')[0]).toMatchObject({ id: undefined })
  })

  it('are brought back from the same fields when their removal is undone', async () => {
    const environment = environmentOf({ scope: 'scope:x' })
    environments = [practice, environment]
    play('environments.remove', () => ok({}))
    play('environments.save', () => ok({ id: 'again' }))
    await openProfiles()
    await show(<SettingsScreen />)
    press('Acties voor Productie – socialsecurity.be')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Verwijderen' }))
    await waitFor(() => expect(said()).toHaveLength(1))
    undoLatest()
    await waitFor(() => expect(inputsOf('environments.save')).toHaveLength(1))
    const { id: _, builtIn: __, ...fields } = environment
    expect(inputsOf('environments.save')[0]).toEqual(fields)
  })

  it('stay when a profile uses them, which is said', async () => {
    play('environments.remove', () => fail({ code: 'in-use', by: ['Café De Hoek'] }))
    await show(<SettingsScreen />)
    press('Acties voor Productie – socialsecurity.be')
    fireEvent.click(screen.getByRole('menuitem', { name: 'Verwijderen' }))
    await screen.findByText(/Het wordt gebruikt door Café De Hoek\./)
    expect(said()).toEqual([])
  })

  it('open the advanced part by themselves when something is set there', async () => {
    environments = [practice, environmentOf({ assertionKeyHint: 'x5t' })]
    await openProfiles()
    await show(<SettingsScreen />)
    press('Productie – socialsecurity.be wijzigen')
    await screen.findByRole('dialog')
    expect(field('Scope (optioneel)').closest('details')?.open).toBe(true)
    expect(screen.getByRole('radio', { name: 'Vingerafdruk (x5t)' })).toHaveProperty('checked', true)
  })
})

describe('privacy', () => {
  it.each([
    ['vault', 'In de kluis in uw gegevensmap, versleuteld met uw wachtzin'],
    ['os', 'In de sleutelopslag van uw computer'],
  ] as const)('says where the keys are: %s', async (keychain, words) => {
    play('startup.status', () => ok({ state: 'open', keychain }))
    act(() => showSection('privacy'))
    await show(<SettingsScreen />)
    await screen.findByText(words)
    await screen.findByText('/data/werkbalie')
  })
})
