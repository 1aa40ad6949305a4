/** The ways in which InGoedeBanen can read vacancies out of Carerix. */
export type FeedWay = 'website' | 'medium'

/** What stands in for the name of a Carerix application, when one can be read from what the user typed. */
export type ApplicationName =
  | { readonly name: string; readonly hint?: 'application-host' }
  | { readonly fault: 'required' | 'application-name' }

/**
 * Reads the name of a Carerix application from what a user pastes: the bare name, its host (`name.carerix.com`, or `name.carerix.net`
 * where the application itself lives: hint `application-host`), or any address there.
 */
export function readApplicationName(typed: string): ApplicationName {
  const text = typed.trim().toLowerCase()
  if (text === '') return { fault: 'required' }
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:]+)/.exec(text)?.[1] ?? ''
  const carerix = /^(.+)\.carerix\.(com|net)$/.exec(host)
  const name = carerix?.[1] ?? text
  // One label of a host name (RFC 1123 2.1).
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) return { fault: 'application-name' }
  return carerix?.[2] === 'net' ? { name, hint: 'application-host' } : { name }
}

/** Carerix's own page (read 2026-11-22) shows this script for the medium with code IGB; its capitals matter. */
const IGB_SCRIPT = 'cxtools/IGBFeed.php'

/**
 * Composes the address that InGoedeBanen must read. `documented` is as Carerix writes it, with http; `secure` is the same over https,
 * which the sister feeds use. For the way of the own website Carerix's page has lost its address: null, to be asked.
 */
export function feedAddress(
  way: FeedWay,
  application: string,
): { readonly documented: string; readonly secure: string } | null {
  if (way === 'website') return null
  const place = `${application}.carerix.com/${IGB_SCRIPT}`
  return { documented: `http://${place}`, secure: `https://${place}` }
}

/**
 * Gives the address to fetch for what a user typed: itself, or for the bare host of a Carerix application (`name.carerix.com`, `.net`)
 * its InGoedeBanen feed.
 */
export function feedUrlOf(typed: string): string {
  const text = typed.trim()
  if (!/^[a-z0-9-]+\.carerix\.(?:com|net)\/?$/i.test(text)) return text
  const application = readApplicationName(text)
  return 'name' in application ? (feedAddress('medium', application.name)?.secure ?? text) : text
}

/** Says why an address cannot be fetched as a feed; null when it can: http or https, without a password in it. */
export function feedUrlFault(
  url: string,
): 'required' | 'too-long' | 'url-malformed' | 'url-not-web' | 'url-has-credentials' | null {
  const text = url.trim()
  if (text === '') return 'required'
  if (text.length > 2000) return 'too-long'
  const parts = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#\\]*))?/i.exec(text)
  if (parts === null || /[\s\p{Cc}]/u.test(text)) return 'url-malformed'
  if (!/^https?$/i.test(parts[1] ?? '')) return 'url-not-web'
  const authority = parts[2] ?? ''
  if (authority.includes('@')) return 'url-has-credentials'
  return /^(?:\[[0-9a-f:.]+\]|[^\s:[\]%]+)(?::\d{1,5})?$/i.test(authority) ? null : 'url-malformed'
}
