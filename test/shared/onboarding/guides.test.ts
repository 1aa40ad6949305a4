import { describe, expect, test } from 'vitest'
import { LINKS } from '../../../src-shared/desktop/links'
import { guides } from '../../../src-shared/onboarding/guides/guides'
import { termEnds } from '../../../src-shared/onboarding/terms'
import { nl } from '../../../src-shared/texts/nl/catalog'

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
    for (const [party, detail] of Object.entries(guide.addresses ?? {})) {
      expect(guide.steps.map(({ actor }) => actor)).toContain(party)
      expect(guide.details).toContain(detail)
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

describe('the words of the guides', () => {
  test.each(guides.map((guide) => [guide.id, guide] as const))('%s has them all', (_, guide) => {
    expect(nl.guides.about).toHaveProperty([guide.id])
    for (const party of guide.handsOverTo ?? [])
      expect(guide.steps.map(({ actor }) => actor)).toContain(party)
    for (const { id, actor, mail, handOver } of guide.steps) {
      if (handOver) {
        expect(guide.handsOverTo).toContain(actor)
        const words = nl.guides[guide.texts as 'vdab'][id as 'account']
        expect(words).toHaveProperty(['handOver', 'do'])
        expect(words).toHaveProperty(['handOver', 'needs'])
      }
      expect(nl.guides[guide.texts as 'vdab'], id).toHaveProperty([id])
      expect(nl.guides.parties).toHaveProperty([actor])
      if (mail) expect(nl.guides.mails).toHaveProperty([mail.id])
    }
    for (const detail of guide.details) expect(nl.guides.details).toHaveProperty([detail])
  })

  test('are used: no step, mail or party is left over', () => {
    const steps = guides.flatMap(({ texts, steps: own }) => own.map(({ id }) => `${texts}.${id}`))
    for (const texts of ['socialSecurity', 'vdab', 'ons', 'inGoedeBanen'] as const) {
      for (const id of Object.keys(nl.guides[texts])) expect(steps).toContain(`${texts}.${id}`)
    }
    const mails = guides.flatMap(({ steps: own }) => own.map(({ mail }) => mail?.id))
    for (const id of Object.keys(nl.guides.mails)) expect(mails).toContain(id)
    const actors = guides.flatMap(({ steps: own }) => own.map(({ actor }) => actor))
    for (const party of Object.keys(nl.guides.parties)) expect(actors).toContain(party)
  })

  test('an e-mail asks only for details of the guides it belongs to', () => {
    for (const guide of guides) {
      for (const { mail } of guide.steps.filter((step) => step.mail)) {
        const { subject, body } = nl.guides.mails[mail!.id as keyof typeof nl.guides.mails]
        for (const [, name] of `${subject}${body}`.matchAll(/\{(\w+)\}/g))
          expect(guide.details).toContain(name)
      }
    }
  })
})
