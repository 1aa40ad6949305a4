import * as z from 'zod'
import { Problem } from '../problem'

/**
 * How far opening the store is: `opening` (with `expected`: whether it will very likely open by itself); `open`; `choose` (no usable keychain: the user decides about a passphrase vault);
 * `locked` (a vault waits for its passphrase); `blocked` (a problem the user must act on; nothing was overwritten).
 */
export const StartupStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('opening'), expected: z.boolean() }),
  z.object({ state: z.literal('open'), keychain: z.enum(['os', 'vault']) }),
  z.object({ state: z.literal('choose'), problem: Problem }),
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('blocked'), problem: Problem }),
])
export type StartupStatus = z.infer<typeof StartupStatus>

/** Characters a new vault passphrase must have at least. */
export const PASSPHRASE_MIN = 12
