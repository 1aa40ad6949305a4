import { describe, expect, it } from 'vitest'
import type { TodayItem } from '../../../src-shared/today/today.model'
import { loadTexts } from '../../../src-shared/texts/texts'
import { grouped, keyOf } from '../../../src-renderer/today/today.store'
import { lineOf } from '../../../src-renderer/today/today.words'

const at = { runId: 'r', guideId: 'vdab-post', runName: 'Bakkerij Linde' }
const items: readonly TodayItem[] = [
  {
    kind: 'feed-changed',
    feedId: 'f',
    name: 'deproef',
    checkedAt: '2026-11-22T10:00:00Z',
    errors: 1,
    gone: 2,
  },
  {
    kind: 'check-again',
    checkId: 'c',
    profileId: 'p',
    citizenMasked: '••.••.••-•••.••',
    quarter: '2027-01-01',
    practice: true,
  },
  { kind: 'step-waiting', ...at, stepId: 'accepted', actor: 'vdab', since: '2026-11-20', askAgain: false },
  {
    kind: 'training-to-send',
    trainingId: 't',
    title: 'Excel',
    changedAt: '2026-11-21',
    state: 'ready',
    practice: false,
  },
  { kind: 'vacancies-to-send', ...at, stepId: 'test-vacancies', count: 5 },
  {
    kind: 'certificate-expiring',
    certificateId: 'x',
    commonName: 'Café De Proef',
    notAfter: '2026-11-25',
    renewOn: '2026-10-26',
    usedBy: ['Zorghuis Linde'],
    daysLeft: 3,
    within: 7,
  },
  { kind: 'step-to-do', ...at, stepId: 'test-vacancies', due: '2026-11-21', urgency: 'past' },
]

describe('what asks for attention', () => {
  it('stands in the order in which it does: the user first, then others, then dates', () => {
    expect(grouped(items).map(({ group }) => group)).toEqual([
      'yours',
      'theirs',
      'certificates',
      'drafts',
      'vacancies',
      'checks',
      'feeds',
    ])
    expect(new Set(items.map(keyOf)).size).toBe(items.length)
  })

  it.each(['nl', 'fr', 'de', 'en'] as const)('is said and leads somewhere, in %s', async (language) => {
    const texts = await loadTexts(language)
    for (const item of items) {
      const { title, about, route } = lineOf(item, texts)
      expect(title).not.toBe('')
      expect(about).not.toBe('')
      expect(route.screen).not.toBe('today')
    }
  })

  it('names who is waited for, and since when', async () => {
    const texts = await loadTexts('nl')
    const waiting = items.find(({ kind }) => kind === 'step-waiting')!
    expect(lineOf(waiting, texts)).toMatchObject({
      title: 'Stap 4 – VDAB keurt de testvacatures goed',
      about: 'Bakkerij Linde · VDAB: u wacht sinds 20 november 2026',
      route: { screen: 'connections', params: { runId: 'r', stepId: 'accepted' } },
    })
    const named = lineOf({ ...(waiting as object), for: 'Karim' } as TodayItem, texts)
    expect(named.about).toContain('Karim: u wacht sinds')
  })

  it('is marked late only when the user is', async () => {
    const texts = await loadTexts('nl')
    expect(lineOf(items.at(-1)!, texts).mark?.tone).toBe('negative')
    const late: TodayItem = {
      ...at,
      kind: 'step-waiting',
      stepId: 'accepted',
      actor: 'vdab',
      since: '2026-11-20',
      askAgain: false,
      expected: '2026-11-21',
      urgency: 'past',
    }
    expect(lineOf(late, texts).mark?.tone).toBe('waiting')
  })

  it('opens the very training, and says what became of it', async () => {
    const texts = await loadTexts('nl')
    const training = items.find(({ kind }) => kind === 'training-to-send')!
    expect(lineOf(training, texts)).toEqual({
      title: 'Excel',
      about: 'Opleiding · gewijzigd op 21 november 2026',
      mark: { text: 'Klaar om te versturen', tone: 'neutral' },
      route: { screen: 'trainings', params: { trainingId: 't' } },
    })
    const lost = { ...training, state: 'unknown', practice: true } as TodayItem
    expect(lineOf(lost, texts)).toMatchObject({
      about: expect.stringContaining('Oefenomgeving') as string,
      mark: { text: 'Antwoord verloren', tone: 'waiting' },
    })
  })

  it('says what a certificate is used for, and from when to renew it', async () => {
    const texts = await loadTexts('nl')
    const ending = items.find(({ kind }) => kind === 'certificate-expiring')!
    expect(lineOf(ending, texts).about).toBe(
      'Zorghuis Linde · Geldig tot 25 november 2026 · vernieuwen vanaf 26 oktober 2026',
    )
  })

  it.each([
    [{ gone: 1, errors: 2 }, 'Eén verdwenen · 2 fouten'],
    [{ gone: 0, errors: 1 }, 'Eén fout'],
    [{ gone: 3, errors: 0 }, '3 verdwenen'],
  ])('sums up what a feed lacks: %o', async (found, said) => {
    const feed = items.find(({ kind }) => kind === 'feed-changed')!
    const line = lineOf({ ...(feed as object), ...found } as TodayItem, await loadTexts('nl'))
    expect(line.mark?.text).toBe(said)
  })

  it('never shows the number of a person', async () => {
    const texts = await loadTexts('nl')
    const again = items.find(({ kind }) => kind === 'check-again')!
    expect(JSON.stringify(lineOf(again, texts))).not.toMatch(/\d{2}\.\d{2}\.\d{2}-/)
  })
})
