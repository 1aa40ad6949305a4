import type { FeedFormat } from '../../../src-shared/job-feed/job-feed.model'
import { isList, isText, own, type Node, type NodeMap } from './markup'

/** The vacancies found in a tree, where they stand, and what the whole is. */
export interface Recognised {
  readonly format: Exclude<FeedFormat, 'html' | 'text' | 'empty'>
  /** Element names from the root, `source/job`; absent when there are none. */
  readonly path?: string
  readonly items: readonly NodeMap[]
}

/** Finds the list of vacancies in any tree: a known shape, else the element that repeats most and has a title. */
export function recogniseRecords(tree: Node, kind: 'xml' | 'json'): Recognised {
  const places = placesIn(tree)
  // The root itself is a list only in JSON.
  if (!isList(tree)) places.delete('')
  const best = [...places]
    .map(([path, items]) => ({ path, items, rank: rankOf(path, items) }))
    .filter(({ rank }) => rank > 0)
  best.sort((one, other) => other.rank - one.rank || other.items.length - one.items.length)
  const format = kind === 'json' ? 'json' : formatOf(tree, best[0]?.path)
  const [first] = best
  return first === undefined ? { format, items: [] } : { format, path: first.path, items: first.items }
}

/** A name without its namespace prefix, case and separators: `job_title`, `JobTitle` and `j:job-title` are one. */
export function plainName(name: string): string {
  return name
    .replace(/^@/, '')
    .replace(/^.*:/, '')
    .replace(/[-_\s.]/g, '')
    .toLowerCase()
}

const MAX_DEPTH = 12
/** Elements looked at before the search is taken for done; a list of vacancies stands near the root. */
const MAX_VISITS = 2_000_000

/** Every element that has children, by the path of names that leads to it. */
function placesIn(tree: Node): Map<string, NodeMap[]> {
  const places = new Map<string, NodeMap[]>()
  let visits = 0
  const visit = (node: Node, path: string, depth: number): void => {
    visits += 1
    if (depth > MAX_DEPTH || visits > MAX_VISITS || isText(node)) return
    if (isList(node)) {
      for (const one of node) visit(one, path, depth + 1)
      return
    }
    const map = node as NodeMap
    const known = places.get(path)
    if (known === undefined) places.set(path, [map])
    else known.push(map)
    for (const [name, child] of Object.entries(map)) {
      if (!/^[#@]/.test(name)) visit(child, path === '' ? name : `${path}/${name}`, depth + 1)
    }
  }
  visit(tree, '', 0)
  return places
}

const RECORD_NAMES = new Set([
  'item',
  'entry',
  'job',
  'jobs',
  'vacature',
  'vacatures',
  'vacancy',
  'vacancies',
  'positionopening',
  'jobpositionposting',
  'publication',
  'publicatie',
  'position',
  'joboffer',
  'jobposting',
  'offer',
  'ad',
])
/** What holds a list or describes the feed itself, also when it has a title of its own. */
const CONTAINER_NAMES = new Set([
  'rss',
  'channel',
  'feed',
  'source',
  'image',
  'html',
  'head',
  'body',
  'rdf',
  'publisher',
])

const TITLES = new Set([
  'title',
  'titel',
  'jobtitle',
  'functietitel',
  'functie',
  'positiontitle',
  'name',
  'naam',
  'vacaturetitel',
])
const OTHERS = new Set([
  'id',
  'guid',
  'link',
  'url',
  'applyurl',
  'description',
  'omschrijving',
  'referencenumber',
  'reference',
  'city',
  'plaats',
  'company',
  'bedrijf',
  'date',
  'pubdate',
  'datum',
  'updated',
  'functieomschrijving',
  'formattedpositiondescription',
  'idvalue',
])

/** How surely a place holds vacancies: 0 when it does not, 3 for a name that says so. */
function rankOf(path: string, items: readonly NodeMap[]): number {
  const name = plainName(path.split('/').at(-1) ?? '')
  if (CONTAINER_NAMES.has(name)) return 0
  const names = namesWithin(items[0], 4)
  const hasTitle = names.some((one) => TITLES.has(one))
  const others = names.filter((one) => OTHERS.has(one)).length
  if (RECORD_NAMES.has(name) && (hasTitle || others > 0) && !holdsRecords(items[0])) return 3
  if (!hasTitle || others === 0 || holdsRecords(items[0])) return 0
  return items.length > 1 ? 2 : others > 1 ? 1 : 0
}

/** An element that holds records of its own is their list, not one of them. */
function holdsRecords(item: NodeMap | undefined): boolean {
  return Object.entries(item ?? {}).some(
    ([name, child]) => RECORD_NAMES.has(plainName(name)) && !isText(child) && !isTextList(child),
  )
}

function isTextList(node: Node): boolean {
  return isList(node) && node.every((one) => isText(one))
}

function namesWithin(node: Node | undefined, depth: number): string[] {
  if (node === undefined || depth === 0 || typeof node === 'string') return []
  if (isList(node)) return namesWithin(node[0], depth)
  return Object.entries(node).flatMap(([name, child]) =>
    name.startsWith('#') ? [] : [plainName(name), ...(isText(child) ? [] : namesWithin(child, depth - 1))],
  )
}

function formatOf(tree: Node, path: string | undefined): Recognised['format'] {
  const names = rootNames(tree, path)
  if (names.includes('rss') || names.includes('rdf')) return 'rss'
  if (names[0] === 'feed') return 'atom'
  if (names.some((name) => HR_XML_NAMES.has(name)) || namespaceOf(tree).includes('hr-xml.org'))
    return 'hr-xml'
  return names[0] === 'source' && names[1] === 'job' ? 'indeed' : 'xml'
}

const HR_XML_NAMES = new Set(['positionopening', 'jobpositionposting', 'staffingorder'])

function rootNames(tree: Node, path: string | undefined): string[] {
  if (path !== undefined) return path.split('/').map(plainName)
  if (typeof tree === 'string' || isList(tree)) return []
  return Object.keys(tree)
    .filter((name) => !/^[#@?]/.test(name))
    .map(plainName)
}

function namespaceOf(tree: Node): string {
  if (typeof tree === 'string' || isList(tree)) return ''
  const root = Object.entries(tree).find(([name]) => !/^[#@?]/.test(name))?.[1]
  if (root === undefined || typeof root === 'string' || isList(root)) return ''
  const namespace = own(root, '@xmlns')
  return typeof namespace === 'string' ? namespace : ''
}
