import { announce, forget, inputsOf, play } from '../precontract/played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useProfiles } from '../../../src-renderer/app/profiles.store'
import { StartupGate } from '../../../src-renderer/startup/startup.gate'
import { useStartup } from '../../../src-renderer/startup/startup.store'
import { dismissToast, useToasts } from '../../../src-renderer/ui/toast.store'
import { keychainProblems, storeProblems, type Problem } from '../../../src-shared/problem'
import { fail, ok } from '../../../src-shared/result'
import type { StartupStatus } from '../../../src-shared/startup/startup.model'
import { show } from '../ui/show'

const FOLDER = '/home/lotte/.local/share/werkbalie'
const OPEN: StartupStatus = { state: 'open', keychain: 'vault' }

let status: StartupStatus
const become = (next: StartupStatus) => {
  status = next
  return ok(next)
}
const blocked = (problem: Problem): StartupStatus => ({ state: 'blocked', problem })
const shown = () => show(<StartupGate>de schermen</StartupGate>)
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const fill = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}

beforeEach(() => {
  useStartup.setState({
    status: { state: 'opening', expected: false },
    attempt: { step: 'none' },
    dataFolder: undefined,
  })
  useProfiles.setState({ step: 'loading' }, true)
  play('startup.status', () => ok(status))
  play('desktop.about', () => ok({ version: '1', runtime: 'test', dataFolder: FOLDER }))
  play('profiles.list', () => ok([]))
  play('environments.list', () => ok([]))
  play('settings.get', () => ok({ language: 'nl', theme: 'system' }))
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
  vi.useRealTimers()
})

/** A value of each problem that can keep the data closed. */
function problemOf(code: (typeof keychainProblems)[number] | (typeof storeProblems)[number]): Problem {
  switch (code) {
    case 'keychain-missing':
    case 'keychain-refused':
      return { code, detail: 'x' }
    case 'keychain-slow':
      return { code, afterMs: 30_000 }
    case 'database-newer':
      return { code, found: 9, supported: 2 }
    case 'storage-failed':
      return { code, reason: 'full' }
    default:
      return { code }
  }
}

describe('before the data is open', () => {
  it('shows nothing for a moment, then what goes on, then what may be waiting for the user', async () => {
    vi.useFakeTimers()
    status = { state: 'opening', expected: false }
    await shown()
    await act(() => vi.advanceTimersByTimeAsync(250))
    expect(screen.queryByText('Uw gegevens worden geopend')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(screen.getByText('Uw gegevens worden geopend')).toBeTruthy()
    expect(screen.queryByText(/Dit duurt langer/)).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(5_000))
    expect(screen.getByText(/Dit duurt langer/)).toBeTruthy()
  })

  it('shows the screens once main says it is open, with the profiles known', async () => {
    status = { state: 'opening', expected: false }
    await shown()
    expect(screen.queryByText('de schermen')).toBeNull()
    status = OPEN
    act(() => announce('startup-changed'))
    await screen.findByText('de schermen')
    expect(useProfiles.getState().step).toBe('ready')
  })

  it('draws the screens meanwhile when nobody will be asked anything', async () => {
    status = { state: 'opening', expected: true }
    await shown()
    await screen.findByText('de schermen')
  })
})

describe('data that is blocked', () => {
  const codes = [...keychainProblems, ...storeProblems].filter((code) => !code.startsWith('passphrase'))
  const FRESH = new Set<string>([
    'keychain-missing',
    'vault-damaged',
    'database-key-missing',
    'database-key-wrong',
    'database-damaged',
  ])

  it.each(codes)('%s can be tried again; beginning anew is offered only where it helps', async (code) => {
    status = blocked(problemOf(code))
    await shown()
    await screen.findByRole('heading', { level: 1 })
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy()
    expect(screen.queryAllByRole('button', { name: 'Leeg beginnen…' })).toHaveLength(FRESH.has(code) ? 1 : 0)
    await screen.findByText(FOLDER)
  })

  it('opens when a next attempt succeeds', async () => {
    status = blocked({ code: 'data-in-use' })
    await shown()
    await screen.findByRole('heading', { level: 1, name: 'Werkbalie is al open' })
    play('startup.retry', () => become(OPEN))
    press('Opnieuw proberen')
    await screen.findByText('de schermen')
  })

  it('says so when an attempt itself fails, and stays as it was', async () => {
    status = blocked({ code: 'database-damaged' })
    await shown()
    await screen.findByText('Uw gegevens zijn beschadigd')
    play('startup.startFresh', () => fail({ code: 'storage-failed', reason: 'full' }))
    press('Leeg beginnen…')
    press('Apart zetten en leeg beginnen')
    await screen.findByText('Bewaren lukte niet')
    expect(screen.getByText('Uw gegevens zijn beschadigd')).toBeTruthy()
    expect(useToasts.getState().toasts).toEqual([])
  })

  it('is put aside only after a question that says where it goes', async () => {
    status = blocked({ code: 'database-key-wrong' })
    await shown()
    await screen.findByText('De sleutel past niet op uw gegevens')
    play('startup.startFresh', () => become(OPEN))
    press('Leeg beginnen…')
    const question = within(await screen.findByRole('alertdialog'))
    expect(question.getByText(`${FOLDER}/set-aside-…`)).toBeTruthy()
    fireEvent.click(question.getByRole('button', { name: 'Annuleren' }))
    expect(inputsOf('startup.startFresh')).toEqual([])
    press('Leeg beginnen…')
    press('Apart zetten en leeg beginnen')
    await screen.findByText('de schermen')
    expect(inputsOf('startup.startFresh')).toEqual([{ confirm: true }])
    expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual([
      'Werkbalie begon met een leeg bestand. Uw oude gegevens zijn apart bewaard.',
    ])
  })
})

