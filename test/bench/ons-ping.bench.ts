import { Agent, request } from 'node:https'
import { createOnsApi } from '../../src-main/ons/ons.api'
import { createAgentPool } from '../../src-main/platform/http/agent-pool'
import { createHttpClient } from '../../src-main/platform/http/http-client'
import { createPracticeServer } from '../../src-main/sandbox/practice-server'
import { ratio, type Benchmark } from './benchmark'
import { opensslRequest } from '../support/openssl-request'

const PINGS = 50

/** `GET /ping` over mutual TLS through our client, beside a bare `https.request` with the same key; both keep their connection. */
export const benchmark: Benchmark = {
  name: 'GET /ping through our client, beside a bare https.request with the same key',
  unit: 'x',
  limit: 1.2,
  async run() {
    const server = createPracticeServer({ clock: { now: () => new Date() } })
    const { origin, ons } = await server.start()
    const { key, csr } = opensslRequest(
      '/C=BE/ST=OV/L=Gent/O=De Proef/OU=IT/CN=rooster-TE1002-bench/emailAddress=it@deproef.example',
    )
    const signed = await fetch(`${origin}/practice/ons/certificates`, {
      method: 'POST',
      body: JSON.stringify({ customerCode: 'TE1002', csr }),
    })
    const { pem } = (await signed.json()) as { pem: string }
    const agents = createAgentPool(() => Promise.resolve(null))
    const api = createOnsApi(createHttpClient(agents))
    const identity = { privateKeyPem: key, certificates: [pem] }
    const signal = new AbortController().signal
    const ours = async () => {
      const pong = await api.ping(ons, identity, signal)
      if (!pong.ok) throw new Error(pong.problem.code)
    }
    const agent = new Agent({ keepAlive: true, key, cert: pem, ca: ons.trustedCa })
    const bare = () => bareGet(`${ons.url}/ping`, agent)
    const many = (ping: () => Promise<void>) => async () => {
      const began = performance.now()
      for (let count = 0; count < PINGS; count += 1) await ping()
      return performance.now() - began
    }
    await ours()
    await bare()
    const measured = await ratio(many(ours), many(bare), 9)
    agents.close()
    agent.destroy()
    await server.stop()
    return { ...measured, detail: `${PINGS} pings: ${measured.detail}` }
  },
}

function bareGet(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (incoming) => {
      if (incoming.statusCode !== 200) reject(new Error(`The bare call got ${incoming.statusCode ?? 0}`))
      // Only then is the connection free for the next one.
      incoming.on('close', resolve).resume()
    })
      .on('error', reject)
      .end()
  })
}
