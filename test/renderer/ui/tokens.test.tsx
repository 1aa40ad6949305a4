import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colours = Readonly<Record<string, string>>

const css = readFileSync('src-renderer/styles/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split('@container style(--appearance: dark)')
const palettes: Readonly<Record<string, Colours>> = { light: coloursIn(light), dark: coloursIn(dark) }

function coloursIn(text: string): Colours {
  const found = text.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)
  return Object.fromEntries(Array.from(found, ([, name = '', hex = '']): [string, string] => [name, hex]))
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const SURFACES = ['page', 'frame', 'raised', 'sunken', 'hover', 'selected'].map((name) => `surface-${name}`)
const TONES = ['positive', 'negative', 'undetermined', 'waiting', 'info', 'practice']

/** Which colour is drawn on which, with the contrast it needs. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...SURFACES.flatMap((surface) => [['text', surface, 4.5] as const, ['text-muted', surface, 4.5] as const]),
  ...['page', 'raised', 'sunken'].map((name) => ['accent', `surface-${name}`, 4.5] as const),
  ...['page', 'raised', 'sunken'].map((name) => ['border-control', `surface-${name}`, 3] as const),
  ...SURFACES.map((surface) => ['focus', surface, 3] as const),
  ...['accent', 'accent-hover', 'accent-pressed', 'negative', 'negative-hover'].map(
    (name) => ['text-on-accent', name, 4.5] as const,
  ),
  ...TONES.flatMap((tone) => [
    [tone, `${tone}-surface`, 4.5] as const,
    ['text', `${tone}-surface`, 4.5] as const,
  ]),
  ...TONES.map((tone) => ['accent', `${tone}-surface`, 4.5] as const),
  ['negative', 'surface-raised', 4.5],
  ['negative', 'surface-page', 4.5],
  ['negative', 'surface-hover', 4.5],
]

describe.each(Object.entries(palettes))('the %s colours', (_, colours) => {
  it('are all there', () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(palettes['light'] ?? {}).sort())
    expect(Object.keys(colours).length).toBeGreaterThan(25)
  })

  it.each(PAIRS)('keep %s readable on %s (%f:1)', (front, back, least) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least)
  })

  it('do not show an unknown outcome in the colour of a no', () => {
    expect(colours['undetermined']).not.toBe(colours['negative'])
  })
})
