import { randomUUID } from 'node:crypto'
import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import { KEY_SIZES } from '../../src-shared/certificates/certificates.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { ok } from '../../src-shared/result'
import type { CertificatesContext } from './certificates.context'
import { fileStem } from './file-names'

type RequestCall = GroupHandlers<typeof certificatesCalls>['createRequest']

/** Makes a key and its request; cancelled before the key is kept, it leaves nothing. */
export function certificateRequest({
  crypto,
  clock,
  keys,
  repository,
  changed,
}: CertificatesContext): RequestCall {
  return async (input, { signal }) => {
    const keyBits = input.keyBits ?? KEY_SIZES[input.purpose][0] ?? 4096
    const key = await crypto.createKey(keyBits, { signal })
    if (!key.ok) return key
    const { privateKeyPem, publicKeySha256 } = key.value
    const csr = await crypto.createRequest({ privateKeyPem, subject: input.subject })
    const id = randomUUID()
    // The key first: a record without a key would be useless, a key without a record is only litter.
    const written = await keys.write(id, { privateKeyPem, certificates: [] })
    if (!written.ok) return written
    const { commonName } = input.subject
    await repository.put({
      id,
      purpose: input.purpose,
      commonName,
      keyBits,
      publicKeySha256,
      createdAt: clock.now().toISOString(),
      csr,
      requestedFor: input.subject,
    })
    changed()
    return ok({ id, csr, fileName: `${fileStem(commonName)}.csr`, publicKeySha256 })
  }
}
