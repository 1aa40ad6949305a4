import { describe, expect, test } from 'vitest'
import { LINKS } from '../../../src-shared/desktop/links'
import { guides } from '../../../src-shared/onboarding/guides/guides'
import { termEnds } from '../../../src-shared/onboarding/terms'

describe.each(guides.map((guide) => [guide.id, guide] as const))('guide %s', (_, guide) => {
  test('is dated and sourced', () => {
    expect(guide.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(guide.sources.length).toBeGreaterThan(0)
  })

  test('its steps have ids of their own, and only look back', () => {
    const ids = guide.steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [index, step] of guide.steps.entries()) {
      const earlier = ids.slice(0, index)
      for (const before of step.after ?? []) expect(earlier, `${step.id} after`).toContain(before)
      if (step.term) expect(earlier, `${step.id} term`).toContain(step.term.from)
    }
  })

  test('names only pages that the app may open, and details it asks for', () => {
    const links = [
      ...guide.sources.map(({ link }) => link),
      ...guide.steps.flatMap(({ links: own }) => own ?? []),
    ]
    for (const link of links.filter((one) => one !== undefined)) expect(Object.keys(LINKS)).toContain(link)
    for (const { mail } of guide.steps) {
      if (mail?.to !== undefined && !mail.to.includes('@')) expect(guide.details).toContain(mail.to)
    }
  })
})

test('every guide has an id of its own', () => {
  expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length)
})

test('the terms of VDAB are those of its onboarding page', () => {
  const post = guides.find(({ id }) => id === 'vdab-post')!
  const end = (step: string, start: string) =>
    termEnds(post.steps.find(({ id }) => id === step)!.term!, start)
  expect(end('test-credentials', '2026-12-21')).toBe('2026-12-29')
  expect(end('test-vacancies', '2026-11-30')).toBe('2026-12-15')
  expect(end('accepted', '2026-12-01')).toBe('2027-03-01')
  expect(end('live-credentials', '2027-05-03')).toBe('2027-05-11')
})
