import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Problem } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'

const DAYS = 365

type CertificateCalls = Pick<GroupHandlers<typeof certificatesCalls>, 'createRequest' | 'selfSign'>

/** Makes the practice certificate by the same calls a user goes through: a key, a request, signed by its own key. */
export async function makePracticeCertificate(
  certificates: CertificateCalls,
): Promise<Result<{ id: string }, Problem>> {
  const context = { signal: new AbortController().signal, progress: () => undefined }
  const request = await certificates.createRequest(
    {
      purpose: 'social-security',
      keyBits: 2048,
      subject: {
        commonName: 'Brasserie De Proef',
        organization: 'Brasserie De Proef',
        organizationalUnit: '',
        locality: '',
        state: '',
        country: 'BE',
        email: '',
      },
    },
    context,
  )
  if (!request.ok) return request
  const signed = await certificates.selfSign({ id: request.value.id, days: DAYS }, context)
  return signed.ok ? ok({ id: request.value.id }) : signed
}
