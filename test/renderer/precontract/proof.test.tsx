import { forget, inputsOf, play } from './played-main'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printPage } from '../../../src-renderer/app/print-pages'
import type { PrecontractCheck } from '../../../src-shared/precontract/precontract.model'
import type { Language } from '../../../src-shared/texts/languages'
import { ok } from '../../../src-shared/result'
import { show } from '../ui/show'
import { checkOf, flexi } from './checks'

const CITIZEN = '01490700185'
const REFERENCE = '014907001852211202601'
const text = () => document.body.textContent

/** The title the page has while main waits for it (src-main/window/print-window.ts). */
const UNREADY = 'Werkbalie'

async function print(how: string, change: Partial<PrecontractCheck> = {}, language: Language = 'nl') {
  play('precontract.get', () => ok(checkOf(change)))
  play('precontract.reveal', () => ok({ citizen: CITIZEN }))
  play('desktop.about', () => ok({ version: '1.2.3', runtime: '', dataFolder: '' }))
  await show(printPage(`#/proof/check-1/${how}`), language)
  await waitFor(() => expect(document.title).not.toBe(UNREADY))
}

beforeEach(() => (document.title = UNREADY))
afterEach(forget)

describe('the proof of a check', () => {
  it('is only at its own address', () => {
    expect(printPage('')).toBeUndefined()
    expect(printPage('#/candidates')).toBeUndefined()
  })

  it('names a title that tells nothing personal, once all is there', async () => {
    await print('revealed')
    expect(document.title).toBe('Bewijs van een controle van 22 november 2026')
    expect(text()).toContain('Lotte mag flexi-jobben')
  })

  it.each<[Language, string]>([
    ['nl', 'OEFENING'],
    ['fr', 'EXERCICE'],
    ['de', 'ÜBUNG'],
    ['en', 'PRACTICE'],
  ])('says in %s across the sheet that it is practice', async (language, word) => {
    await print('masked', {}, language)
    expect(screen.getAllByText(word)).toHaveLength(2)
  })

  it('is not marked when it is real', async () => {
    await print('masked', { practice: false, environmentName: 'Productie' })
    expect(text()).not.toContain('OEFENING')
    expect(text()).toContain('Productie')
  })

  it('holds no digit of the person when masked, and does not even ask for them', async () => {
    await print('masked')
    expect(document.documentElement.outerHTML).not.toContain(CITIZEN)
    expect(inputsOf('precontract.reveal')).toEqual([])
    expect(text()).toContain('•••••••••••2211202601')
  })

  it('holds the number and the references when revealed', async () => {
    await print('revealed')
    expect(text()).toContain('01.49.07-001.85')
    expect(text()).toContain(REFERENCE)
  })

  it("holds the service's reserve, the moment, and who asked", async () => {
    await print('masked', { flexiJob: flexi({ notice: { nl: '<i>Enkel het verleden</i>' } }) })
    for (const part of [
      'Enkel het verleden',
      '2026-11-22T09:32:00.000Z',
      'Brasserie De Proef (0880.820.673)',
      '1.2.3',
    ])
      expect(text()).toContain(part)
  })
})
