import { join, normalize, sep } from 'node:path'
import { isLanguage, wordsFile } from '../../src-shared/texts/languages'

export const APP_SCHEME = 'app'
/** Where the window's pages live; the only origin that may call main. */
export const APP_ORIGIN = `${APP_SCHEME}://werkbalie`

/** The file a URL names inside the folder; null for another host or a path that leads out of it. */
export function fileFor(folder: string, url: string): string | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null
  const path = decodePath(url.slice(APP_ORIGIN.length).split(/[?#]/)[0] ?? '/')
  if (path === null) return null
  const file = normalize(join(folder, path === '/' ? '/index.html' : path))
  return file.startsWith(folder + sep) ? file : null
}

/**
 * The `Link` header (RFC 8288) of a page: the words of the language that its address names are fetched beside its code, which
 * would ask for them only once it ran. Empty for all else.
 */
export function linkHeader(url: string): Readonly<Record<string, string>> {
  const { pathname, searchParams } = new URL(url)
  const language = searchParams.get('language')
  if (!pathname.endsWith('.html') || !isLanguage(language)) return {}
  return { link: `</${wordsFile(language)}>; rel=modulepreload` }
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
