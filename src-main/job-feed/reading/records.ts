import type { FeedRecord } from '../../../src-shared/job-feed/job-feed.model'
import { isList, isText, own, textOf, type Node, type NodeMap } from './markup'
import { plainName } from './recognise'

/** The parts of a vacancy that are looked for. */
export type Part = 'id' | 'title' | 'url' | 'applyUrl' | 'company' | 'city' | 'date' | 'description'

/** Which element gives which part: names from the record down, `PositionDetail/PositionTitle`. */
export type Fields = Partial<Record<Part, string>>

/** A vacancy with its whole description, before it is shortened for the list. */
export interface FullRecord extends FeedRecord {
  readonly description: string
}

/** The names of each part, the surest first: of the sister feeds, of Dutch feeds, of HR-XML. */
const NAMES: Readonly<Record<Part, readonly string[]>> = {
  id: [
    'referencenumber',
    'publicationid',
    'vacancyid',
    'vacatureid',
    'vacaturenummer',
    'jobid',
    'id',
    'guid',
    'idvalue',
    'reference',
    'externalid',
    'nummer',
  ],
  title: [
    'title',
    'titel',
    'jobtitle',
    'vacaturetitel',
    'functietitel',
    'positiontitle',
    'functie',
    'name',
    'naam',
  ],
  url: ['url', 'link', 'joburl', 'vacatureurl', 'detailurl', 'href'],
  applyUrl: [
    'applyurl',
    'applylink',
    'applicationurl',
    'sollicitatieurl',
    'sollicitatielink',
    'internetwebaddress',
    'apply',
  ],
  company: [
    'company',
    'companyname',
    'bedrijf',
    'bedrijfsnaam',
    'werkgever',
    'employer',
    'hiringorganization',
    'organisatie',
    'author',
  ],
  city: [
    'city',
    'plaats',
    'gemeente',
    'municipality',
    'standplaats',
    'woonplaats',
    'location',
    'locatie',
    'joblocation',
  ],
  date: [
    'pubdate',
    'date',
    'publicationdate',
    'publicatiedatum',
    'dateposted',
    'published',
    'updated',
    'datum',
    'startdate',
    'validfrom',
  ],
  description: [
    'description',
    'omschrijving',
    'encoded',
    'content',
    'functieomschrijving',
    'jobdescription',
    'body',
    'summary',
    'value',
  ],
}

const SAMPLE = 50
const MAX_DEPTH = 5

/** Chooses for each part the element that gives it, by looking at the first fifty records. */
export function fieldsOf(items: readonly NodeMap[]): Fields {
  const seen = new Map<string, number>()
  for (const item of items.slice(0, SAMPLE))
    for (const path of new Set(leavesOf(item, '', 0))) seen.set(path, (seen.get(path) ?? 0) + 1)
  const fields: Fields = {}
  for (const [part, names] of Object.entries(NAMES) as [Part, readonly string[]][]) {
    const path = bestPath([...seen], names)
    if (path !== undefined) fields[part] = path
  }
  return fields
}

/** Reads one vacancy by its fields. */
export function recordOf(item: NodeMap, fields: Fields, index: number): FullRecord {
  const part = (name: Part): string =>
    fields[name] === undefined ? '' : textAt(item, fields[name].split('/'))
  const description = part('description')
  const plain = withoutTags(description)
  return {
    index,
    ...present('id', part('id')),
    ...present('title', withoutTags(part('title'))),
    ...present('url', part('url')),
    ...present('applyUrl', part('applyUrl')),
    ...present('company', part('company')),
    ...present('city', part('city')),
    ...present('date', part('date')),
    ...present('excerpt', plain.slice(0, 160)),
    descriptionLength: plain.length,
    description,
  }
}

function present<Name extends string>(name: Name, value: string): { [Key in Name]?: string } {
  // What is absurdly long is no id and no title: it is cut, so that one record cannot fill the list.
  return (value === '' ? {} : { [name]: value.slice(0, 500) }) as { [Key in Name]?: string }
}

/** A path per text in a record; in a list only its first. */
function leavesOf(node: Node, path: string, depth: number): string[] {
  if (depth > MAX_DEPTH) return []
  if (isList(node)) return node[0] === undefined ? [] : leavesOf(node[0], path, depth)
  if (typeof node === 'string') return path === '' ? [] : [path]
  const below = Object.entries(node).flatMap(([name, child]) =>
    name.startsWith('#') ? [] : leavesOf(child, path === '' ? name : `${path}/${name}`, depth + 1),
  )
  return hasOwnText(node) && path !== '' ? [path, ...below] : below
}

/** An element with nothing but attributes (Atom's link) has its value in one of them. */
function hasOwnText(node: NodeMap): boolean {
  return isText(node) && Object.keys(node).some((name) => name.startsWith('#'))
}

/** The surest name; of several places with that name the one in most records, then the nearest. */
function bestPath(paths: readonly [string, number][], names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = paths.filter(([path]) => plainName(path.split('/').at(-1) ?? '') === name)
    found.sort(([one, count], [other, otherCount]) => otherCount - count || depthOf(one) - depthOf(other))
    if (found[0] !== undefined) return found[0][0]
  }
  return undefined
}

function depthOf(path: string): number {
  return path.split('/').length
}

function textAt(node: Node | undefined, path: readonly string[]): string {
  if (node === undefined) return ''
  const [name, ...rest] = path
  if (name === undefined) return textOf(node)
  if (isList(node)) return textAt(node[0], path)
  return typeof node === 'string' ? '' : textAt(own(node, name), rest)
}

/** The readable text of HTML: tags and the space they leave gone. Only what changes is matched: most blanks may stay. */
export function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]*>|&nbsp;|[^\S ]+| {2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
