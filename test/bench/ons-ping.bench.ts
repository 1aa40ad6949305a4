import { once } from 'node:events'
import { Agent, createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createOnsApi } from '../../src-main/ons/ons.api'
import { createAgentPool } from '../../src-main/platform/http/agent-pool'
import { createHttpClient } from '../../src-main/platform/http/http-client'
import { readSigningRequest } from '../../src-main/sandbox/certificate-signing-request'
import { createOnsAuthority } from '../../src-main/sandbox/ons-authority'
import { opensslRequest } from '../support/openssl-request'
import { ratio, type Benchmark } from './benchmark'

const PINGS = 20
/** Less than any answer over the internet takes; without it the ratio would measure tenths of a millisecond. */
const LATENCY_MS = 10

/** `GET /ping` over mutual TLS through our client, beside a bare `https.request` with the same key; both keep their connection. */
export const benchmark: Benchmark = {
  name: `GET /ping through our client, beside a bare https.request with the same key (server that demands it and answers after ${LATENCY_MS} ms)`,
  unit: 'x',
  limit: 1.2,
  async run() {
    const server = await demandingServer()
    const agents = createAgentPool(() => Promise.resolve(null))
    const api = createOnsApi(createHttpClient(agents))
    const identity = { privateKeyPem: server.key, certificates: [server.certificate] }
    const signal = new AbortController().signal
    const ours = async () => {
      const pong = await api.ping(server, identity, signal)
      if (!pong.ok) throw new Error(pong.problem.code)
    }
    const agent = new Agent({
      keepAlive: true,
      key: server.key,
      cert: server.certificate,
      ca: server.trustedCa,
    })
    const bare = () => bareGet(`${server.url}/ping`, agent)
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

/** A server that lets nobody in without a certificate of its authority. */
async function demandingServer() {
  const now = new Date()
  const authority = createOnsAuthority(now)
  const { key, csr } = opensslRequest('/CN=rooster-TE1002-bench')
  const read = readSigningRequest(csr)
  if (!read.ok) throw new Error(read.problem)
  const identity = authority.serverIdentity(now)
  const server = createServer(
    {
      key: identity.key,
      cert: identity.certificate,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: true,
    },
    (_request, response) => setTimeout(() => response.end('pong'), LATENCY_MS),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trustedCa: authority.certificate,
    key,
    certificate: authority.signRequest(read.value, now, 2),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
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
