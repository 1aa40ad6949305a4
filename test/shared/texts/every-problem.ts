import * as z from 'zod'
import { Problem } from '../../../src-shared/problem'

/**
 * Every problem there is, made from the schema itself: with and without what is optional, and with each value of an enumeration.
 * A new code is tested in every language without an edit here.
 */
export function everyProblem(): readonly Problem[] {
  return Problem.options.flatMap((option) =>
    samples(option as unknown as Schema).map((sample) => Problem.parse(sample)),
  )
}

interface Schema {
  readonly def: {
    readonly type: string
    readonly shape?: Readonly<Record<string, Schema>>
    readonly innerType?: Schema
    readonly element?: Schema
    readonly values?: readonly unknown[]
    readonly entries?: Readonly<Record<string, string>>
  }
}

function samples({ def }: Schema): readonly unknown[] {
  switch (def.type) {
    case 'literal':
      return def.values ?? []
    case 'enum':
      return Object.values(def.entries ?? {})
    case 'string':
      return ['voorbeeld', '2026-11-22T10:00:00Z', 'invalid_client', 'CERT_HAS_EXPIRED']
    case 'number':
      return [403, 407, -90]
    case 'boolean':
      return [true, false]
    case 'array':
      return [[], def.element === undefined ? [] : samples(def.element).slice(0, 2)]
    case 'record':
      return [{}, { citizen: ['insz-length'] }, { citizen: ['insz-length'], startDate: ['date-in-past'] }]
    case 'optional':
      return [undefined, ...(def.innerType === undefined ? [] : samples(def.innerType))]
    case 'object':
      return objects(Object.entries(def.shape ?? {}))
    default:
      throw new Error(`No sample for a ${def.type} (zod ${z.core.version.major})`)
  }
}

/** Each property takes each of its values once, beside the first values of the others. */
function objects(properties: readonly [string, Schema][]): readonly unknown[] {
  const values = properties.map(([name, schema]) => [name, samples(schema)] as const)
  const most = Math.max(...values.map(([, choices]) => choices.length))
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(
      values
        .map(([name, choices]) => [name, choices[Math.min(index, choices.length - 1)]] as const)
        .filter(([, value]) => value !== undefined),
    ),
  )
}
