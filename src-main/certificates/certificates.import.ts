import { randomUUID } from 'node:crypto'
import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { Purpose } from '../../src-shared/certificates/certificates.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok } from '../../src-shared/result'
import type { CertificateFacts } from '../platform/crypto/crypto'
import { weaknessOf } from '../platform/crypto/weakness'
import type { CertificatesContext } from './certificates.context'
import type { CertificateRecord, CertificatesRepository } from './certificates.repository'
import { keepChain, type ReadCertificate } from './keep-chain'

type Calls = GroupHandlers<typeof certificatesCalls>

/** Our own certificates begin an hour ago, so that a server whose clock is a little behind does not find them not yet valid. */
const BACKDATE_MS = 3_600_000

/** The ways a certificate comes in: signed by its own key, returned by an authority, or together with its key. */
export function certificateImport(
  context: CertificatesContext,
): Pick<Calls, 'selfSign' | 'importCertificate' | 'importPkcs12'> {
  return {
    selfSign: selfSign(context),
    importCertificate: importCertificate(context),
    importPkcs12: importPkcs12(context),
  }
}

function selfSign(context: CertificatesContext): Calls['selfSign'] {
  const { crypto, clock, repository, keys } = context
  return async ({ id, days }) => {
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
    const kept = await keepChain(context, record, privateKeyPem, read.value)
    return kept.ok ? ok({ certificate, notAfter: kept.value.notAfter }) : kept
  }
}

function importCertificate(context: CertificatesContext): Calls['importCertificate'] {
  const { crypto, clock, repository, keys } = context
  return async ({ pem }) => {
    const read = await crypto.readCertificates(Buffer.from(pem, 'utf8'))
    if (!read.ok) return read
    const found = await findOwner(repository, read.value)
    if (found === undefined) return fail({ code: 'certificate-fits-no-key' })
    const refusal = refusalOf(found.leaf.facts, clock.now())
    if (refusal !== null) return fail(refusal)
    const entry = await keys.read(found.record.id)
    if (entry.ok) {
      return keepChain(context, found.record, entry.value.privateKeyPem, leafFirst(found.leaf, read.value))
    }
    // The record is there but its key is not: for the user that is a certificate without a key.
    const { problem } = entry
    if (problem.code === 'key-missing' || problem.code === 'key-unusable') {
      return fail({ code: 'certificate-fits-no-key' })
    }
    return fail(problem)
  }
}

function importPkcs12(context: CertificatesContext): Calls['importPkcs12'] {
  const { crypto, clock, repository } = context
  return async ({ base64, password, purpose }) => {
    const opened = await crypto.openPkcs12({ bytes: Buffer.from(base64, 'base64'), password })
    if (!opened.ok) return opened
    const { privateKeyPem, certificates } = opened.value
    if (privateKeyPem === null) return fail({ code: 'certificate-fits-no-key' })
    const publicKeySha256 = await crypto.publicKeySha256(privateKeyPem)
    const leaf = certificates.find(({ facts }) => facts.publicKeySha256 === publicKeySha256)
    if (leaf === undefined) return fail({ code: 'certificate-fits-no-key' })
    const refusal = refusalOf(leaf.facts, clock.now())
    if (refusal !== null) return fail(refusal)
    const known = await repository.findByPublicKey(publicKeySha256)
    const record = known ?? newRecord(leaf.facts, purpose, clock.now())
    return keepChain(context, record, privateKeyPem, leafFirst(leaf, certificates))
  }
}

async function findOwner(
  repository: CertificatesRepository,
  certificates: readonly ReadCertificate[],
): Promise<{ record: CertificateRecord; leaf: ReadCertificate } | undefined> {
  for (const leaf of certificates) {
    const record = await repository.findByPublicKey(leaf.facts.publicKeySha256)
    if (record !== undefined) return { record, leaf }
  }
  return undefined
}

function leafFirst(leaf: ReadCertificate, certificates: readonly ReadCertificate[]): ReadCertificate[] {
  return [leaf, ...certificates.filter((other) => other !== leaf)]
}

type Refusal = ProblemOf<'certificate-expired' | 'certificate-not-yet-valid' | 'certificate-weak'>

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
