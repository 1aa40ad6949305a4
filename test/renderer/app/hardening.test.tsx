import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { stayWithinPolicy } from '../../../src-renderer/app/hardening'

describe('staying within the content security policy', () => {
  it('makes zod build no code, and lets through no HTML but the empty', () => {
    const createPolicy = vi.fn<(name: string, rules: { createHTML(html: string): string }) => void>()
    vi.stubGlobal('trustedTypes', { createPolicy })
    stayWithinPolicy()
    vi.unstubAllGlobals()
    expect(z.config().jitless).toBe(true)
    const [name, rules] = createPolicy.mock.calls[0] ?? []
    expect(name).toBe('default')
    expect(rules?.createHTML('')).toBe('')
    expect(() => rules?.createHTML('<img>')).toThrow(TypeError)
  })
})
