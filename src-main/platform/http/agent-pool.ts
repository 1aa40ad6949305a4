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

/** How one request connects: its connection pool, and what its TLS handshake uses. */
export interface Connection {
  readonly agent: HttpAgent
  readonly secureContext?: tls.SecureContext | undefined
  readonly minVersion: 'TLSv1.2'
}

export interface AgentPool {
  connectionFor(url: string, tls: TlsOptions | undefined): Promise<Connection>
  close(): void
}

/** Keeps one connection pool per proxy and TLS setting, so that repeated calls reuse their connection. */
export function createAgentPool(proxyFor: ProxyFinder): AgentPool {
  const connections = new Map<string, Connection>()
  return {
    async connectionFor(url, options) {
      const proxy = await proxyFor(url)
      const secure = url.startsWith('https:')
      const key = `${secure ? 'https' : 'http'}|${proxy ?? ''}|${fingerprint(options)}`
      const known = connections.get(key)
      if (known !== undefined) return known
      const agent = secure ? httpsAgent(proxy) : httpAgent(proxy)
      const connection = {
        agent,
        minVersion: 'TLSv1.2',
        secureContext: secure ? contextFor(options) : undefined,
      } as const
      connections.set(key, connection)
      return connection
    },
    close() {
      for (const { agent } of connections.values()) agent.destroy()
      connections.clear()
    },
  }
}

const pool = { keepAlive: true, maxSockets: 8 }

function httpAgent(proxy: string | null): HttpAgent {
  return proxy === null ? new HttpAgent(pool) : new HttpProxyAgent(proxy, pool)
}

function httpsAgent(proxy: string | null): HttpAgent {
  return proxy === null ? new HttpsAgent(pool) : new HttpsProxyAgent(proxy, pool)
}

/**
 * The TLS settings go with each request, not with the agent: the proxy agent does not pass its own on to the tunnelled handshake.
 * Made once per setting, because reading a hundred authorities for each call would be slow.
 */
function contextFor(options: TlsOptions | undefined): tls.SecureContext {
  const client = options?.clientCertificate
  return tls.createSecureContext({
    minVersion: 'TLSv1.2',
    ca: trustedAuthorities(options?.trustedCa),
    ...(client && { cert: client.certificate, key: client.privateKeyPem }),
  })
}

/** Node's own list, the system's where the runtime can read it (Node 22.15+), and the environment's extra authorities. */
function trustedAuthorities(extra: string | undefined): string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => string[] }
  return [
    ...tls.rootCertificates,
    ...(getCACertificates?.('system') ?? []),
    ...(extra === undefined ? [] : [extra]),
  ]
}

/** Settings that are passed again as the same object are recognised without reading a key and its certificates once more. */
const fingerprints = new WeakMap<TlsOptions, string>()

function fingerprint(options: TlsOptions | undefined): string {
  if (options === undefined) return ''
  const known = fingerprints.get(options)
  if (known !== undefined) return known
  const made = createHash('sha256').update(JSON.stringify(options)).digest('hex')
  fingerprints.set(options, made)
  return made
}
