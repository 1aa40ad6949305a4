import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key and request (PEM) as the `openssl` command makes them, which the app has no part in. */
export function opensslRequest(
  subject: string,
  { bits = 4096, hash = 'sha256' }: { bits?: number; hash?: string } = {},
): { csr: string; key: string } {
  const folder = mkdtempSync(join(tmpdir(), 'werkbalie-csr-'))
  const [key, csr] = [join(folder, 'request.key'), join(folder, 'request.csr')]
  const options = [
    '-new',
    '-newkey',
    `rsa:${bits}`,
    '-nodes',
    `-${hash}`,
    '-keyout',
    key,
    '-out',
    csr,
    '-subj',
    subject,
  ]
  execFileSync('openssl', ['req', ...options], { stdio: 'ignore' })
  const made = { key: readFileSync(key, 'utf8'), csr: readFileSync(csr, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}
