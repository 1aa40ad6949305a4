import * as z from 'zod'
import { Problem } from '../problem'
import { ONS } from './ons.data'

export const Stage = z.enum(['development', 'staging', 'production'])
export type Stage = z.infer<typeof Stage>

const text = (max: number) => z.string().trim().max(max, 'too-long')
const id = z.string().min(1, 'required').max(60, 'too-long')

/** What a connector asks of one endpoint, and why. */
export const Endpoint = z.object({
  id,
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('GET'),
  path: text(300).min(1, 'required'),
  reason: text(1000).default(''),
  models: z
    .array(
      z.object({
        name: text(120).min(1, 'required'),
        fields: z.array(text(120).min(1, 'required')).max(300, 'too-long'),
      }),
    )
    .max(50, 'too-long')
    .default([]),
})
export type Endpoint = z.infer<typeof Endpoint>

/** A reason to use the API, as the dashboard asks for it, with the endpoints it needs. */
export const UseCase = z.object({
  id,
  title: text(200).min(1, 'required'),
  description: text(4000).default(''),
  endpoints: z.array(Endpoint).max(200, 'too-long').default([]),
})
export type UseCase = z.infer<typeof UseCase>

/** The technical design of a connector version: what it may reach. Data minimisation: nothing that no use case needs. */
export const TechnicalDesign = z.object({
  /** The dashboard's switch "Allow all endpoints on development" is on: handy while trying, of no use further on. */
  allowAllOnDevelopment: z.boolean().default(false),
  useCases: z.array(UseCase).max(100, 'too-long').default([]),
})
export type TechnicalDesign = z.infer<typeof TechnicalDesign>

/** The functional design: the texts the dashboard asks before anything else. */
export const FunctionalDesign = z.object({
  productDescription: text(4000).default(''),
  /** At most 140 characters. */
  summary: text(ONS.summaryCharacters).default(''),
  connectorDescription: text(4000).default(''),
  problemSolved: text(4000).default(''),
  /** The care organisation that takes part: a hard criterion of the intake. */
  sharedCustomer: text(200).default(''),
})
export type FunctionalDesign = z.infer<typeof FunctionalDesign>

export const ConnectorInput = z.object({
  id: id.optional(),
  name: text(120).min(1, 'required'),
  /** The first part of every common name: `a-z 0-9 _`. */
  technicalName: text(40).regex(/^[a-z0-9_]+$/, 'technical-name'),
  functional: FunctionalDesign.prefault({}),
  technical: TechnicalDesign.prefault({}),
})
export type ConnectorInput = z.infer<typeof ConnectorInput>

/** One customer environment of a connector: a certificate belongs to exactly one. */
export const CustomerInput = z
  .object({
    id: id.optional(),
    connectorId: id,
    stage: Stage,
    customerName: text(120).default(''),
    customerCode: text(20),
    /** The last part of the common name: `A-Z a-z 0-9 _`. */
    identification: text(30).regex(/^[A-Za-z0-9_]+$/, 'identification'),
    certificateId: id.optional(),
    /** The environment whose Ons address is called; Nedap's own host for the stage when absent. */
    environmentId: id.optional(),
  })
  .superRefine(({ stage, customerCode }, context) => {
    const fault = customerCodeFault(stage, customerCode)
    if (fault !== null) context.addIssue({ code: 'custom', message: fault, path: ['customerCode'] })
  })
export type CustomerInput = z.infer<typeof CustomerInput>

/** The answer to the last `GET /ping`. */
export const Ping = z.object({ at: z.string(), accepted: z.boolean(), problem: Problem.optional() })
export type Ping = z.infer<typeof Ping>

export const Customer = z.object({
  id: z.string(),
  connectorId: z.string(),
  stage: Stage,
  customerName: z.string(),
  customerCode: z.string(),
  identification: z.string(),
  certificateId: z.string().optional(),
  environmentId: z.string().optional(),
  lastPing: Ping.optional(),
  removedAt: z.string().optional(),
})
export type Customer = z.infer<typeof Customer>

export const Connector = z.object({
  id: z.string(),
  name: z.string(),
  technicalName: z.string(),
  functional: FunctionalDesign,
  technical: TechnicalDesign,
  changedAt: z.string(),
  removedAt: z.string().optional(),
})
export type Connector = z.infer<typeof Connector>

/**
 * Says why a customer code does not fit its stage; null when it does. Development is TE1002; staging TE with four other digits;
 * production begins with CF, DF or MF (Nedap, API dashboard: Certificates).
 */
export function customerCodeFault(
  stage: Stage,
  code: string,
): 'required' | 'customer-code-development' | 'customer-code-staging' | 'customer-code-production' | null {
  if (code === '') return 'required'
  switch (stage) {
    case 'development':
      return code === ONS.developmentCode ? null : 'customer-code-development'
    case 'staging':
      return /^TE\d{4}$/.test(code) && code !== ONS.developmentCode ? null : 'customer-code-staging'
    case 'production':
      return /^(?:CF|DF|MF)[A-Za-z0-9]+$/.test(code) ? null : 'customer-code-production'
  }
}

/** Writes the common name that the certificate of a customer environment must carry. */
export function commonNameOf(
  connector: Pick<Connector, 'technicalName'>,
  customer: Pick<Customer, 'customerCode' | 'identification'>,
): string {
  return `${connector.technicalName}-${customer.customerCode}-${customer.identification}`
}
