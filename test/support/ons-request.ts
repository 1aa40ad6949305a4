import type { Office } from './engine'
import { found } from './guides'

/** A key and request for Ons: all seven fields, 4096 bits. */
export async function onsRequest({ main }: Office, commonName: string) {
  return found(
    await main.certificates.createRequest({
      purpose: 'ons',
      subject: {
        commonName,
        organization: 'De Proef',
        organizationalUnit: 'IT',
        locality: 'Gent',
        state: 'Oost-Vlaanderen',
        country: 'BE',
        email: 'it@deproef.example',
      },
    }),
  )
}
