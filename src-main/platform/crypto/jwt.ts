import forge from 'node-forge'

/** Signs claims as a compact JWS (RFC 7515) with RS256 (RFC 7518, 3.3). The header's `typ` is JWT unless given. */
export function signJwt(input: {
  privateKeyPem: string
  header: Record<string, unknown>
  claims: Record<string, unknown>
}): string {
  const header = { typ: 'JWT', ...input.header, alg: 'RS256' }
  const signed = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(input.claims))}`
  const digest = forge.md.sha256.create()
  digest.update(signed)
  const signature = forge.pki.privateKeyFromPem(input.privateKeyPem).sign(digest)
  return `${signed}.${Buffer.from(signature, 'latin1').toString('base64url')}`
}

function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url')
}
