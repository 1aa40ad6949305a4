import * as z from 'zod'
import { call } from '../ipc/call'
import { PASSPHRASE_MIN, StartupStatus } from './startup.model'

export const startupCalls = {
  status: call({
    summary: 'Tells whether the store is open, and what stands in the way if not',
    input: z.object({}).optional(),
    output: StartupStatus,
    problems: [],
  }),
  createVault: call({
    summary: 'Makes a passphrase vault on a machine without a usable keychain and opens the store',
    input: z.object({ passphrase: z.string().min(PASSPHRASE_MIN, 'passphrase-too-short') }),
    output: StartupStatus,
    problems: ['storage-failed'],
  }),
  unlock: call({
    summary: 'Opens the passphrase vault and the store',
    input: z.object({ passphrase: z.string().min(1, 'required') }),
    output: StartupStatus,
    problems: ['passphrase-wrong', 'vault-damaged'],
  }),
  retry: call({
    summary: 'Tries to open the store again',
    input: z.object({}).optional(),
    output: StartupStatus,
    problems: [],
  }),
  startFresh: call({
    summary: 'Moves an unreadable store aside (kept, never deleted) and begins a new one',
    input: z.object({ confirm: z.literal(true) }),
    output: StartupStatus,
    problems: ['storage-failed'],
  }),
} as const
