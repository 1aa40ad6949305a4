import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { lazy, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { go, resetNavigation, useNavigation, useParams } from '../../../src-renderer/app/navigation.store'
import type { ScreenEntry } from '../../../src-renderer/app/screens'
import { Shell } from '../../../src-renderer/app/shell'
import { Page } from '../../../src-renderer/ui/page'
import { ProblemNotice } from '../../../src-renderer/ui/problem-notice'
import { Dialog } from '../../../src-renderer/ui/dialog'
import { showToast } from '../../../src-renderer/ui/toast.store'
import { show } from '../ui/show'

function Today() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Page title="Dit is vandaag">
      <input aria-label="notitie" />
      <button onClick={() => setOpen(true)}>venster</button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Venster">
        <p>inhoud</p>
      </Dialog>
      <ProblemNotice problem={{ code: 'certificate-missing' }} />
    </Page>
  )
}

function Certificates() {
  const { certificateId } = useParams('certificates')
  const [count, setCount] = useState(0)
  return (
    <Page title="Dit zijn certificaten">
      <p>gekozen: {certificateId ?? 'geen'}</p>
      <button onClick={() => setCount(count + 1)}>{`geteld ${count}`}</button>
    </Page>
  )
}

let isBroken = true
function Broken() {
  if (isBroken) throw new Error('kapot')
  return <Page title="Weer heel">ja</Page>
}

const screens: readonly ScreenEntry[] = [
  { id: 'today', icon: ShieldCheck, Screen: Today },
  { id: 'certificates', icon: ShieldCheck, Screen: lazy(() => Promise.resolve({ default: Certificates })) },
  { id: 'activity', icon: ShieldCheck, Screen: Broken },
  {
    id: 'settings',
    icon: ShieldCheck,
    Screen: () => <Page title="Dit zijn instellingen">x</Page>,
    place: 'end',
  },
]

const press = (init: KeyboardEventInit, target: Element = document.body): void => {
  fireEvent.keyDown(target, init)
}
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent
const ctrl = (code: string, key = code): KeyboardEventInit => ({ ctrlKey: true, code, key })

describe('the frame', () => {
  beforeEach(() => act(resetNavigation))
  afterEach(() => act(resetNavigation))

  it('shows the first screen, marked in the menu, without taking the focus', async () => {
    await show(<Shell screens={screens} />)
    expect(heading()).toBe('Dit is vandaag')
    expect(screen.getByRole('button', { name: 'Vandaag' }).getAttribute('aria-current')).toBe('page')
    expect(document.activeElement).toBe(document.body)
    expect(document.title).toBe('Vandaag – Werkbalie')
    expect(screen.getByRole('main')).toBeTruthy()
    expect(screen.getByRole('navigation', { name: 'Hoofdmenu' })).toBeTruthy()
  })

  it('goes to a screen from the menu, and the focus follows to its heading', async () => {
    await show(<Shell screens={screens} />)
    fireEvent.click(screen.getByRole('button', { name: 'Certificaten' }))
    await waitFor(() => expect(heading()).toBe('Dit zijn certificaten'))
    expect(document.activeElement?.textContent).toBe('Dit zijn certificaten')
    expect(document.title).toBe('Certificaten – Werkbalie')
  })

  it('goes by keyboard: Ctrl and a digit, Ctrl and comma, back and forward', async () => {
    await show(<Shell screens={screens} />)
    press(ctrl('Digit2', 'é'))
    await waitFor(() => expect(heading()).toBe('Dit zijn certificaten'))
    press(ctrl('Comma', ','))
    await waitFor(() => expect(heading()).toBe('Dit zijn instellingen'))
    press({ altKey: true, key: 'ArrowLeft' })
    await waitFor(() => expect(heading()).toBe('Dit zijn certificaten'))
    press({ altKey: true, key: 'ArrowLeft' })
    await waitFor(() => expect(heading()).toBe('Dit is vandaag'))
    press({ altKey: true, key: 'ArrowRight' })
    await waitFor(() => expect(heading()).toBe('Dit zijn certificaten'))
    press(ctrl('Digit9'))
    expect(heading()).toBe('Dit zijn certificaten')
  })

  it('has buttons for back and forward, off when there is nowhere to go', async () => {
    await show(<Shell screens={screens} />)
    const back = (): HTMLButtonElement => screen.getByRole('button', { name: 'Terug' })
    expect(back().disabled).toBe(true)
    act(() => go({ screen: 'settings' }))
    expect(back().disabled).toBe(false)
    fireEvent.click(back())
    expect(heading()).toBe('Dit is vandaag')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Vooruit' }).disabled).toBe(false)
  })

  it('does not leave a screen while a dialog is open', async () => {
    await show(<Shell screens={screens} />)
    fireEvent.click(screen.getByRole('button', { name: 'venster' }))
    press(ctrl('Digit2'))
    expect(useNavigation.getState().route.screen).toBe('today')
    fireEvent.click(screen.getByRole('button', { name: 'Venster sluiten' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    press(ctrl('Digit2'))
    expect(useNavigation.getState().route.screen).toBe('certificates')
  })

  it('undoes by keyboard, but leaves undoing in a text to the text', async () => {
    const undo = vi.fn()
    await show(<Shell screens={screens} />)
    act(() => void showToast({ text: 'Verwijderd', undo }))
    press(ctrl('KeyZ', 'z'), screen.getByRole('textbox', { name: 'notitie' }))
    expect(undo).not.toHaveBeenCalled()
    press(ctrl('KeyZ', 'z'))
    expect(undo).toHaveBeenCalledTimes(1)
  })

  it('opens a screen with something, and keeps what is on it when that changes', async () => {
    await show(<Shell screens={screens} />)
    act(() => go({ screen: 'certificates', params: { certificateId: 'c1' } }))
    expect(await screen.findByText('gekozen: c1')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'geteld 0' }))
    act(() => go({ screen: 'certificates', params: { certificateId: 'c2' } }))
    expect(screen.getByText('gekozen: c2')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'geteld 1' })).toBeTruthy()
  })

  it('leads from a problem to the screen that solves it', async () => {
    await show(<Shell screens={screens} />)
    fireEvent.click(screen.getByRole('button', { name: 'Naar de certificaten' }))
    await waitFor(() => expect(heading()).toBe('Dit zijn certificaten'))
  })

  it('skips to the content', async () => {
    await show(<Shell screens={screens} />)
    fireEvent.click(screen.getByText('Naar de inhoud'))
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('shows a calm notice with a reference for a screen that fails, and leaves the rest working', async () => {
    const failures: string[] = []
    vi.stubGlobal('reportError', (error: Error) => failures.push(error.message))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    isBroken = true
    await show(<Shell screens={screens} />)
    act(() => go({ screen: 'activity' }))
    const notice = screen.getByRole('alert')
    expect(heading()).toBe('Dit scherm kon niet getoond worden')
    const reference = within(notice).getByText(/^[\da-f]{8}$/).textContent
    expect(failures).toEqual([`Screen failure ${reference}`])
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Scherm opnieuw openen' }))
    expect(heading()).toBe('Weer heel')
    act(() => go({ screen: 'settings' }))
    expect(heading()).toBe('Dit zijn instellingen')
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
})
