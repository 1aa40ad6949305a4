import { describe, expect, test } from 'vitest'
import { ONS_COMMON_NAME } from '../../../src-shared/certificates/certificates.model'
import {
  commonNameOf,
  ConnectorInput,
  customerCodeFault,
  CustomerInput,
} from '../../../src-shared/ons/ons.model'

describe('customer codes', () => {
  test.each([
    ['development', 'TE1002', null],
    ['development', 'TE1003', 'customer-code-development'],
    ['development', 'te1002', 'customer-code-development'],
    ['staging', 'TE4711', null],
    ['staging', 'TE1002', 'customer-code-staging'],
    ['staging', 'TE471', 'customer-code-staging'],
    ['production', 'DF0000', null],
    ['production', 'CF12', null],
    ['production', 'MF0001', null],
    ['production', 'TE4711', 'customer-code-production'],
    ['production', '', 'required'],
  ] as const)('%s %s: %s', (stage, code, fault) => {
    expect(customerCodeFault(stage, code)).toBe(fault)
  })
})

test('the common name of a valid connector and customer is one that the certificate accepts', () => {
  const connector = ConnectorInput.parse({ name: 'Rooster', technicalName: 'rooster_sync' })
  const customer = CustomerInput.parse({
    connectorId: 'c',
    stage: 'production',
    customerCode: 'MF0042',
    identification: 'Productie_1',
  })
  const name = commonNameOf(connector, customer)
  expect(name).toBe('rooster_sync-MF0042-Productie_1')
  expect(name).toMatch(ONS_COMMON_NAME)
})

test.each(['Rooster', 'rooster-sync', 'rooster sync', ''])('a technical name is not: %s', (technicalName) => {
  const parsed = ConnectorInput.safeParse({ name: 'x', technicalName })
  expect(parsed.error?.issues[0]?.message).toBe('technical-name')
})

test('a wrong code lands on its field, and the summary stops at 140 characters', () => {
  const customer = CustomerInput.safeParse({
    connectorId: 'c',
    stage: 'development',
    customerCode: 'TE2000',
    identification: 'kantoor',
  })
  expect(customer.error?.issues).toMatchObject([
    { path: ['customerCode'], message: 'customer-code-development' },
  ])
  const long = ConnectorInput.safeParse({
    name: 'x',
    technicalName: 'x',
    functional: { summary: 'a'.repeat(141) },
  })
  expect(long.error?.issues).toMatchObject([{ path: ['functional', 'summary'], message: 'too-long' }])
})
