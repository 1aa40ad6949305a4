import type {
  CertificateEntry,
  Purpose,
  RequestInput,
} from '../../src-shared/certificates/certificates.model'
import type { CallOptions } from '../../src-shared/ipc/call'
import type { Problem } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { showToast } from '../ui/toast.store'
import { certificates, showCertificate, showList, useCertificates } from './certificates.store'

/** Makes a key and a request. It goes on when the user goes to another screen. */
export async function createRequest(
  input: RequestInput,
  options: CallOptions,
): Promise<Result<{ id: string }, Problem>> {
  useCertificates.setState({ makingSince: Date.now() })
  const made = await main.certificates.createRequest(input, options)
  useCertificates.setState({ makingSince: undefined })
  if (!made.ok) return made
  await certificates.load()
  showCertificate(made.value.id)
  say('certificates.request.made', { name: input.subject.commonName })
  return made
}

/** Signs a request with its own key. */
export async function selfSign(id: string, days: number): Promise<Result<void, Problem>> {
  const signed = await main.certificates.selfSign({ id, days })
  if (!signed.ok) return signed
  await certificates.load()
  showToast({ tone: 'positive', text: currentTexts().t('certificates.selfSign.done') })
  return ok(undefined)
}

/** Takes a certificate as text (PEM, or base64 of DER or PKCS#7). */
export async function importCertificate(pem: string): Promise<Result<void, Problem>> {
  return imported(await main.certificates.importCertificate({ pem }))
}

/** Takes a key with its certificate; a wrong password is a fault of its field. */
export async function importPkcs12(input: {
  readonly base64: string
  readonly password: string
  readonly purpose: Purpose
}): Promise<Result<void, Problem>> {
  const outcome = await main.certificates.importPkcs12(input)
  return !outcome.ok && outcome.problem.code === 'pkcs12-password-wrong'
    ? fail({ code: 'invalid-input', fields: { password: ['pkcs12-password-wrong'] } })
    : imported(outcome)
}

async function imported(outcome: Result<{ readonly id: string }, Problem>): Promise<Result<void, Problem>> {
  if (!outcome.ok) return outcome
  await certificates.load()
  showCertificate(outcome.value.id)
  say('certificates.import.done', { name: nameOf(outcome.value.id) })
  return ok(undefined)
}

function nameOf(id: string): string {
  const reading = certificates.current()
  const entry = reading.step === 'ready' ? reading.value.find((one) => one.id === id) : undefined
  return entry?.commonName ?? ''
}

/** Puts the request on the clipboard. */
export function copyRequest(id: string): Promise<Result<void, Problem>> {
  return copied(main.certificates.copyRequest({ id }), 'request')
}

/** Puts the public certificate on the clipboard. */
export function copyCertificate(id: string): Promise<Result<void, Problem>> {
  return copied(main.certificates.copyCertificate({ id }), 'certificate')
}

async function copied(
  copying: Promise<Result<unknown, Problem>>,
  what: 'request' | 'certificate',
): Promise<Result<void, Problem>> {
  const outcome = await copying
  if (!outcome.ok) return outcome
  say('certificates.copied', { what })
  return ok(undefined)
}

/** Asks where to save the request, and saves it. */
export function saveRequest(id: string): Promise<Result<boolean, Problem>> {
  return saved(main.certificates.saveRequest({ id }))
}

/** Asks where to save the public certificate, and saves it. */
export function saveCertificate(id: string): Promise<Result<boolean, Problem>> {
  return saved(main.certificates.saveCertificate({ id }))
}

/** Asks where to save the certificate with its key, and saves it under a password; false when the user thought better of it. */
export function savePkcs12(id: string, password: string): Promise<Result<boolean, Problem>> {
  return saved(main.certificates.savePkcs12({ id, password }))
}

async function saved(
  saving: Promise<Result<{ readonly saved: boolean; readonly fileName: string }, Problem>>,
): Promise<Result<boolean, Problem>> {
  const outcome = await saving
  if (!outcome.ok) return outcome
  if (outcome.value.saved) say('certificates.saved', { file: outcome.value.fileName })
  return ok(outcome.value.saved)
}

type Sayable =
  | 'certificates.saved'
  | 'certificates.copied'
  | 'certificates.restored'
  | 'certificates.purged'
  | 'certificates.import.done'
  | 'certificates.request.made'

function say(key: Sayable, args: Readonly<Record<string, string>>): void {
  showToast({ tone: 'positive', text: currentTexts().t(key, args) })
}

/** Removes a certificate, and offers to undo it; refused while a profile uses it. */
export async function removeCertificate({
  id,
  commonName,
}: CertificateEntry): Promise<Result<void, Problem>> {
  const outcome = await main.certificates.remove({ id })
  if (!outcome.ok) return outcome
  showList('current')
  showToast({
    text: currentTexts().t('certificates.removed', { name: commonName }),
    undo: () => void undoRemoval({ id, commonName }),
  })
  return ok(undefined)
}

async function undoRemoval(entry: Pick<CertificateEntry, 'id' | 'commonName'>): Promise<void> {
  const outcome = await restoreCertificate(entry)
  if (!outcome.ok) showToast({ tone: 'negative', text: currentTexts().problemText(outcome.problem).title })
}

/** Puts a removed certificate back. */
export async function restoreCertificate({
  id,
  commonName,
}: Pick<CertificateEntry, 'id' | 'commonName'>): Promise<Result<void, Problem>> {
  const outcome = await main.certificates.restore({ id })
  if (!outcome.ok) return outcome
  await certificates.load()
  showCertificate(id)
  say('certificates.restored', { name: commonName })
  return ok(undefined)
}

/** Destroys a removed certificate with its key. */
export async function purgeCertificate({ id, commonName }: CertificateEntry): Promise<Result<void, Problem>> {
  const outcome = await main.certificates.purge({ id })
  if (!outcome.ok) return outcome
  showList('removed')
  say('certificates.purged', { name: commonName })
  return ok(undefined)
}
