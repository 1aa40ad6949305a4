import { forget, inputsOf, play } from '../../precontract/played-main'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { linesOf } from '../../../../src-renderer/learning-account/register/outbox-item'
import { OutboxView } from '../../../../src-renderer/learning-account/register/outbox.view'
import { dismissToast, useToasts } from '../../../../src-renderer/ui/toast.store'
import type { Delivery } from '../../../../src-shared/learning-account/delivery'
import type { ServiceAccess } from '../../../../src-shared/learning-account/views.model'
import { fail, ok } from '../../../../src-shared/result'
import { loadTexts } from '../../../../src-shared/texts/texts'
import { show } from '../../ui/show'
import { playRegister, provider, trainingOf } from './played-register'

const since = '2026-11-22T09:00:00.000Z'
const attempt = { since, attempts: 2, confirmed: [] }
const retryAt = '2026-11-22T09:05:00.000Z'
const queued: Delivery = {
  state: 'queued',
  ...attempt,
  retryAt,
  problem: { code: 'unreachable', host: 'services.socialsecurity.be' },
}
const unknown: Delivery = { state: 'unknown', ...attempt, edited: true }

const said = () => useToasts.getState().toasts.map(({ text }) => text)
const showOutbox = (access: ServiceAccess = 'open') =>
  show(<OutboxView profileId={provider.id} access={access} />)

afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

describe('what waits', () => {
  it('says since when, why, when it is tried again and how often it was', async () => {
    const texts = await loadTexts('nl')
    const lines = linesOf(trainingOf({ delivery: queued }), texts)
    expect(lines[0]).toMatch(/^Sinds 22 november 2026/)
    expect(lines[1]).toMatch(/^Waarom het wacht: .+\.$/)
    expect(lines[2]).toMatch(/^Volgende poging: .+ 2 pogingen tot nu toe\.$/)
  })

  it.each(['nl', 'fr', 'de', 'en'] as const)('is told in %s, whatever it waits for', async (language) => {
    const texts = await loadTexts(language)
    const deliveries: Delivery[] = [
      queued,
      { state: 'queued', since, attempts: 0, confirmed: [] },
      { state: 'sending', ...attempt, edited: true },
      unknown,
      { state: 'removing', since },
      { state: 'refused', at: since },
    ]
    for (const delivery of deliveries) {
      const lines = linesOf(trainingOf({ delivery, anomalies: 2 }), texts)
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) expect(line.trim()).not.toBe('')
    }
  })

  it('after a lost answer is never sent again before it was read back', async () => {
    playRegister([trainingOf({ delivery: unknown })])
    await showOutbox()
    expect(await screen.findByText(/verstuurt intussen niets opnieuw/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Uit de wachtrij halen' })).toBeNull()
  })

  it('can be taken out of the queue', async () => {
    playRegister([trainingOf({ delivery: queued })])
    await showOutbox()
    fireEvent.click(await screen.findByRole('button', { name: 'Uit de wachtrij halen' }))
    await screen.findByText('Niets onderweg')
    expect(said()).toEqual(['Excel, niveau 1 is weer een concept'])
  })

  it('is sent at once when asked, which can be stopped', async () => {
    playRegister([trainingOf({ delivery: queued })])
    const stopped = new Promise<void>((resolve) => {
      play('learningAccount.sendWaiting', (_: unknown, signal: AbortSignal) => {
        return new Promise((done) =>
          signal.addEventListener('abort', () => {
            resolve()
            done(fail({ code: 'cancelled' }))
          }),
        )
      })
    })
    await showOutbox()
    fireEvent.click(await screen.findByRole('button', { name: 'Nu versturen' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Annuleren' }))
    await stopped
    await waitFor(() => expect(said()).toEqual(['Gestopt. Wat nog niet vertrokken was, wacht verder.']))
    play('learningAccount.sendWaiting', () => ok({ registered: 1 }))
    fireEvent.click(await screen.findByRole('button', { name: 'Nu versturen' }))
    await waitFor(() => expect(said()).toContain('Eén opleiding is geregistreerd'))
    expect(inputsOf('learningAccount.sendWaiting').at(-1)).toEqual({ profileId: provider.id })
  })

  it('stands apart from what was refused', async () => {
    playRegister([
      trainingOf({ delivery: queued }),
      trainingOf({ id: 'b', denomination: 'Word', delivery: { state: 'refused', at: since }, anomalies: 1 }),
    ])
    await showOutbox()
    const refused = within(await screen.findByRole('region', { name: 'Geweigerd: wacht op u' }))
    expect(refused.getByText('De dienst meldt één anomalie.')).toBeTruthy()
    expect(refused.queryByText('Excel, niveau 1')).toBeNull()
  })

  it('is not offered to be sent where the service takes nothing', async () => {
    playRegister([trainingOf({ delivery: queued })])
    await showOutbox('read-only')
    expect(await screen.findByText(/De dienst neemt niets meer aan/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Nu versturen' })).toBeNull()
  })

  it('can be read back where the service only answers questions', async () => {
    playRegister([trainingOf({ delivery: unknown })])
    await showOutbox('read-only')
    expect(await screen.findByRole('button', { name: 'Nu nalezen' })).toBeTruthy()
  })
})
