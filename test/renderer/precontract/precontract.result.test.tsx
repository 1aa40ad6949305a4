import { forget, inputsOf, play } from './played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PrecontractResult } from '../../../src-renderer/precontract/precontract.result'
import { dismissToast, useToasts } from '../../../src-renderer/ui/toast.store'
import { Outcome, type PrecontractCheck } from '../../../src-shared/precontract/precontract.model'
import type { Language } from '../../../src-shared/texts/languages'
import { fail, ok } from '../../../src-shared/result'
import { show } from '../ui/show'
import { checkOf, flexi, student } from './checks'

const CITIZEN = '01490700185'

const showResult = (change: Partial<PrecontractCheck> = {}, language: Language = 'nl') =>
  show(<PrecontractResult check={checkOf(change)} />, language)
const block = (name: string) => within(screen.getByRole('region', { name }))
const all = () => document.body.textContent
const toasts = () => useToasts.getState().toasts.map(({ text }) => text)

afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

describe('an answer', () => {
  it.each<[Language, string, string]>([
    ['nl', 'Lotte mag flexi-jobben in het 4e kwartaal van 2026', 'Lotte heeft nog 600 uren studentenarbeid'],
    [
      'fr',
      'Lotte peut exercer un flexi-job au 4e trimestre 2026',
      'Lotte a encore 600 heures de travail étudiant',
    ],
    [
      'de',
      'Lotte darf im 4. Quartal 2026 einen Flexi-Job ausüben',
      'Lotte hat noch 600 Stunden Studentenarbeit',
    ],
    ['en', 'Lotte may do a flexi-job in the 4th quarter of 2026', 'Lotte has 600 hours of student work left'],
  ])('is said in plain words in %s', async (language, flexiJob, studentJob) => {
    await showResult({}, language)
    expect(all()).toContain(flexiJob)
    expect(all()).toContain(studentJob)
  })

  it.each(Outcome.options)(
    'of outcome %s is told by a sign beside the words, never by colour alone',
    async (outcome) => {
      await showResult({
        flexiJob: flexi({ outcome, allowed: 'maybe' }),
        studentJob: undefined,
        typeOfWorker: 'flexiJob',
      })
      const statement = block('Flexi-job').getAllByText(/./, { selector: 'p' })[0]
      expect(statement?.closest('div')?.parentElement?.querySelector('svg')).not.toBeNull()
    },
  )

  it('stands beside what it does not say, and the quarter it holds for', async () => {
    await showResult()
    const words = block('Flexi-job')
    for (const limit of [
      /in uw sector/,
      /deze functie/,
      /andere manier bij u/,
      /verbonden/,
      /uw verantwoordelijkheid/,
    ]) {
      expect(words.getByText(limit)).toBeTruthy()
    }
    expect(words.getByText(/van 1 oktober 2026 tot en met 31 december 2026/)).toBeTruthy()
    expect(words.getByText(/vanaf 1 december 2026, en het moet vóór 1 januari 2027/)).toBeTruthy()
    expect(block('Studentenarbeid').getByText(/het saldo daalt/)).toBeTruthy()
  })

  it('about hours in another year than the question says that the year is not certain', async () => {
    await showResult({ checkedAt: '2026-12-10T09:00:00.000Z', startDate: '2027-01-11' })
    expect(block('Studentenarbeid').getByText(/ander kalenderjaar/)).toBeTruthy()
  })

  it('that was not given claims nothing that would need limits', async () => {
    await showResult({ flexiJob: flexi({ outcome: 'no-mandate' }) })
    expect(block('Flexi-job').queryByText('Wat dit antwoord niet zegt')).toBeNull()
  })

  it('shows only what was asked', async () => {
    await showResult({ studentJob: undefined, typeOfWorker: 'flexiJob' })
    expect(screen.queryByRole('region', { name: 'Studentenarbeid' })).toBeNull()
  })

  it("always comes with the service's own words", async () => {
    await showResult({
      flexiJob: flexi({ notice: { nl: '<i>Voorbehoud flexi</i>' } }),
      studentJob: student({ notice: { fr: '<i>Réserve étudiant</i>' } }),
    })
    expect(all()).toContain('Voorbehoud flexi')
    expect(all()).toContain('Réserve étudiant')
    expect(all()).toContain('in het Frans')
  })

  it('leads to the official pages by their id', async () => {
    play('desktop.openLink', () => ok({}))
    await showResult({ studentJob: student({ outcome: 'no-mandate' }) })
    for (const link of screen.getAllByRole('button', { name: /Alle |Hoe de burger/ })) fireEvent.click(link)
    await waitFor(() =>
      expect(inputsOf('desktop.openLink')).toEqual([
        { id: 'flexi-jobs' },
        { id: 'student-rules' },
        { id: 'citizen-consent' },
      ]),
    )
  })

  it('from practice says that it holds nowhere', async () => {
    await showResult()
    expect(all()).toContain('geldt nergens')
  })

  it('from elsewhere says where it comes from', async () => {
    await showResult({ practice: false, environmentId: 'production', environmentName: 'Productie' })
    expect(all()).not.toContain('geldt nergens')
    expect(screen.getByText('Productie')).toBeTruthy()
  })

  it('takes the focus when it would be lost, and then reads out what it says', async () => {
    await showResult()
    const heading = screen.getByRole('heading', { level: 2, name: 'Lotte' })
    expect(document.activeElement).toBe(heading)
    const described = document.getElementById(heading.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toContain('600 uren')
  })
})

describe('what names the person', () => {
  it('is nowhere on the screen until it is asked for', async () => {
    await showResult()
    expect(document.documentElement.outerHTML).not.toContain(CITIZEN)
    expect(all()).not.toContain('01.49.07')
  })

  it('is shown when asked for, and can be copied then', async () => {
    play('precontract.reveal', () => ok({ citizen: CITIZEN }))
    await showResult()
    expect(screen.queryByRole('button', { name: /INSZ kopiëren/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'INSZ tonen' }))
    expect(await screen.findByText('01.49.07-001.85')).toBeTruthy()
    expect(screen.getByRole('button', { name: /INSZ kopiëren/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'INSZ verbergen' }))
    expect(screen.queryByText('01.49.07-001.85')).toBeNull()
  })

  it('is in the references too, which are shown when asked for', async () => {
    await showResult()
    fireEvent.click(screen.getByRole('button', { name: 'Referentie tonen' }))
    expect(await screen.findByText('014907001852211202601')).toBeTruthy()
  })
})

describe('the proof', () => {
  const save = async (choice: RegExp): Promise<void> => {
    fireEvent.click(screen.getByRole('button', { name: 'Bewijs bewaren als PDF' }))
    await act(async () => {
      fireEvent.click(await screen.findByRole('menuitem', { name: choice }))
      await Promise.resolve()
    })
  }

  it.each([
    [/verborgen/, false],
    [/volledige/, true],
  ])('is saved with the number as chosen: %s', async (choice, revealed) => {
    play('precontract.saveProof', () => ok({ saved: true, fileName: 'bewijs.pdf' }))
    await showResult()
    await save(choice)
    expect(inputsOf('precontract.saveProof')).toEqual([{ id: 'check-1', revealed }])
    await waitFor(() => expect(toasts()).toEqual(['Bewijs bewaard als bewijs.pdf']))
  })

  it('says nothing when the user changed their mind', async () => {
    play('precontract.saveProof', () => ok({ saved: false, fileName: 'bewijs.pdf' }))
    await showResult()
    await save(/verborgen/)
    expect(toasts()).toEqual([])
  })

  it('says why it could not be written', async () => {
    play('precontract.saveProof', () => fail({ code: 'file-not-written', reason: 'full' }))
    await showResult()
    await save(/verborgen/)
    expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol')
  })
})
