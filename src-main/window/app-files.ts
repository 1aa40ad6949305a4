import { join, normalize, sep } from 'node:path'

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

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
