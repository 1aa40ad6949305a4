import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { systemClock } from '../../../src-main/platform/clock'
import { createPracticeServer } from '../../../src-main/sandbox/practice-server'
import { BRIDGE, type Bridge } from '../../../src-shared/ipc/bridge'
import type { Client } from '../../../src-shared/ipc/call'
import type { AppContract } from '../../../src-shared/ipc/contract'
import { createGate, good, settle, type Gate } from '../../journeys/trainings-support'

/** A practice government outside the app, with a network to it that can be pulled. */
export interface Network extends Gate {
  readonly server: string
  close(): Promise<void>
}

/** Starts a practice government, and a way to it. */
export async function startNetwork(): Promise<Network> {
  const server = createPracticeServer({ clock: systemClock })
  const { origin } = await server.start()
  const gate = await createGate(origin)
  return {
    ...gate,
    server: origin,
    async close() {
      await gate.shut()
      await server.stop()
    },
  }
}

/** The calls of the window, for what a test prepares or checks but does not show. */
function callsOf(page: Page): Client<AppContract> {
  const call = (group: string, name: string, input: unknown): Promise<unknown> =>
    page.evaluate(
      ([bridge, id, ...asked]) =>
        (globalThis as unknown as Record<string, Bridge>)[bridge]!.call(id, ...asked),
      [BRIDGE, randomUUID(), group, name, input ?? {}] as const,
    )
  const anything = (get: (name: string) => unknown): object =>
    new Proxy({}, { get: (_, name) => get(String(name)) })
  return anything((group) =>
    anything((name) => (input: unknown) => call(group, name, input)),
  ) as Client<AppContract>
}

/** The same, once the data is open: that is a moment after the window. */
export async function callsWhenOpen(page: Page): Promise<Client<AppContract>> {
  const main = callsOf(page)
  while (good(await main.startup.status()).state !== 'open') await setTimeout(50)
  return main
}

/** Gives the app a training provider, "Centrum", that speaks with the government over the network, and works for it. */
export async function workForCentre(page: Page, { origin, server }: Network): Promise<void> {
  const main = await callsWhenOpen(page)
  const { profileId } = await settle(
    { main },
    { origin: server, door: origin, model: 'multiple-participants', state: 'open' },
  )
  good(await main.settings.change({ selectedProfileId: profileId }))
}
