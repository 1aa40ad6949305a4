import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCertificateFile } from '../../../src-renderer/certificates/certificate-file'

const folder = mkdtempSync(join(tmpdir(), 'werkbalie-files-'))
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
const bytes = (name: string): Buffer => readFileSync(join(folder, name))
const read = (name: string, content: Uint8Array) => {
  const file = new File([new Uint8Array(content)], name)
  // jsdom's File cannot give its bytes.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(content).buffer) })
  return readCertificateFile(file)
}

beforeAll(() => {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'k.pem', '-subj', '/CN=Proef']
  openssl('req', '-x509', ...key, '-out', 'c.pem')
  openssl('x509', '-in', 'c.pem', '-outform', 'DER', '-out', 'c.der')
  openssl('crl2pkcs7', '-nocrl', '-certfile', 'c.pem', '-outform', 'DER', '-out', 'c.p7b')
  openssl('pkcs12', '-export', '-in', 'c.pem', '-inkey', 'k.pem', '-passout', 'pass:x', '-out', 'c.p12')
  openssl('rsa', '-in', 'k.pem', '-outform', 'DER', '-out', 'k.der')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('a text goes as it is', async () => {
  const pem = bytes('c.pem')
  expect(await read('zomaar', pem)).toEqual({ kind: 'certificate', pem: pem.toString() })
})

it.each(['c.der', 'c.p7b', 'k.der'])('%s goes as base64', async (name) => {
  expect(await read('x', bytes(name))).toEqual({
    kind: 'certificate',
    pem: bytes(name).toString('base64'),
  })
})

it('a file with a key is known by its content, whatever it is called', async () => {
  const p12 = bytes('c.p12')
  expect(await read('certificaat.cer', p12)).toEqual({
    kind: 'pkcs12',
    base64: p12.toString('base64'),
    name: 'certificaat.cer',
  })
})

it('an empty file is a certificate that cannot be read, which main says', async () => {
  expect(await read('leeg.pem', Buffer.alloc(0))).toEqual({ kind: 'certificate', pem: '' })
})

it('a file that is far too big is not even read', async () => {
  const file = new File([new Uint8Array(1_400_001)], 'film.pem')
  Object.assign(file, { arrayBuffer: () => Promise.reject(new Error('was read')) })
  expect(await readCertificateFile(file)).toEqual({ kind: 'unreadable' })
})
