/** The dotted paths to the fields in a form's values: `name`, `subject.email`, `rows.0.hours`. */
export type FieldPath<Values> = Values extends readonly (infer Item)[]
  ? `${number}` | `${number}.${FieldPath<Item>}`
  : Values extends Leaf
    ? never
    : {
        [Key in keyof Values & string]: Values[Key] extends Leaf
          ? Key
          : Key | `${Key}.${FieldPath<NonNullable<Values[Key]>>}`
      }[keyof Values & string]

/** What is in the values at a path. */
export type ValueAt<Values, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? ValueAt<Step<Values, Head>, Rest>
  : Step<Values, Path>

type Leaf = string | number | boolean | null | undefined | Date
type Step<Values, Key extends string> = Values extends readonly (infer Item)[]
  ? Item
  : Key extends keyof Values
    ? Values[Key]
    : never

/** Reads what is at a dotted path; undefined where the path leads nowhere. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], values)
}

/** A copy of the values with another value at a dotted path; what is beside the path stays the same object. */
export function withValueAt<Values>(values: Values, path: string, value: unknown): Values {
  const [head = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? value : withValueAt(valueAt(values, head), rest.join('.'), value)
  if (Array.isArray(values)) {
    return values.map((item: unknown, index) => (String(index) === head ? inner : item)) as Values
  }
  return { ...values, [head]: inner }
}

/** The values without what was left empty: '' and null go, in objects at any depth; the items of a list stay. */
export function withoutEmpty(values: unknown): unknown {
  if (Array.isArray(values)) return values.map(withoutEmpty)
  if (typeof values !== 'object' || values === null) return values
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== '' && value !== null)
      .map(([key, value]) => [key, withoutEmpty(value)]),
  )
}
