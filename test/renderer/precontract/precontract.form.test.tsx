import { forget, inputsOf, play } from './played-main'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PrecontractForm } from '../../../src-renderer/precontract/precontract.form'
import { askNew, usePrecontract } from '../../../src-renderer/precontract/precontract.store'
import { todayInBrussels } from '../../../src-shared/precontract/start-window'
import type { Problem } from '../../../src-shared/problem'
import { Profile } from '../../../src-shared/profiles/profiles.model'
import { fail, ok } from '../../../src-shared/result'
import { show } from '../ui/show'
import { checkOf } from './checks'

const LOTTE = '01.49.07-001.85'
const today = todayInBrussels(new Date())

function profileOf(change: Partial<Record<keyof Profile, unknown>> = {}): Profile {
  return Profile.parse({
    id: 'practice',
    name: 'Brasserie De Proef',
    enterpriseNumber: '0880820673',
    role: 'employer',
    environmentId: 'practice',
    builtIn: true,
    ...change,
  })
}

/** Shows the form with its date field, which comes a moment later. */
async function showForm(profile = profileOf()): Promise<void> {
  await show(<PrecontractForm profile={profile} takesFocus={false} />)
  await screen.findByRole('group', { name: /Eerste werkdag/ }, { timeout: 10_000 })
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const citizen = () => field(/INSZ/)
const type = (input: HTMLElement, value: string): void => {
  fireEvent.change(input, { target: { value } })
}
/** What a person does who types in a field and goes on: it has the focus, and loses it. */
const typeAndLeave = (input: HTMLElement, value: string): void => {
  act(() => input.focus())
  type(input, value)
  act(() => input.blur())
}
const send = (): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Controleren' }))
    await Promise.resolve()
  })
const refuse = (problem: Problem): void => play('precontract.check', () => fail(problem))
const describedBy = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

beforeEach(() => askNew())
afterEach(async () => {
  vi.useRealTimers()
  forget()
  // A form keeps what was not answered: an answer empties it for the next test.
  play('precontract.check', () => ok(checkOf()))
  if (screen.queryByRole('button', { name: 'Controleren' }) !== null) {
    if (screen.queryByRole('textbox', { name: /werkgever/ }) !== null) type(field(/werkgever/), '0880820673')
    type(citizen(), LOTTE)
    await send()
  }
  forget()
})

describe('the question', () => {
  it('is asked with exactly what the call takes, and its answer is shown', async () => {
    play('precontract.check', () => ok(checkOf()))
    await showForm()
    type(citizen(), '01490700185')
    await send()
    expect(inputsOf('precontract.check')).toEqual([
      { profileId: 'practice', citizen: '01490700185', startDate: today, typeOfWorker: 'all' },
    ])
    expect(usePrecontract.getState().shown).toEqual({ step: 'showing', check: checkOf() })
  })

  it('asks about one thing only, and keeps a name for the user', async () => {
    play('precontract.check', () => ok(checkOf()))
    await showForm()
    type(citizen(), LOTTE)
    type(field(/Naam voor uzelf/), 'Lotte')
    fireEvent.click(screen.getByRole('radio', { name: 'Flexi-job' }))
    await send()
    expect(inputsOf('precontract.check')).toMatchObject([
      { typeOfWorker: 'flexiJob', candidateName: 'Lotte', citizen: LOTTE },
    ])
  })

  it('writes a number as on an identity card once it is left, and leaves a wrong one alone', async () => {
    await showForm()
    typeAndLeave(citizen(), '01490700185')
    expect(citizen().value).toBe(LOTTE)
    typeAndLeave(citizen(), '0149070018')
    expect(citizen().value).toBe('0149070018')
  })

  it('says what is wrong with a number only once it is left', async () => {
    await showForm()
    act(() => citizen().focus())
    type(citizen(), '01490700186')
    expect(citizen().getAttribute('aria-invalid')).toBeNull()
    act(() => citizen().blur())
    expect(describedBy(citizen())).toContain('controlegetal')
    type(citizen(), '01490700185')
    expect(citizen().getAttribute('aria-invalid')).toBeNull()
  })

  it('is not asked while something is missing', async () => {
    play('precontract.check', () => ok(checkOf()))
    await showForm()
    await send()
    expect(inputsOf('precontract.check')).toEqual([])
    expect(document.activeElement).toBe(citizen())
  })

  it('explains from when until when may be asked', async () => {
    await showForm()
    expect(screen.getByText(/Van .* tot en met .* \(Belgische tijd\)/)).toBeTruthy()
  })

  it('asks an employer for no other enterprise', async () => {
    play('precontract.check', () => ok(checkOf()))
    await showForm()
    expect(screen.queryByRole('textbox', { name: /werkgever/ })).toBeNull()
  })

  it('asks a mandatary for the employer', async () => {
    play('precontract.check', () => ok(checkOf()))
    await showForm(profileOf({ id: 'office', role: 'mandatary', enterpriseNumber: '0206731645' }))
    type(citizen(), LOTTE)
    await send()
    expect(describedBy(field(/werkgever/))).toContain('Vul dit in')
    typeAndLeave(field(/werkgever/), '880820673')
    expect(field(/werkgever/).value).toBe('0880.820.673')
    await send()
    expect(inputsOf('precontract.check')).toMatchObject([
      { profileId: 'office', representedEnterpriseNumber: '0880.820.673' },
    ])
  })

  it('warns a training provider that the service will not answer', async () => {
    await showForm(profileOf({ role: 'training-provider' }))
    expect(screen.getByText(/opleidingsverstrekker. De dienst geeft/)).toBeTruthy()
  })
})

