import type { Translate } from '../texts/translate'
import { ONS } from './ons.data'
import type { Connector, Endpoint, TechnicalDesign } from './ons.model'

/** What is still missing or out of date in a technical design; `useCase` and `endpoint` say where. */
export interface DesignDefect {
  readonly code:
    | 'no-use-case'
    | 'use-case-without-description'
    | 'use-case-without-endpoint'
    | 'endpoint-prefix-removed'
    | 'endpoint-path'
    | 'model-without-fields'
    | 'endpoint-twice'
  readonly useCase?: string
  readonly endpoint?: string
}

/** Checks a technical design on what Nedap assesses: use cases that explain themselves, endpoints that exist, fields chosen. */
export function designDefects({ useCases }: TechnicalDesign): DesignDefect[] {
  if (useCases.length === 0) return [{ code: 'no-use-case' }]
  return useCases.flatMap(({ id, description, endpoints }): DesignDefect[] => [
    ...(description === '' ? [{ code: 'use-case-without-description', useCase: id } as const] : []),
    ...(endpoints.length === 0 ? [{ code: 'use-case-without-endpoint', useCase: id } as const] : []),
    ...endpoints.flatMap((endpoint, index) =>
      endpointCodes(endpoint, endpoints.slice(0, index)).map((code) => ({
        code,
        useCase: id,
        endpoint: endpoint.id,
      })),
    ),
  ])
}

function endpointCodes(
  { path, method, models }: Endpoint,
  before: readonly Endpoint[],
): DesignDefect['code'][] {
  const codes: DesignDefect['code'][] = []
  if (path.startsWith(ONS.removedPrefix)) codes.push('endpoint-prefix-removed')
  else if (!/^\/v0\/[a-z_]+\/\S+$/.test(path)) codes.push('endpoint-path')
  if (models.some(({ fields }) => fields.length === 0)) codes.push('model-without-fields')
  if (before.some((other) => other.path === path && other.method === method)) codes.push('endpoint-twice')
  return codes
}

/** Writes both designs as Markdown, to read beside the dashboard and type over. */
export function designMarkdown(
  { name, technicalName, functional, technical }: Connector,
  t: Translate,
): string {
  const texts = (
    [
      ['productDescription', functional.productDescription],
      ['summary', functional.summary],
      ['connectorDescription', functional.connectorDescription],
      ['problemSolved', functional.problemSolved],
      ['sharedCustomer', functional.sharedCustomer],
    ] as const
  ).flatMap(([key, value]) => [`### ${t(`ons.design.${key}`)}`, '', value === '' ? '–' : plain(value), ''])
  const useCases = technical.useCases.flatMap((useCase) => [
    `### ${plain(useCase.title)}`,
    '',
    ...(useCase.description === '' ? [] : [plain(useCase.description), '']),
    ...useCase.endpoints.flatMap(endpointLines),
    '',
  ])
  return [
    `# ${plain(name)} (${technicalName})`,
    '',
    `## ${t('ons.design.functional')}`,
    '',
    ...texts,
    `## ${t('ons.design.technical')}`,
    '',
    ...(technical.allowAllOnDevelopment ? [t('ons.design.allowAll'), ''] : []),
    ...useCases,
  ].join('\n')
}

function endpointLines({ method, path, reason, models }: Endpoint): string[] {
  return [
    `- \`${method} ${path.replaceAll('`', '')}\`${reason === '' ? '' : ` – ${plain(reason)}`}`,
    ...models.map((model) => `  - ${plain(model.name)}: ${model.fields.map(plain).join(', ')}`),
  ]
}

/** Keeps a text on its line and free of Markdown's own signs. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
}

/**
 * Writes the technical design as a table (RFC 4180, separated by semicolons as Belgian and Dutch spreadsheets expect, UTF-8 with a
 * byte order mark): a row for each field, so that the dashboard can be filled in from top to bottom.
 */
export function designCsv({ technical }: Pick<Connector, 'technical'>, t: Translate): string {
  const header = (['useCase', 'description', 'method', 'path', 'reason', 'model', 'field'] as const).map(
    (key) => t(`ons.design.columns.${key}`),
  )
  const rows = technical.useCases.flatMap((useCase) => {
    const about = [useCase.title, useCase.description]
    if (useCase.endpoints.length === 0) return [[...about, '', '', '', '', '']]
    return useCase.endpoints.flatMap((endpoint) => {
      const call = [...about, endpoint.method, endpoint.path, endpoint.reason]
      const fields = endpoint.models.flatMap((model) =>
        (model.fields.length === 0 ? [''] : model.fields).map((field) => [...call, model.name, field]),
      )
      return fields.length === 0 ? [[...call, '', '']] : fields
    })
  })
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** A cell that begins like a formula would be computed by a spreadsheet: an apostrophe before it keeps it a text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
