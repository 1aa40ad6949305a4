import { getProxyForUrl } from 'proxy-from-env'
import type { ProxyFinder } from './agent-pool'

/** The proxy named in HTTP_PROXY, HTTPS_PROXY and NO_PROXY: what a terminal goes by. */
export const environmentProxy: ProxyFinder = (url) => {
  const proxy = getProxyForUrl(url)
  return Promise.resolve(proxy === '' ? null : proxy)
}

/**
 * Reads the first usable entry of a PAC answer (`PROXY host:port; DIRECT`) as Chromium gives it; null is a direct connection.
 * SOCKS entries are passed over: the agents speak HTTP proxies only.
 */
export function proxyFromPac(pac: string): string | null {
  for (const entry of pac.split(';')) {
    const [kind, address] = entry.trim().split(/\s+/)
    if (kind === 'DIRECT') return null
    if (kind === 'PROXY' && address !== undefined) return `http://${address}`
    if (kind === 'HTTPS' && address !== undefined) return `https://${address}`
  }
  return null
}
