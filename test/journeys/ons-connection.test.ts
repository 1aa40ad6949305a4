import { execFileSync } from 'node:child_process'
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { openOffice, PASSPHRASE, removeFolders, type Office } from '../support/engine'
import { found } from '../support/guides'
import { startProxy } from '../support/http-servers'
import { onsRequest } from '../support/ons-request'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

/** A customer environment of the practice Ons with a signed certificate. */
async function customerOf(office: Office) {
  const { main } = office
  const { id: certificateId } = await onsRequest(office, 'rooster-TE1002-kantoor')
  const { pem } = found(await main.ons.practiceSign({ id: certificateId }))
  found(await main.certificates.importCertificate({ pem }))
  const connector = found(await main.ons.save({ name: 'Rooster', technicalName: 'rooster' }))
  const { id } = found(
    await main.ons.saveCustomer({
      connectorId: connector.id,
      stage: 'development',
      customerCode: 'TE1002',
      identification: 'kantoor',
      environmentId: 'practice',
      certificateId,
    }),
  )
  return { id, certificateId }
}

it('Ons is asked through the proxy of the system, with the certificate, and a proxy that refuses is named', async () => {
  const open = await startProxy()
  const closed = await startProxy(407)
  closing.push(open.stop, closed.stop)
  let proxy = open.origin
  const office = await openOffice({
    proxyFor: (url) => Promise.resolve(url.startsWith('https:') ? proxy : null),
  })
  closing.push(() => office.close())
  const { id } = await customerOf(office)
  const { url } = found(await office.main.ons.ping({ id }))
  expect(open.seen).toEqual([new URL(url).host])
  proxy = closed.origin
  expect(await office.main.ons.ping({ id })).toMatchObject({
    problem: { code: 'proxy-refused', status: 407 },
  })
})

it('the key that connects is nowhere on the disk, in no form', async () => {
  const office = await openOffice()
  closing.push(() => office.close())
  const { id, certificateId } = await customerOf(office)
  found(await office.main.ons.ping({ id }))
  const { base64 } = found(
    await office.main.certificates.exportPkcs12({ id: certificateId, password: PASSPHRASE }),
  )
  await office.close()
  const traces = tracesOf(keyOf(base64))
  const files = readdirSync(office.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(office.folder, name))
    .filter((file) => statSync(file).isFile())
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const bytes = readFileSync(file)
    for (const [form, trace] of Object.entries(traces))
      expect(bytes.includes(trace), `${form} in ${file}`).toBe(false)
  }
  for (const trace of Object.values(traces)) expect(office.log()).not.toContain(trace.toString('latin1'))
})

function keyOf(pkcs12: string): KeyObject {
  const pem = execFileSync('openssl', ['pkcs12', '-nocerts', '-nodes', '-passin', `pass:${PASSPHRASE}`], {
    input: Buffer.from(pkcs12, 'base64'),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return createPrivateKey(pem)
}

/** What would be left of a key, whichever way it was written: pieces long enough to be nothing else. */
function tracesOf(key: KeyObject): Readonly<Record<string, Buffer>> {
  const exponent = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url')
  const piece = exponent.subarray(100, 148)
  const lines = key.export({ type: 'pkcs8', format: 'pem' }).toString().split('\n')
  return {
    'a heading': Buffer.from('PRIVATE KEY'),
    bytes: piece,
    hex: Buffer.from(piece.toString('hex')),
    'a line of PEM': Buffer.from(lines[20] ?? ''),
    'a line of an RSA PEM': Buffer.from(
      key.export({ type: 'pkcs1', format: 'pem' }).toString().split('\n')[20] ?? '',
    ),
  }
}
