import { randomUUID } from 'node:crypto'
import type { Environment } from '../../src-shared/environments/environments.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import type { onsCalls } from '../../src-shared/ons/ons.contract'
import { ONS } from '../../src-shared/ons/ons.data'
import { commonNameOf, type Connector, type Customer } from '../../src-shared/ons/ons.model'
import { designCsv, designDefects, designMarkdown } from '../../src-shared/ons/ons-design'
import type { KeychainProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Translate } from '../../src-shared/texts/translate'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { HttpClient } from '../platform/http/http-client'
import type { Database } from '../platform/storage/database'
import { customerEntry } from './customer-entry'
import type { OnsApi, OnsIdentity } from './ons.api'
import { callingCalls } from './ons.calling'
import { createOnsRepository, type OnsRepository } from './ons.repository'

export interface Ons {
  readonly handlers: GroupHandlers<typeof onsCalls>
  /** The customer environments that use a certificate, by name. */
  namesUsingCertificate(certificateId: string): Promise<string[]>
  /** Destroys what was removed thirty days ago. */
  purgeOld(): Promise<void>
}

/** What is known of a certificate: enough to show and to upload, never its key. */
export interface KnownCertificate {
  readonly commonName: string
  readonly csr?: string | undefined
  readonly notAfter?: string | undefined
}

export interface OnsDependencies {
  readonly database: Database
  readonly api: OnsApi
  readonly http: HttpClient
  readonly clock: Clock
  readonly announce: Announce
  readonly desktop: Desktop
  readonly words: () => Promise<{ t: Translate }>
  readonly practiceOrigin: () => Promise<string>
  /** Gives an environment with addresses that answer; undefined when it no longer exists. */
  readonly environment: (id: string) => Promise<Environment | undefined>
  readonly certificate: (id: string) => Promise<KnownCertificate | undefined>
  readonly identity: (certificateId: string) => Promise<Result<OnsIdentity, IdentityProblem>>
}

export type IdentityProblem =
  KeychainProblem | ProblemOf<'certificate-missing' | 'certificate-expired' | 'key-missing' | 'key-unusable'>

export interface OnsContext extends OnsDependencies {
  readonly repository: OnsRepository
  readonly changed: () => void
}

const KEEP_REMOVED_MS = 30 * 86_400_000
const notFound = fail({ code: 'not-found', what: 'connector' } as const)

export function createOns(deps: OnsDependencies): Ons {
  const { clock } = deps
  const repository = createOnsRepository(deps.database)
  const changed = (): void => deps.announce('ons-changed', {})
  const context = { ...deps, repository, changed }

  return {
    handlers: {
      ...connectorCalls(context),
      ...customerCalls(context),
      ...callingCalls(context),
      ...designCalls(context),
    },
    async namesUsingCertificate(certificateId) {
      const customers = await repository.listCustomers()
      const using = customers.filter((customer) => customer.certificateId === certificateId)
      return using.map(({ customerName, customerCode }) =>
        customerName === '' ? customerCode : customerName,
      )
    },
    purgeOld: () =>
      repository.destroyRemovedBefore(new Date(clock.now().getTime() - KEEP_REMOVED_MS).toISOString()),
  }
}

type ConnectorCalls = Pick<GroupHandlers<typeof onsCalls>, 'save' | 'list' | 'get' | 'remove' | 'restore'>

function connectorCalls({ repository, changed, clock, ...deps }: OnsContext): ConnectorCalls {
  async function shown(connector: Connector) {
    const own = (await repository.listCustomers()).filter(({ connectorId }) => connectorId === connector.id)
    const customers = await Promise.all(own.map((customer) => entryOf(customer, connector)))
    return { ...connector, customers, defects: designDefects(connector.technical) }
  }

  async function entryOf(customer: Customer, connector: Connector) {
    const { environmentId, certificateId } = customer
    const environment = environmentId === undefined ? undefined : await deps.environment(environmentId)
    const certificate = certificateId === undefined ? undefined : await deps.certificate(certificateId)
    return customerEntry(customer, connector, {
      environment,
      notAfter: certificate?.notAfter,
      now: clock.now(),
    })
  }

  async function mark(id: string, removedAt: string | null) {
    if (!(await repository.markConnector(id, removedAt))) return notFound
    changed()
    return ok({})
  }

  return {
    async save({ id, ...input }) {
      if (id !== undefined && (await repository.findConnector(id)) === undefined) return notFound
      const connector = { ...input, id: id ?? randomUUID(), changedAt: clock.now().toISOString() }
      await repository.putConnector(connector)
      changed()
      return ok({ id: connector.id })
    },
    async list(input) {
      const connectors = await repository.listConnectors(input?.removed ?? false)
      return ok(await Promise.all(connectors.map(shown)))
    },
    async get({ id }) {
      const connector = await repository.findConnector(id)
      return connector === undefined || connector.removedAt !== undefined
        ? notFound
        : ok(await shown(connector))
    },
    remove: ({ id }) => mark(id, clock.now().toISOString()),
    restore: ({ id }) => mark(id, null),
  }
}

type CustomerCalls = Pick<
  GroupHandlers<typeof onsCalls>,
  'saveCustomer' | 'removeCustomer' | 'restoreCustomer'
>

function customerCalls({ repository, changed, clock }: OnsContext): CustomerCalls {
  async function mark(id: string, removedAt: string | null) {
    if (!(await repository.markCustomer(id, removedAt)))
      return fail({ code: 'not-found', what: 'customer' } as const)
    changed()
    return ok({})
  }

  return {
    async saveCustomer({ id, ...input }) {
      const connector = await repository.findConnector(input.connectorId)
      if (connector === undefined) return notFound
      if (commonNameOf(connector, input).length > ONS.commonNameCharacters)
        return fail({ code: 'invalid-input', fields: { identification: ['too-long'] } })
      const known = id === undefined ? undefined : await repository.findCustomer(id)
      if (id !== undefined && known === undefined) return fail({ code: 'not-found', what: 'customer' })
      // Another certificate has not been tried yet.
      const isSame = known?.certificateId === input.certificateId
      const lastPing = isSame ? known?.lastPing : undefined
      const customer = { ...input, id: id ?? randomUUID(), ...(lastPing !== undefined && { lastPing }) }
      await repository.putCustomer(customer)
      changed()
      return ok({ id: customer.id, commonName: commonNameOf(connector, customer) })
    },
    removeCustomer: ({ id }) => mark(id, clock.now().toISOString()),
    restoreCustomer: ({ id }) => mark(id, null),
  }
}

type DesignCalls = Pick<GroupHandlers<typeof onsCalls>, 'design' | 'saveDesign'>

function designCalls({ repository, words, desktop }: OnsContext): DesignCalls {
  async function design(id: string, format: 'markdown' | 'csv') {
    const connector = await repository.findConnector(id)
    if (connector === undefined || connector.removedAt !== undefined) return notFound
    const { t } = await words()
    const text = format === 'csv' ? designCsv(connector, t) : designMarkdown(connector, t)
    return ok({ text, fileName: `${connector.technicalName}.${format === 'csv' ? 'csv' : 'md'}` })
  }

  return {
    design: ({ id, format }) => design(id, format),
    async saveDesign({ id, format }) {
      const written = await design(id, format)
      return written.ok ? desktop.saveFile(written.value.fileName, written.value.text) : written
    },
  }
}
