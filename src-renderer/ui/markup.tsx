import type { ReactNode } from 'react'

const TAGS = new Set(['b', 'strong', 'i', 'em', 'u', 'p', 'ul', 'ol', 'li'])
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}
const PIECE = /<(\/?)([a-z]+)[^>]*>|[^<]+|</gi

/**
 * Shows the plain emphasis that the official services put in their texts. Makes React elements, never HTML: a tag that is not on
 * the short list is left out and its attributes always are, so nothing in the text can do anything.
 */
export function Markup({ children }: { readonly children: string }) {
  return <>{parse(children)}</>
}

interface Open {
  readonly tag: string
  readonly children: ReactNode[]
}

function parse(html: string): ReactNode[] {
  const root: Open = { tag: '', children: [] }
  const stack: Open[] = [root]
  const top = (): Open => stack.at(-1) ?? root
  const close = (): void => {
    const done = stack.pop()
    if (done !== undefined) top().children.push(element(done, top().children.length))
  }
  for (const [piece, slash, name = ''] of html.matchAll(PIECE)) {
    const tag = name.toLowerCase()
    if (tag === '') top().children.push(decode(piece))
    else if (tag === 'br') top().children.push(<br key={top().children.length} />)
    else if (!TAGS.has(tag)) continue
    else if (slash !== '/') stack.push({ tag, children: [] })
    else if (stack.some((open) => open.tag === tag)) {
      while (top().tag !== tag) close()
      close()
    }
  }
  while (stack.length > 1) close()
  return root.children
}

function element({ tag: Tag, children }: Open, key: number): ReactNode {
  const Element = Tag as 'em'
  return <Element key={key}>{children}</Element>
}

function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
