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

const SIMPLE: Readonly<Record<string, readonly unknown[]>> = {
  string: ['voorbeeld', '2026-11-22T10:00:00Z', 'invalid_client', 'CERT_HAS_EXPIRED'],
  number: [403, 407, -90],
  boolean: [true, false],
  record: [{}, { citizen: ['insz-length'] }, { citizen: ['insz-length'], startDate: ['date-in-past'] }],
}

function samples({ def }: Schema): readonly unknown[] {
  const { type, values = [], entries = {}, shape = {}, innerType, element } = def
  if (type === 'literal') return values
  if (type === 'enum') return Object.values(entries)
  if (type === 'object') return objects(Object.entries(shape))
  if (innerType !== undefined) return [type === 'nullable' ? null : undefined, ...samples(innerType)]
  if (type === 'array' && element !== undefined) return [[], samples(element).slice(0, 2)]
  const simple = SIMPLE[type]
  if (simple === undefined) throw new Error(`No sample for a ${type}`)
  return simple
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
