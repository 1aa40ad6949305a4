import { createHash } from 'node:crypto'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import * as tls from 'node:tls'
import { HttpProxyAgent } from 'http-proxy-agent'
import { HttpsProxyAgent } from 'https-proxy-agent'

export interface TlsOptions {
  /** Certificate authorities trusted beside the system's, PEM. */
  readonly trustedCa?: string | undefined
  /** The client certificate (PEM chain, leaf first) with its key, for mutual TLS. */
  readonly clientCertificate?: { readonly certificate: string; readonly privateKeyPem: string } | undefined
}

/** Finds the proxy for a URL as the machine is set up: `http://host:port`, or null for a direct connection. */
export type ProxyFinder = (url: string) => Promise<string | null>

export interface AgentPool {
  agentFor(url: string, tls: TlsOptions | undefined): Promise<HttpAgent>
  close(): void
}

/** Keeps one connection pool per proxy and TLS setting, so that repeated calls reuse their connection. */
export function createAgentPool(proxyFor: ProxyFinder): AgentPool {
  const agents = new Map<string, HttpAgent>()
  return {
    async agentFor(url, options) {
      const proxy = await proxyFor(url)
      const secure = url.startsWith('https:')
      const key = `${secure ? 'https' : 'http'}|${proxy ?? ''}|${fingerprint(options)}`
      const known = agents.get(key)
      if (known !== undefined) return known
      const agent = secure ? httpsAgent(proxy, options) : httpAgent(proxy)
      agents.set(key, agent)
      return agent
    },
    close() {
      for (const agent of agents.values()) agent.destroy()
      agents.clear()
    },
  }
}

const pool = { keepAlive: true, maxSockets: 8 }

function httpAgent(proxy: string | null): HttpAgent {
  return proxy === null ? new HttpAgent(pool) : new HttpProxyAgent(proxy, pool)
}

function httpsAgent(proxy: string | null, options: TlsOptions | undefined): HttpAgent {
  const connection = {
    ...pool,
    minVersion: 'TLSv1.2' as const,
    ca: trustedAuthorities(options?.trustedCa),
    ...(options?.clientCertificate && {
      cert: options.clientCertificate.certificate,
      key: options.clientCertificate.privateKeyPem,
    }),
  }
  return proxy === null ? new HttpsAgent(connection) : new HttpsProxyAgent(proxy, connection)
}

/** Node's own list, the system's where the runtime can read it (Node 22.15+), and the environment's extra authorities. */
function trustedAuthorities(extra: string | undefined): string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => string[] }
  return [...tls.rootCertificates, ...(getCACertificates?.('system') ?? []), ...(extra === undefined ? [] : [extra])]
}

function fingerprint(options: TlsOptions | undefined): string {
  if (options === undefined) return ''
  return createHash('sha256').update(JSON.stringify(options)).digest('hex')
}
