import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { systemClock } from '../../src-main/platform/clock'
import { createPracticeServer, type PracticeServer } from '../../src-main/sandbox/practice-server'
import type { PracticeStore } from '../../src-main/sandbox/practice-store'
import type { DataModel } from '../../src-shared/profiles/profiles.model'
import { openOffice, type Office } from '../support/engine'

/** People with valid numbers, from the manual and from published test vectors. */
export const PEOPLE = ['70081500504', '81511716525', '07010189901', '85073003328', '93051822361'] as const
export const PROVIDER = '0406798006'

export const period = {
  hours: 20,
  startDate: '2025-01-06',
  endDate: '2025-01-10',
  status: 1,
  type: 1,
  place: 3,
  remark: null,
}

/** A participant of the manual's sample (3.2.3.2), with changes. */
export function participant(insz: string, changes: object = {}) {
  return {
    insz,
    employerEnterpriseNumber: '0880820673',
    result: 1,
    scope: 1,
    leadingToCertificate: null,
    cost: null,
    certificate: { type: null, validFrom: null, validUntil: null },
    periods: [period],
    ...changes,
  }
}

/** The training of the manual's sample, with changes and these people. */
export function sample(changes: object = {}, people: readonly string[] = PEOPLE.slice(0, 2)) {
  return {
    denomination: 'Excel level 1',
    firstStartDate: '2025-01-06',
    lastEndDate: '2025-01-10',
    reference: null,
    language: 1,
    participants: people.map((insz) => participant(insz)),
    ...changes,
  }
}

/** The value of an outcome that has to be good. */
export function good<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** A way to a server that can be shut and opened again at the same address, as a network does. */
export interface Gate {
  readonly origin: string
  shut(): Promise<void>
  open(): Promise<void>
  /** Lets the next registration through, and is shut as soon as the server answers it: that answer reaches nobody. */
  shutAtNextAnswer(): Promise<void>
}

/** Makes such a way to a server. */
export async function createGate(target: string): Promise<Gate> {
  const { port: targetPort } = new URL(target)
  let server: Server | undefined
  let port = 0
  const sockets = new Set<Socket>()
  let onAnswer: (() => void) | undefined

  const shut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server?.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const passOn = (client: Socket): void => {
    const upstream = connect(Number(targetPort), '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket
        .on('error', () => undefined)
        .on('close', () => [client, upstream].forEach((one) => one.destroy()))
    }
    let isRegistering = false
    client.on('data', (piece: Buffer) => {
      isRegistering ||= piece.subarray(0, 4).toString() === 'PUT '
      upstream.write(piece)
    })
    upstream.on('data', (piece: Buffer) => {
      if (isRegistering && onAnswer !== undefined) onAnswer()
      else client.write(piece)
      isRegistering = false
    })
  }
  const open = async (): Promise<void> => {
    server = createServer(passOn)
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }
  await open()
  return {
    origin: `http://127.0.0.1:${port}`,
    open,
    shut,
    shutAtNextAnswer: () =>
      new Promise((resolve) => {
        onAnswer = () => {
          onAnswer = undefined
          resolve(shut())
        }
      }),
  }
}

/** A practice government of its own, behind a gate, with offices that speak with it. */
export interface Government {
  readonly server: PracticeServer
  readonly gate: Gate
  /** An office with a certificate, a channel and a profile for the provider; its learning account in this state. */
  office(options?: {
    folder?: string
    model?: DataModel
    state?: 'open' | 'read-only' | 'closed'
  }): Promise<Provider>
  close(): Promise<void>
}

export interface Provider extends Office {
  readonly profileId: string
  readonly environmentId: string
  readonly trainings: Office['main']['learningAccount']
}

/** `store`: what the services remember, for a test that puts something there itself. */
export async function startGovernment({ store }: { store?: PracticeStore } = {}): Promise<Government> {
  const server = createPracticeServer({ clock: systemClock, ...(store && { store }) })
  const { origin } = await server.start()
  const gate = await createGate(origin)
  const offices: Office[] = []
  // The clock stands still: what waits never becomes due by itself, however long a journey takes.
  const started = new Date()
  const now = (): Date => started
  return {
    server,
    gate,
    async office({ folder, model = 'multiple-participants', state = 'open' } = {}) {
      const office = await openOffice(folder === undefined ? { now } : { folder, now })
      offices.push(office)
      const known = good(await office.main.profiles.list()).find(({ name }) => name === 'Centrum')
      if (known !== undefined)
        return {
          ...office,
          profileId: known.id,
          environmentId: known.environmentId,
          trainings: office.main.learningAccount,
        }
      return { ...office, ...(await settle(office, { origin, door: gate.origin, model, state })) }
    },
    async close() {
      await Promise.all(offices.map((office) => office.close()))
      await gate.shut()
      await server.stop()
    },
  }
}

/** Gives an office a certificate, a channel and a profile with a practice government at `origin`, which it reaches through `door`. */
export async function settle(
  office: Pick<Office, 'main'>,
  {
    origin,
    door,
    model,
    state,
  }: { origin: string; door: string; model: DataModel; state: 'open' | 'read-only' | 'closed' },
): Promise<Pick<Provider, 'profileId' | 'environmentId' | 'trainings'>> {
  const { environments, profiles, learningAccount } = office.main
  const channel = await activate(office, origin)
  const base = `${door}/REST`
  const environment = good(
    await environments.save({
      name: 'Test',
      tokenUrl: `${base}/oauth/v5/token`,
      audience: `${origin}/REST/oauth/v5/token`,
      precontractUrl: `${base}/employmentPrecontractualData/v1`,
      learningAccountUrl: `${base}/federalLearningAccount/trainingProvider/v1`,
      learningAccount: state,
    }),
  )
  const profile = good(
    await profiles.save({
      name: 'Centrum',
      enterpriseNumber: PROVIDER,
      role: 'training-provider',
      environmentId: environment.id,
      dataModel: model,
      ...channel,
    }),
  )
  return { profileId: profile.id, environmentId: environment.id, trainings: learningAccount }
}

/** What an access manager does by hand: a certificate, and a channel for it. */
async function activate(
  { main }: Pick<Office, 'main'>,
  origin: string,
): Promise<{ certificateId: string; clientId: string }> {
  const subject = {
    commonName: 'Centrum',
    organization: 'Centrum',
    organizationalUnit: '',
    locality: '',
    state: '',
    country: 'BE',
    email: '',
  }
  const { id } = good(
    await main.certificates.createRequest({ purpose: 'social-security', keyBits: 2048, subject }),
  )
  const { certificate } = good(await main.certificates.selfSign({ id, days: 30 }))
  const response = await fetch(`${origin}/practice/channels`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ certificate, enterpriseNumber: PROVIDER, role: 'training-provider' }),
  })
  const { clientId } = (await response.json()) as { clientId: string }
  return { certificateId: id, clientId }
}
