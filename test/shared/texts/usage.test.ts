import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { nl } from '../../../src-shared/texts/nl/catalog'
import { argumentsOf } from './message-arguments'

interface Use {
  readonly place: string
  readonly key: string
  /** Names given; undefined when they are not written out on the spot. */
  readonly given: readonly string[] | undefined
}

/** Every `t('some.key', { … })` with a literal key in the sources. */
function usesIn(file: string): readonly Use[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const uses: Use[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslate(node.expression)) {
      const [key, args] = node.arguments
      if (key !== undefined && ts.isStringLiteral(key)) {
        uses.push({ place: `${file}: ${key.text}`, key: key.text, given: namesIn(args) })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return uses
}

function isTranslate(expression: ts.Expression): boolean {
  if (ts.isIdentifier(expression)) return expression.text === 't'
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 't'
}

function namesIn(args: ts.Expression | undefined): readonly string[] | undefined {
  if (args === undefined) return []
  if (!ts.isObjectLiteralExpression(args) || args.properties.some(ts.isSpreadAssignment)) return undefined
  return args.properties.map((property) => property.name?.getText() ?? '')
}

/** The Dutch text; '' for a key that does not exist, which the compiler refuses anyway. */
function textAt(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], nl)
  return typeof found === 'string' ? found : ''
}

const folders = ['src-renderer', 'src-main', 'src-shared']
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const uses = files.flatMap(usesIn)

describe('a text in use', () => {
  it('is given every argument it takes', () => {
    expect(uses.length).toBeGreaterThan(30)
    const missing = uses.flatMap(({ place, key, given }) =>
      given === undefined
        ? []
        : argumentsOf(textAt(key), 'nl')
            .filter((name) => !given.includes(name))
            .map((name) => `${place} needs ${name}`),
    )
    expect(missing).toEqual([])
  })
})
