import { randomUUID } from 'node:crypto'
import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { Purpose } from '../../src-shared/certificates/certificates.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { KeychainProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { CertificateFacts } from '../platform/crypto/crypto'
import { weaknessOf } from '../platform/crypto/weakness'
import type { CertificateRecord, CertificatesRepository } from './certificates.repository'
import type { CertificatesDependencies } from './certificates.service'
import type { KeyStore } from './key-store'

interface Read {
  readonly pem: string
  readonly facts: CertificateFacts
}

type Refusal = ProblemOf<'certificate-expired' | 'certificate-not-yet-valid' | 'certificate-weak'>

export interface CertificatesContext extends CertificatesDependencies {
  readonly repository: CertificatesRepository
  readonly keys: KeyStore
  readonly changed: () => void
}

type ImportCalls = Pick<
  GroupHandlers<typeof certificatesCalls>,
  'selfSign' | 'importCertificate' | 'importPkcs12'
>

/** Our own certificates begin an hour ago, so that a server whose clock is a little behind does not find them not yet valid. */
const BACKDATE_MS = 3_600_000

/** The ways a certificate comes in: signed by its own key, returned by an authority, or together with its key. */
export function certificateImport(context: CertificatesContext): ImportCalls {
  const { crypto, clock, repository, keys } = context

  async function attach(
    record: CertificateRecord,
    chain: readonly Read[],
  ): Promise<Result<Imported, KeychainProblem | KeyProblem>> {
    const entry = await keys.read(record.id)
    if (!entry.ok) return entry
    const written = await keys.write(record.id, { ...entry.value, certificates: chain.map(({ pem }) => pem) })
    if (!written.ok) return written
    return ok(await keep(record, chain))
  }

  async function keep(record: CertificateRecord, chain: readonly Read[]): Promise<Imported> {
    const { subject, issuer, serialNumber, selfSigned, sha256Fingerprint, notBefore, notAfter } =
      leafOf(chain).facts
    const shown = { subject, issuer, serialNumber, selfSigned, sha256Fingerprint, notBefore, notAfter }
    await repository.put({ ...record, facts: shown, certificatePem: leafOf(chain).pem })
    context.changed()
    return { id: record.id, subject, issuer, notBefore, notAfter }
  }

  return {
    async selfSign({ id, days }) {
      const record = await repository.find(id)
      if (record?.requestedFor === undefined || record.removedAt !== undefined) {
        return fail({ code: 'not-found', what: 'certificate' })
      }
      const entry = await keys.read(id)
      if (!entry.ok) return entry
      const { privateKeyPem } = entry.value
      const certificate = await crypto.selfSign({
        privateKeyPem,
        subject: record.requestedFor,
        notBefore: new Date(clock.now().getTime() - BACKDATE_MS),
        days,
      })
      const read = await crypto.readCertificates(Buffer.from(certificate))
      if (!read.ok) throw new Error('A certificate of our own making could not be read')
      const attached = await attach(record, read.value)
      if (!attached.ok) return attached
      return ok({ certificate, notAfter: attached.value.notAfter })
    },
    async importCertificate({ pem }) {
      const read = await crypto.readCertificates(Buffer.from(pem, 'utf8'))
      if (!read.ok) return read
      const found = await findOwner(repository, read.value)
      if (found === undefined) return fail({ code: 'certificate-fits-no-key' })
      const refusal = refusalOf(found.leaf.facts, clock.now())
      if (refusal !== null) return fail(refusal)
      const attached = await attach(found.record, leafFirst(found.leaf, read.value))
      if (attached.ok) return attached
      // The record is there but its key is not: for the user that is a certificate without a key.
      return isKeyProblem(attached.problem)
        ? fail({ code: 'certificate-fits-no-key' })
        : fail(attached.problem)
    },
    async importPkcs12({ base64, password, purpose }) {
      const opened = await crypto.openPkcs12({ bytes: Buffer.from(base64, 'base64'), password })
      if (!opened.ok) return opened
      const { privateKeyPem, certificates } = opened.value
      if (privateKeyPem === null) return fail({ code: 'certificate-fits-no-key' })
      const publicKeySha256 = await crypto.publicKeySha256(privateKeyPem)
      const leaf = certificates.find(({ facts }) => facts.publicKeySha256 === publicKeySha256)
      if (leaf === undefined) return fail({ code: 'certificate-fits-no-key' })
      const refusal = refusalOf(leaf.facts, clock.now())
      if (refusal !== null) return fail(refusal)
      const chain = leafFirst(leaf, certificates)
      const record =
        (await repository.findByPublicKey(publicKeySha256)) ?? newRecord(leaf.facts, purpose, clock.now())
      const written = await keys.write(record.id, {
        privateKeyPem,
        certificates: chain.map(({ pem }) => pem),
      })
      return written.ok ? ok(await keep(record, chain)) : written
    },
  }
}

interface Imported {
  readonly id: string
  readonly subject: string
  readonly issuer: string
  readonly notBefore: string
  readonly notAfter: string
}

type KeyProblem = ProblemOf<'key-missing' | 'key-unusable'>

function isKeyProblem(problem: KeychainProblem | KeyProblem): problem is KeyProblem {
  return problem.code === 'key-missing' || problem.code === 'key-unusable'
}

async function findOwner(
  repository: CertificatesRepository,
  certificates: readonly Read[],
): Promise<{ record: CertificateRecord; leaf: Read } | undefined> {
  for (const leaf of certificates) {
    const record = await repository.findByPublicKey(leaf.facts.publicKeySha256)
    if (record !== undefined) return { record, leaf }
  }
  return undefined
}

function leafFirst(leaf: Read, certificates: readonly Read[]): Read[] {
  return [leaf, ...certificates.filter((other) => other !== leaf)]
}

function leafOf(chain: readonly Read[]): Read {
  const [leaf] = chain
  if (leaf === undefined) throw new Error('A chain without a certificate')
  return leaf
}

function refusalOf(facts: CertificateFacts, now: Date): Refusal | null {
  if (Date.parse(facts.notAfter) <= now.getTime())
    return { code: 'certificate-expired', notAfter: facts.notAfter }
  if (Date.parse(facts.notBefore) > now.getTime()) {
    return { code: 'certificate-not-yet-valid', notBefore: facts.notBefore }
  }
  return weaknessOf(facts)
}

function newRecord(facts: CertificateFacts, purpose: Purpose | undefined, now: Date): CertificateRecord {
  return {
    id: randomUUID(),
    purpose: purpose ?? 'social-security',
    commonName: facts.subjectFields.commonName ?? facts.subject,
    keyBits: facts.keyBits ?? 0,
    publicKeySha256: facts.publicKeySha256,
    createdAt: now.toISOString(),
  }
}
