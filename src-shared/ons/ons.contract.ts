import * as z from 'zod'
import { call } from '../ipc/call'
import { keychainProblems, networkProblems } from '../problem'
import { Connector, ConnectorInput, Customer, CustomerInput } from './ons.model'

const id = z.string().min(1, 'required')
const byId = z.object({ id })
const Written = z.object({ saved: z.boolean(), fileName: z.string() })

const Renewal = z.object({
  notAfter: z.string(),
  /** The day to begin: thirty days before the end. */
  renewOn: z.string(),
  daysLeft: z.number(),
})

const CustomerEntry = Customer.extend({
  commonName: z.string(),
  /** The address that `/ping` is asked of; absent when the chosen environment has none. */
  url: z.string().optional(),
  renewal: Renewal.optional(),
})

const Defect = z.object({ code: z.string(), useCase: z.string().optional(), endpoint: z.string().optional() })

const ConnectorEntry = Connector.extend({ customers: z.array(CustomerEntry), defects: z.array(Defect) })

export const onsCalls = {
  save: call({
    summary: 'Makes or changes a connector with its functional and technical design',
    input: ConnectorInput,
    output: z.object({ id: z.string() }),
    problems: ['not-found'],
  }),
  list: call({
    summary: 'Lists the connectors with their customer environments, certificates and renewals',
    input: z.object({ removed: z.boolean().optional() }).optional(),
    output: z.array(ConnectorEntry),
    problems: [],
  }),
  get: call({
    summary: 'Gives one connector',
    input: byId,
    output: ConnectorEntry,
    problems: ['not-found'],
  }),
  remove: call({
    summary: 'Removes a connector with its customer environments; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  restore: call({
    summary: 'Undoes the removal of a connector',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  saveCustomer: call({
    summary: 'Makes or changes a customer environment of a connector: stage, customer code, certificate',
    input: CustomerInput,
    output: z.object({ id: z.string(), commonName: z.string() }),
    problems: ['invalid-input', 'not-found'],
  }),
  removeCustomer: call({
    summary: 'Removes a customer environment; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  restoreCustomer: call({
    summary: 'Undoes the removal of a customer environment',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  ping: call({
    summary: 'Asks GET /ping with the certificate of a customer environment, over mutual TLS',
    input: byId,
    output: z.object({ at: z.string(), url: z.string() }),
    problems: [
      ...networkProblems,
      ...keychainProblems,
      'not-found',
      'address-missing',
      'certificate-missing',
      'certificate-expired',
      'key-missing',
      'key-unusable',
      'ons-certificate-elsewhere',
      'ons-certificate-refused',
      'service-refused',
      'service-unavailable',
      'answer-not-understood',
    ],
  }),
  practiceSign: call({
    summary: 'Uploads a request to the practice dashboard and gives the signed certificate (PEM)',
    input: z.object({ id }),
    output: z.object({ pem: z.string(), fileName: z.string() }),
    problems: [
      ...networkProblems,
      'not-found',
      'certificate-missing',
      'service-refused',
      'service-unavailable',
      'answer-not-understood',
    ],
  }),
  design: call({
    summary: 'Gives the design of a connector as Markdown, or its technical part as a table (CSV)',
    input: byId.extend({ format: z.enum(['markdown', 'csv']) }),
    output: z.object({ text: z.string(), fileName: z.string() }),
    problems: ['not-found'],
  }),
  saveDesign: call({
    summary: 'Asks where to save the design and writes it as Markdown or CSV (window only)',
    input: byId.extend({ format: z.enum(['markdown', 'csv']) }),
    output: Written,
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
} as const