describe('a question that fails', () => {
  it('loses nothing of what was typed', async () => {
    refuse({ code: 'offline' })
    await showForm()
    type(citizen(), LOTTE)
    type(field(/Naam voor uzelf/), 'Lotte')
    await send()
    expect(screen.getByRole('alert').textContent).toContain('Geen verbinding')
    expect(citizen().value).toBe(LOTTE)
    expect(field(/Naam voor uzelf/).value).toBe('Lotte')
  })

  it('can be asked again from the notice', async () => {
    refuse({ code: 'offline' })
    await showForm()
    type(citizen(), LOTTE)
    await send()
    play('precontract.check', () => ok(checkOf()))
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
    await waitFor(() => expect(usePrecontract.getState().shown.step).toBe('showing'))
  })

  it('shows at its field what the service refuses', async () => {
    refuse({ code: 'service-refused', status: 400, fields: { citizen: ['citizen-unknown'] }, issues: [] })
    await showForm()
    type(citizen(), LOTTE)
    await send()
    expect(describedBy(citizen())).toContain('kent dit rijksregisternummer niet')
    expect(document.activeElement).toBe(citizen())
    // The same question would be refused again.
    expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull()
  })

  it('shows with the profile what is wrong with the enterprise', async () => {
    const fields = { profileId: ['enterprise-number-not-in-token'] }
    refuse({ code: 'service-refused', status: 400, fields, issues: [] })
    await showForm()
    type(citizen(), LOTTE)
    await send()
    expect(screen.getByText(/hoort niet bij de toegang van dit profiel/)).toBeTruthy()
  })

  it('says by how much the clock is wrong', async () => {
    refuse({ code: 'clock-wrong', seconds: 240, status: 400 })
    await showForm()
    type(citizen(), LOTTE)
    await send()
    expect(screen.getByRole('alert').textContent).toContain('4 minuten voor')
  })

  it('waits as long as the service asks before it offers to try again', async () => {
    refuse({ code: 'too-many-requests', status: 429, retryAfterSeconds: 30 })
    await showForm()
    type(citizen(), LOTTE)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    await send()
    const retry = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Opnieuw proberen' })
    expect(retry().disabled).toBe(true)
    act(() => void vi.advanceTimersByTime(29_000))
    expect(screen.getByText('Nog 1 seconde wachten').getAttribute('aria-hidden')).toBe('true')
    expect(retry().disabled).toBe(true)
    act(() => void vi.advanceTimersByTime(1_500))
    expect(retry().disabled).toBe(false)
  })
})

describe('a question that takes long', () => {
  it('can be stopped, and is then as it was', async () => {
    play(
      'precontract.check',
      (_input: unknown, signal: AbortSignal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(fail({ code: 'cancelled' })))
        }),
    )
    await showForm()
    type(citizen(), LOTTE)
    await send()
    expect(screen.getByRole('progressbar')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }))
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    expect(citizen().value).toBe(LOTTE)
    expect(usePrecontract.getState().shown.step).toBe('asking')
  })

  it('says so after a few seconds, with a clock that is not read out', async () => {
    let answer = (): void => undefined
    play('precontract.check', () => new Promise((resolve) => (answer = () => resolve(ok(checkOf())))))
    await showForm()
    type(citizen(), LOTTE)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    await send()
    expect(screen.getByText(/binnen enkele seconden/)).toBeTruthy()
    act(() => void vi.advanceTimersByTime(6_100))
    expect(screen.getByText(/langer dan gewoonlijk/)).toBeTruthy()
    expect(screen.getByText('Al 6 seconden bezig').getAttribute('aria-hidden')).toBe('true')
    await act(async () => {
      answer()
      await Promise.resolve()
    })
  })
})

describe('the practice people', () => {
  it('fill in the form, and leave the focus on what comes next', async () => {
    await showForm()
    fireEvent.click(screen.getByRole('option', { name: /^Noah/ }))
    expect(citizen().value).toBe('07.01.01-899.01')
    expect(field(/Naam voor uzelf/).value).toBe('Noah')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Controleren' })),
    )
    expect(screen.getByText('Noah staat in het formulier.').getAttribute('role')).toBe('status')
  })

  it('are not there outside the practice environment', async () => {
    await showForm(profileOf({ id: 'own', environmentId: 'production', builtIn: false }))
    expect(screen.queryByRole('option')).toBeNull()
  })
})
