import * as z from 'zod'
import { EnterpriseNumber } from '../identity/enterprise-number'
import { Insz } from '../identity/insz'
import { call } from '../ipc/call'
import { serviceProblems } from '../problem'
import { ArchiveStatus, EmployerSummary, PersonOverview, PersonSummary } from './overview.model'
import { makingProblems, MadeFile, SavedFile, savingProblems, tableChoice } from './table-files'

const Profile = z.object({ profileId: z.string().min(1, 'required') })
const Year = z.number().int().min(1900, 'too-small').max(2200, 'too-large')
const reading = [
  ...serviceProblems,
  'not-found',
  'invalid-input',
  'learning-account-closed',
  'training-provider-needed',
  'data-model-missing',
] as const

/** Which overview: of everybody (of one employer if wanted), of one person (by key), of the employers. */
const Which = Profile.extend({
  kind: z.enum(['people', 'person', 'employers']),
  key: z.string().optional(),
  year: Year.optional(),
  employerEnterpriseNumber: EnterpriseNumber.optional(),
})

/** The calls that keep and sum up what was registered. */
export const archiveCalls = {
  archive: call({
    summary:
      'Fetches everything the service has of every person this provider ever saw; goes on where it stopped',
    input: Profile.extend({ restart: z.boolean().default(false) }),
    output: ArchiveStatus,
    problems: reading,
  }),
  archiveStatus: call({
    summary: 'Tells how far the archive is',
    input: Profile,
    output: ArchiveStatus,
    problems: [],
  }),
  people: call({
    summary: 'Lists the people in the register with their hours, of one year or employer if wanted',
    input: Profile.extend({
      year: Year.optional(),
      employerEnterpriseNumber: EnterpriseNumber.optional(),
      search: z.string().max(200, 'too-long').optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
    output: z.object({
      people: z.array(PersonSummary),
      total: z.number(),
      /** Hours a person has a right to in that year, when that is entered. */
      right: z.number().nullable(),
    }),
    problems: [],
  }),
  person: call({
    summary:
      'Gives everything in the register of one person, by number or key: hours by year and every training',
    input: Profile.extend({ insz: Insz.optional(), key: z.string().optional() }),
    output: PersonOverview,
    problems: ['not-found'],
  }),
  employers: call({
    summary: 'Sums up the register by employer, of one year if wanted',
    input: Profile.extend({ year: Year.optional() }),
    output: z.object({ employers: z.array(EmployerSummary), right: z.number().nullable() }),
    problems: [],
  }),
  overviewChoices: call({
    summary: 'Lists the years and the employers that the register has something of',
    input: Profile,
    output: z.object({ years: z.array(z.number()), employers: z.array(z.string()) }),
    problems: [],
  }),
  exportOverview: call({
    summary: 'Gives an overview as CSV or XLSX (base64)',
    input: Which.extend(tableChoice),
    output: MadeFile,
    problems: makingProblems,
  }),
  saveOverview: call({
    summary:
      'Asks where to save an overview as CSV, XLSX or PDF (window only); a PDF has the numbers of people only when revealed',
    input: Which.extend({
      ...tableChoice,
      format: z.enum(['csv', 'xlsx', 'pdf']),
      revealed: z.boolean().default(false),
    }),
    output: SavedFile,
    problems: savingProblems,
  }),
} as const
