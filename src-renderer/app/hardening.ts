import * as z from 'zod'

/**
 * Keeps the libraries within the content security policy. Must run before any schema is made: zod would compile its objects with
 * `new Function`, and React Aria empties its announcements with `innerHTML = ''`, which Trusted Types refuses for any string.
 */
export function stayWithinPolicy(): void {
  z.config({ jitless: true })
  trustedTypesOf(globalThis)?.createPolicy('default', {
    createHTML: (html) => {
      if (html !== '') throw new TypeError('HTML is never made from a string here')
      return html
    },
  })
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown
}

function trustedTypesOf(global: object): TrustedTypes | undefined {
  return (global as { readonly trustedTypes?: TrustedTypes }).trustedTypes
}
