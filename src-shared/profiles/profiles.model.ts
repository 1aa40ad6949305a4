import * as z from 'zod'
import { EnterpriseNumber } from '../identity/enterprise-number'

/** In which quality the enterprise calls: for itself, for the employers it represents, or as training provider. */
export const Role = z.enum(['employer', 'mandatary', 'training-provider'])
export type Role = z.infer<typeof Role>

/** The Federal Learning Account's two data models (manual 3.1.3): chosen once, never mixed. */
export const DataModel = z.enum(['multiple-participants', 'single-participant'])
export type DataModel = z.infer<typeof DataModel>

const emptyAsAbsent = (value: unknown): unknown => (value === '' || value === null ? undefined : value)

const fields = {
  name: z.string().trim().min(1, 'required').max(80, 'too-long'),
  enterpriseNumber: EnterpriseNumber,
  role: Role,
  environmentId: z.string().min(1, 'required'),
  /** The OAuth client id that Chaman shows: an opaque string. */
  clientId: z.preprocess(emptyAsAbsent, z.string().trim().max(200, 'too-long').optional()),
  certificateId: z.preprocess(emptyAsAbsent, z.string().optional()),
  dataModel: z.preprocess(emptyAsAbsent, DataModel.optional()),
}

export const ProfileInput = z.object({ id: z.string().min(1).optional(), ...fields })
export type ProfileInput = z.infer<typeof ProfileInput>

/** One enterprise in one environment: who calls, in which quality, with which client and certificate. */
export const Profile = z.object({ id: z.string(), ...fields, builtIn: z.boolean() })
export type Profile = z.infer<typeof Profile>
