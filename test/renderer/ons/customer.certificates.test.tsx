import { describe, expect, it } from 'vitest'
import { certificatesOf, offersOf } from '../../../src-renderer/ons/customer.certificates'
import { certificateOf } from '../profiles/profiles'

const commonName = 'rooster-TE1002-kantoor'
const entry = (id: string, createdAt: string, state: 'valid' | 'requested' | 'removed' = 'valid') =>
  certificateOf({ id, purpose: 'ons', commonName, createdAt, state })

const old = entry('old', '2026-01-01')
const renewed = entry('renewed', '2026-11-01')
const asked = entry('asked', '2026-11-20', 'requested')

describe('the certificate of a customer environment', () => {
  it('is found by its name: the newest, rather one than a request for one', () => {
    expect(certificatesOf({ commonName }, [])).toEqual({ current: undefined })
    expect(certificatesOf({ commonName }, [asked]).current).toBe(asked)
    expect(certificatesOf({ commonName }, [old, renewed]).current).toBe(renewed)
    expect(certificatesOf({ commonName }, [old, asked])).toEqual({ current: old, next: asked })
  })

  it('stays the one that was chosen, and is followed by what was asked under its name since', () => {
    const chosen = { commonName, certificateId: 'old' }
    expect(certificatesOf(chosen, [old])).toEqual({ current: old })
    expect(certificatesOf(chosen, [old, renewed])).toEqual({ current: old, next: renewed })
    expect(certificatesOf({ commonName, certificateId: 'renewed' }, [old, renewed])).toEqual({
      current: renewed,
    })
  })

  it('is not one that was removed, or that carries another name', () => {
    const removed = entry('removed', '2026-12-01', 'removed')
    const other = certificateOf({ id: 'other', purpose: 'ons', createdAt: '2026-12-01' })
    expect(certificatesOf({ commonName }, [removed, other, old])).toEqual({ current: old })
  })
})

describe('what can be done for a customer environment', () => {
  const soon = { renewal: { notAfter: '2026-12-20T00:00:00Z', renewOn: '2026-11-20', daysLeft: 28 } }
  const today = '2026-11-22'

  it('is asking, then having it signed where one practises, then testing', () => {
    expect(offersOf({}, {}, today)).toEqual({ request: 'first' })
    expect(offersOf({ environmentId: 'practice' }, { current: asked }, today)).toEqual({ sign: 'asked' })
    expect(offersOf({}, { current: asked }, today)).toEqual({})
    expect(offersOf({}, { current: old }, today)).toEqual({ test: 'old' })
  })

  it('is renewing from thirty days before its end, once', () => {
    expect(offersOf(soon, { current: old }, '2026-11-19')).toEqual({ test: 'old' })
    expect(offersOf(soon, { current: old }, today)).toEqual({ request: 'renewal', test: 'old' })
    expect(offersOf(soon, { current: old, next: asked }, today)).toEqual({ test: 'old' })
    expect(offersOf(soon, { current: old, next: renewed }, today)).toEqual({
      test: 'old',
      testNext: 'renewed',
    })
  })
})
