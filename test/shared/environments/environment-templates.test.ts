import { describe, expect, it } from 'vitest'
import { PRODUCTION } from '../../../src-main/environments/shipped-environments'
import { ENVIRONMENT_TEMPLATES } from '../../../src-shared/environments/environment-templates'
import { EnvironmentInput } from '../../../src-shared/environments/environments.model'

const tokenUrlOf = (id: string) => ENVIRONMENT_TEMPLATES.find((one) => one.id === id)?.addresses.tokenUrl

describe('what is known of the environments of social security', () => {
  it.each(ENVIRONMENT_TEMPLATES)('$id can be kept as it is', ({ id, addresses }) => {
    expect(EnvironmentInput.safeParse({ ...addresses, name: id }).success).toBe(true)
  })

  it.each(ENVIRONMENT_TEMPLATES)('$id says where it comes from, and when', ({ source, checkedOn }) => {
    expect(source.length).toBeGreaterThan(20)
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('simulation takes its tokens from production, acceptance has a server of its own', () => {
    expect(tokenUrlOf('simulation')).toBe(tokenUrlOf('production'))
    expect(tokenUrlOf('acceptance')).toBe('https://services-acpt.socialsecurity.be/REST/oauth/v5/token')
  })

  it('the environment that ships is the one of production', () => {
    expect(PRODUCTION).toMatchObject(ENVIRONMENT_TEMPLATES[0].addresses)
  })
})
