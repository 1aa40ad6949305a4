import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'

const run = promisify(execFile)

/** A folder for one test file, where the openssl command works on files; gone afterwards. */
export function createBench() {
  const folder = mkdtempSync(join(tmpdir(), 'crypto-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  return {
    /** Runs the openssl command in the folder; gives what it printed on both streams, as it came. Rejects when it fails. */
    openssl: async (...args: string[]): Promise<string> => {
      const { stdout, stderr } = await run('openssl', args, { cwd: folder, maxBuffer: 2 ** 24 })
      return stdout + stderr
    },
    put: (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content),
    path: (name: string): string => join(folder, name),
    bytes: (name: string): Buffer => readFileSync(join(folder, name)),
    text: (name: string): string => readFileSync(join(folder, name), 'utf8'),
  }
}
export type Bench = ReturnType<typeof createBench>

/** Makes, with openssl alone: root.pem, middle.pem and leaf.pem (each signed by the one before) with leaf.key, and other.pem with other.key. */
export async function makeChain({ openssl, put }: Bench): Promise<void> {
  put('ca.ext', 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\nsubjectKeyIdentifier=hash\n')
  put('leaf.ext', 'basicConstraints=CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n')
  await selfSigned('root', '/C=BE/O=Proof/CN=Root')
  await selfSigned('other', '/C=NL/O=Proof/CN=Other')
  await signed('middle', '/C=BE/O=Proof/CN=Middle', 'root', 'ca.ext')
  await signed('leaf', '/C=BE/O=Proof/CN=Leaf', 'middle', 'leaf.ext')

  async function selfSigned(name: string, subject: string): Promise<void> {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`]
    await openssl('req', '-x509', ...key, '-subj', subject, '-days', '30', '-out', `${name}.pem`)
  }
  async function signed(name: string, subject: string, issuer: string, extensions: string): Promise<void> {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`]
    await openssl('req', '-new', ...key, '-subj', subject, '-out', `${name}.csr`)
    const by = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial', '-extfile', extensions]
    await openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-days', '30', '-out', `${name}.pem`)
  }
}
