import type { WordsOf } from '../catalog'
import type { ons as source } from '../nl/ons'

export const ons = {
  stages: { development: 'Development', staging: 'Staging', production: 'Production' },
  design: {
    functional: 'Functional design',
    technical: 'Technical design',
    productDescription: 'Product description',
    summary: 'Summarised description (140 characters at most)',
    connectorDescription: 'Connector description',
    problemSolved: 'Which problem it solves',
    sharedCustomer: 'Shared customer (care organisation)',
    allowAll: '“Allow all endpoints on development” is on.',
    columns: {
      useCase: 'Use case',
      description: 'Description',
      method: 'Method',
      path: 'Endpoint',
      reason: 'Why',
      model: 'Model',
      field: 'Field',
    },
  },
  defects: {
    'no-use-case': 'Add at least one use case.',
    'use-case-without-description': 'Describe what this use case is for: it helps Nedap to assess it.',
    'use-case-without-endpoint': 'This use case has no endpoint yet.',
    'endpoint-prefix-removed':
      'Addresses that begin with /t/ have not worked since 19 May 2026: they are now called /v0/application/…',
    'endpoint-path':
      'An endpoint has the form /v0/application/…, for example /v0/administration/clients/find.',
    'model-without-fields': 'Choose the fields you need of this model.',
    'endpoint-twice': 'This endpoint is already in this use case.',
  },
} satisfies WordsOf<typeof source>
