import * as z from 'zod'
import { call } from '../ipc/call'
import { serviceProblems } from '../problem'
import { Candidate, PrecontractCheck } from './precontract.model'

const byId = z.object({ id: z.string().min(1, 'required') })

export const precontractCalls = {
  check: call({
    summary: 'Asks whether a person may be a flexi-jobber and how many student hours are left',
    input: Candidate,
    output: PrecontractCheck,
    problems: [...serviceProblems, 'not-found'],
  }),
  history: call({
    summary: 'Lists kept answers, newest first; `search` looks in names, numbers and references',
    input: z
      .object({
        profileId: z.string().optional(),
        search: z.string().max(200, 'too-long').optional(),
        /** At most this many; 100 when absent. */
        limit: z.number().int().min(1).max(1000).optional(),
        /** Skips this many, to page on. */
        offset: z.number().int().min(0).optional(),
        removed: z.boolean().optional(),
      })
      .optional(),
    output: z.array(PrecontractCheck),
    problems: [],
  }),
  get: call({
    summary: 'Gives one kept answer',
    input: byId,
    output: PrecontractCheck,
    problems: ['not-found'],
  }),
  reveal: call({
    summary: "Gives the citizen's number of one kept answer",
    input: byId,
    output: z.object({ citizen: z.string() }),
    problems: ['not-found'],
  }),
  remove: call({
    summary: 'Removes a kept answer; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  restore: call({
    summary: 'Undoes the removal of a kept answer',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  saveProof: call({
    summary: 'Asks where to save the proof of a check and writes it as PDF (window only)',
    input: byId.extend({ revealed: z.boolean() }),
    output: z.object({ saved: z.boolean(), fileName: z.string() }),
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
} as const
