import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { APP_ORIGIN, APP_SCHEME, fileFor, linkHeader } from './app-files'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Makes `app://` a standard, secure scheme; must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
  // Node loads this class when it is first used. Were that for the page's first file, the page's own process would wait with it.
  new Request(APP_ORIGIN)
}

/** Serves the built pages from one folder and nothing outside it, with the content security policy on each. */
export function serveApp(folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = fileFor(folder, request.url)
    const type = file === null ? undefined : TYPES[extname(file)]
    if (file === null || type === undefined) return new Response(null, { status: 404 })
    try {
      const body = new Uint8Array(await readFile(file))
      return new Response(body, {
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
          ...linkHeader(request.url),
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
