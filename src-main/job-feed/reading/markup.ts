import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import type { FeedDefect } from '../../../src-shared/job-feed/job-feed.model'

/** What an element holds: text, elements by name, or several of one name. Attributes have names that begin with `@`. */
export type Node = string | NodeMap | readonly Node[]
export interface NodeMap {
  readonly [name: string]: Node
}

const TEXT = '#text'
const CDATA = '#cdata'

/** Deeper than any list of vacancies; the parser stops there. */
const MAX_DEPTH = 60

/**
 * Parses XML as far as it can be: what is malformed is told with its place, and what could still be read is given. Entities are
 * never expanded, so that a bomb stays a few bytes.
 */
export function parseXml(source: string): { readonly tree: Node; readonly defects: readonly FeedDefect[] } {
  const { text, definesEntities } = withoutDoctype(source)
  const defects: FeedDefect[] = definesEntities ? [{ code: 'entities-ignored', level: 'warning' }] : []
  const parser = new XMLParser({
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: TEXT,
    cdataPropName: CDATA,
    maxNestedTags: MAX_DEPTH,
  })
  const fault = validityFault(text)
  if (fault !== null) defects.push(fault)
  try {
    return { tree: parser.parse(text) as Node, defects }
  } catch (error) {
    const isDeep = error instanceof Error && /nested tags/i.test(error.message)
    if (isDeep) return { tree: '', defects: [...defects, { code: 'xml-too-deep', level: 'error' }] }
    return {
      tree: '',
      defects: fault === null ? [...defects, { code: 'xml-malformed', level: 'error' }] : defects,
    }
  }
}

/**
 * Takes the document type declaration out before anything reads it: what it defines is never wanted here. Its lines stay, so that
 * the places of faults hold.
 */
function withoutDoctype(text: string): { readonly text: string; readonly definesEntities: boolean } {
  const start = /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<!DOCTYPE/i.exec(text.slice(0, 20_000))
  if (start === null) return { text, definesEntities: false }
  const begin = start[0].length - '<!DOCTYPE'.length
  const end = doctypeEnd(text, begin)
  const doctype = text.slice(begin, end)
  const lines = '\n'.repeat(doctype.split('\n').length - 1)
  return { text: text.slice(0, begin) + lines + text.slice(end), definesEntities: /<!ENTITY/i.test(doctype) }
}

/** The place after the `>` that closes the declaration: the first one outside quotes, comments and its `[ … ]`. */
function doctypeEnd(text: string, begin: number): number {
  let isInside = false
  // Each turn takes a comment, a quoted text, or one of the signs that matter; a lone quote takes all that is left.
  const part = /<!--[\s\S]*?(?:-->|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)|[[\]>]/g
  part.lastIndex = begin
  for (let found = part.exec(text); found !== null; found = part.exec(text)) {
    if (found[0] === '[') isInside = true
    else if (found[0] === ']') isInside = false
    else if (found[0] === '>' && !isInside) return part.lastIndex
  }
  return text.length
}

function validityFault(text: string): FeedDefect | null {
  try {
    SyntaxValidator.validate(text, { allowBooleanAttributes: true })
    return null
  } catch (error) {
    const { line, col } = error as { line?: number; col?: number }
    const isPlaced = line !== undefined && col !== undefined && line > 0
    return { code: 'xml-malformed', level: 'error', ...(isPlaced && { line, column: col }) }
  }
}

/** Tells whether a node is text, however it was written: plain, in CDATA, or beside attributes. */
export function isText(node: Node): boolean {
  return typeof node === 'string' || (!isList(node) && Object.keys(node).every((name) => /^[#@]/.test(name)))
}

/** Gives a node's own text: entities of plain text replaced (the five of XML and the numeric ones), CDATA as it stands. */
export function textOf(node: Node | undefined): string {
  if (node === undefined) return ''
  if (typeof node === 'string') return withoutEntities(node).trim()
  if (isList(node)) return textOf(node[0])
  const plain = own(node, TEXT)
  const raw = own(node, CDATA)
  return `${typeof plain === 'string' ? withoutEntities(plain) : ''}${cdataOf(raw)}`.trim()
}

function cdataOf(raw: Node | undefined): string {
  if (raw === undefined) return ''
  return typeof raw === 'string' ? raw : isList(raw) ? raw.map((part) => cdataOf(part)).join('') : ''
}

/** Gives what a map holds under a name of its own: `constructor` is no element. */
export function own(map: NodeMap, name: string): Node | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

export function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
