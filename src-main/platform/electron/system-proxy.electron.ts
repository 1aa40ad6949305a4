import type { Session } from 'electron'
import type { ProxyFinder } from '../http/agent-pool'
import { proxyFromPac } from '../http/system-proxy'

/** The proxy of the operating system, PAC scripts included, as Chromium finds it. */
export function systemProxy(session: Session): ProxyFinder {
  return async (url) => proxyFromPac(await session.resolveProxy(url))
}