describe('a machine without a usable keychain', () => {
  it('is offered a vault at once when there is none', async () => {
    status = { state: 'choose', problem: { code: 'keychain-missing', detail: 'x' } }
    await shown()
    await screen.findByRole('heading', { level: 2, name: 'Verdergaan met een wachtzin' })
    expect(screen.getByLabelText('Wachtzin').closest('details')).toBeNull()
  })

  it('is first asked to open the keychain it has', async () => {
    status = { state: 'choose', problem: { code: 'keychain-locked' } }
    await shown()
    await screen.findByText('De sleutelopslag van deze computer is op slot')
    expect(screen.getByLabelText('Wachtzin').closest('details')?.open).toBe(false)
  })

  it('makes the vault with what was typed twice, and sends the passphrase only', async () => {
    status = { state: 'choose', problem: { code: 'keychain-missing', detail: 'x' } }
    play('startup.createVault', () => become(OPEN))
    await shown()
    await screen.findByLabelText('Wachtzin')
    fill('Wachtzin', 'paard nietje batterij')
    fill('Wachtzin herhalen', 'paard nietje baterij')
    press('Kluis maken en beginnen')
    await screen.findByText('De twee keer dat u het typte, zijn niet gelijk.')
    expect(inputsOf('startup.createVault')).toEqual([])
    fill('Wachtzin herhalen', 'paard nietje batterij')
    press('Kluis maken en beginnen')
    await screen.findByText('de schermen')
    expect(inputsOf('startup.createVault')).toEqual([{ passphrase: 'paard nietje batterij' }])
  })

  it('says how many characters are missing while typing', async () => {
    status = { state: 'choose', problem: { code: 'keychain-missing', detail: 'x' } }
    await shown()
    await screen.findByLabelText('Wachtzin')
    fill('Wachtzin', 'elf tekens!')
    expect(screen.getByRole('status', { name: 'Sterkte van de wachtzin' }).textContent).toBe(
      'Nog 1 teken te kort',
    )
    fill('Wachtzin', 'paard nietje batterij juist')
    await waitFor(() =>
      expect(screen.getByRole('status', { name: 'Sterkte van de wachtzin' }).textContent).toBe('Sterk'),
    )
  })
})

describe('a vault', () => {
  it('takes passphrases until one opens it', async () => {
    status = { state: 'locked' }
    play('startup.unlock', ({ passphrase }: { passphrase: string }) =>
      passphrase === 'de juiste' ? become(OPEN) : fail({ code: 'passphrase-wrong' }),
    )
    await shown()
    await screen.findByLabelText('Wachtzin')
    fill('Wachtzin', 'de foute')
    press('Ontgrendelen')
    await screen.findByText(/Deze wachtzin opent de kluis niet/)
    fill('Wachtzin', 'de juiste')
    expect(screen.queryByText(/Deze wachtzin opent de kluis niet/)).toBeNull()
    press('Ontgrendelen')
    await screen.findByText('de schermen')
  })

  it('asks again when the passphrase it was given at the start is wrong', async () => {
    status = blocked({ code: 'passphrase-wrong' })
    await shown()
    await screen.findByRole('heading', { level: 1, name: 'Ontgrendel uw gegevens' })
  })

  it('says that it is damaged when it turns out so', async () => {
    status = { state: 'locked' }
    play('startup.unlock', () => fail({ code: 'vault-damaged' }))
    await shown()
    await screen.findByLabelText('Wachtzin')
    fill('Wachtzin', 'de juiste')
    press('Ontgrendelen')
    await screen.findByText('De kluis met uw sleutels is beschadigd')
    expect(screen.getByText('Leeg beginnen…')).toBeTruthy()
  })

  it('warns that Caps Lock is on', async () => {
    status = { state: 'locked' }
    await shown()
    const field = await screen.findByLabelText('Wachtzin')
    fireEvent.keyDown(field, { key: 'A', modifierCapsLock: true })
    expect(screen.getByText('Caps Lock staat aan.')).toBeTruthy()
    fireEvent.keyUp(field, { key: 'CapsLock', modifierCapsLock: false })
    expect(screen.queryByText('Caps Lock staat aan.')).toBeNull()
  })
})
