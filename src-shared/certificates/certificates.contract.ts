import * as z from 'zod'
import { call } from '../ipc/call'
import { keychainProblems } from '../problem'
import { CertificateEntry, Purpose, RequestInput } from './certificates.model'

const byId = z.object({ id: z.string().min(1, 'required') })
const Imported = z.object({
  id: z.string(),
  subject: z.string(),
  issuer: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
})
const Written = z.object({ saved: z.boolean(), fileName: z.string() })
const refusals = [
  'certificate-unreadable',
  'certificate-fits-no-key',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-weak',
] as const

export const certificatesCalls = {
  createRequest: call({
    summary: 'Makes a key (kept in the keychain) and a certificate request (PKCS#10)',
    input: RequestInput,
    output: z.object({
      id: z.string(),
      csr: z.string(),
      fileName: z.string(),
      publicKeySha256: z.string(),
    }),
    problems: [...keychainProblems],
  }),
  selfSign: call({
    summary: "Signs the request with its own key: the company's own certificate, as Chaman accepts",
    input: byId.extend({ days: z.number().int().min(1, 'too-small').max(3650, 'too-large') }),
    output: z.object({ certificate: z.string(), notAfter: z.string() }),
    problems: [...keychainProblems, 'not-found', 'key-missing', 'key-unusable'],
  }),
  importCertificate: call({
    summary: 'Takes a returned certificate (PEM, or base64 of DER or PKCS#7); its key is found by public key',
    input: z.object({ pem: z.string().min(1, 'required').max(2_000_000, 'too-long') }),
    output: Imported,
    problems: [...keychainProblems, ...refusals],
  }),
  importPkcs12: call({
    summary: 'Takes a key with its certificate from a PKCS#12 file (base64)',
    input: z.object({
      base64: z.string().min(1, 'required').max(2_000_000, 'too-long'),
      password: z.string(),
      purpose: Purpose.optional(),
    }),
    output: Imported,
    problems: [...keychainProblems, ...refusals, 'pkcs12-password-wrong', 'pkcs12-unsupported'],
  }),
  exportPkcs12: call({
    summary: 'Gives the key and certificate as a PKCS#12 file (base64) locked with a password',
    input: byId.extend({ password: z.string().min(8, 'password-too-short') }),
    output: z.object({ base64: z.string() }),
    problems: [...keychainProblems, 'not-found', 'key-missing', 'key-unusable', 'certificate-missing'],
  }),
  savePkcs12: call({
    summary: 'Asks where to save the PKCS#12 file and writes it (window only)',
    input: byId.extend({ password: z.string().min(8, 'password-too-short') }),
    output: Written,
    problems: [
      ...keychainProblems,
      'not-found',
      'key-missing',
      'key-unusable',
      'certificate-missing',
      'needs-window',
      'file-not-written',
    ],
  }),
  copyRequest: call({
    summary: 'Puts the request (PEM) on the clipboard (window only)',
    input: byId,
    output: z.object({}),
    problems: ['not-found', 'needs-window'],
  }),
  saveRequest: call({
    summary: 'Asks where to save the request and writes it as <common name>.csr (window only)',
    input: byId,
    output: Written,
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
  copyCertificate: call({
    summary: 'Puts the public certificate (PEM) on the clipboard (window only)',
    input: byId,
    output: z.object({}),
    problems: ['not-found', 'certificate-missing', 'needs-window'],
  }),
  saveCertificate: call({
    summary: 'Asks where to save the public certificate and writes it as PEM (window only)',
    input: byId,
    output: Written,
    problems: ['not-found', 'certificate-missing', 'needs-window', 'file-not-written'],
  }),
  renewal: call({
    summary: 'Plans the renewal of a certificate from its end: the day to begin, also as a calendar file',
    input: byId,
    output: z.object({ renewOn: z.string(), ics: z.string() }),
    problems: ['not-found', 'certificate-missing'],
  }),
  saveRenewal: call({
    summary: 'Asks where to save the day of the renewal and writes it as .ics (window only)',
    input: byId,
    output: Written,
    problems: ['not-found', 'certificate-missing', 'needs-window', 'file-not-written'],
  }),
  list: call({
    summary: 'Lists the certificates with their state and expiry; never a key',
    input: z.object({ removed: z.boolean().optional() }).optional(),
    output: z.array(CertificateEntry),
    problems: [],
  }),
  remove: call({
    summary: 'Removes a certificate; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found', 'in-use'],
  }),
  restore: call({
    summary: 'Undoes the removal of a certificate',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  purge: call({
    summary: 'Destroys a removed certificate and its key for good',
    input: byId,
    output: z.object({}),
    problems: [...keychainProblems, 'not-found'],
  }),
} as const
