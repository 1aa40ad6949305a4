import { execFile } from 'node:child_process'
import { createVerify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { withRounds } from './der-surgery'
import { createBench, makeChain } from './openssl'

const bench = createBench()
const { openssl, bytes, text } = bench
let slowFile: Buffer
const tooSlow = (limit: string) => ({
  ok: false,
  problem: { code: 'pkcs12-unsupported', detail: `not opened within ${limit}` },
})

beforeAll(async () => {
  await makeChain(bench)
  const leaf = ['-in', 'leaf.pem', '-inkey', 'leaf.key']
  await openssl('pkcs12', '-export', '-passout', 'pass:secret', ...leaf, '-out', 'a.p12')
  // Three million rounds each for certificate, key and MAC: under the limit, and seconds of work.
  slowFile = withRounds(bytes('a.p12'), '2dc6c0')
})
afterEach(() => vi.unstubAllEnvs())

const sign = (crypto: ReturnType<typeof createCrypto>, n: number) =>
  crypto.signJwt({ privateKeyPem: text('leaf.key'), header: {}, claims: { n } })

describe('the workers', () => {
  it('give each of many calls its own answer', async () => {
    const crypto = createCrypto()
    const tokens = await Promise.all(Array.from({ length: 12 }, (_, n) => sign(crypto, n)))
    await openssl('pkey', '-in', 'leaf.key', '-pubout', '-out', 'leaf.pub')
    for (const [n, token] of tokens.entries()) {
      const [header = '', payload = '', signature = ''] = token.split('.')
      expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ n })
      const proof = createVerify('sha256').update(`${header}.${payload}`)
      expect(proof.verify(text('leaf.pub'), signature, 'base64url')).toBe(true)
    }
    await crypto.close()
  })

  it('are stopped when a file takes too long, and the next file is read all the same', async () => {
    const crypto = createCrypto({ readTimeoutMs: 2_000 })
    const started = performance.now()
    expect(await crypto.openPkcs12({ bytes: slowFile, password: 'secret' })).toEqual(tooSlow('2 s'))
    expect(performance.now() - started).toBeLessThan(4_000)
    expect(await crypto.readCertificates(bytes('leaf.pem'))).toMatchObject({ ok: true })
    await crypto.close()
  })

  it('do not let a slow file hold up or lose a signature, nor the file behind it', async () => {
    const crypto = createCrypto({ readTimeoutMs: 2_000 })
    await sign(crypto, 0)
    const done: string[] = []
    const [slow, next] = await Promise.all([
      crypto.openPkcs12({ bytes: slowFile, password: 'secret' }).finally(() => done.push('slow')),
      crypto.readCertificates(bytes('leaf.pem')).finally(() => done.push('next')),
      sign(crypto, 1).finally(() => done.push('signed')),
    ])
    expect(slow).toEqual(tooSlow('2 s'))
    expect(next).toMatchObject({ ok: true })
    expect(done).toEqual(['signed', 'slow', 'next'])
    await crypto.close()
  })

  it('go on after a job that failed', async () => {
    const crypto = createCrypto()
    await expect(crypto.publicKeySha256('no key')).rejects.toThrow()
    expect(await sign(crypto, 1)).toMatch(/^ey/)
    await crypto.close()
  })

  it('reject what they cannot do without a bundle, and start once it is there', async () => {
    const crypto = createCrypto()
    vi.stubEnv('WERKBALIE_BUNDLES', tmpdir())
    await expect(sign(crypto, 1)).rejects.toThrow('crypto.worker')
    await expect(sign(crypto, 2)).rejects.toThrow('crypto.worker')
    vi.unstubAllEnvs()
    expect(await sign(crypto, 3)).toMatch(/^ey/)
    await crypto.close()
  })

  it('reject what is under way or asked when they are closed', async () => {
    const crypto = createCrypto()
    await sign(crypto, 0)
    const pending = [sign(crypto, 1), sign(crypto, 2)].map((call) =>
      expect(call).rejects.toThrow('crypto worker'),
    )
    await new Promise((ready) => setImmediate(ready))
    await crypto.close()
    await Promise.all(pending)
    await expect(sign(crypto, 3)).rejects.toThrow('closed')
    await crypto.close()
  })
})

describe('a process that uses them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crypto-process-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('ends by itself once it has its answer, without closing them', async () => {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: resolve(import.meta.dirname, '../../../../src-main/platform/crypto/crypto.ts'),
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
      },
    })
    const script = `
      const crypto = require(${JSON.stringify(join(folder, 'crypto.cjs'))}).createCrypto()
      crypto.createKey(2048)
        .then((made) => crypto.publicKeySha256(made.value.privateKeyPem))
        .then((name) => crypto.readCertificates(Buffer.from('x')).then((read) => console.log(name.length, read.ok)))`
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { timeout: 20_000 })
    expect(stdout).toBe('64 false\n')
  })
})
