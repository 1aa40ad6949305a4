import { forget, inputsOf, play } from '../../precontract/played-main'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resetNavigation, useNavigation } from '../../../../src-renderer/app/navigation.store'
import { labelOf } from '../../../../src-renderer/learning-account/people/anomalies'
import { HistoryQuestion } from '../../../../src-renderer/learning-account/people/ask.input'
import { AskView } from '../../../../src-renderer/learning-account/people/ask.view'
import type { Anomaly } from '../../../../src-shared/learning-account/anomalies.model'
import { trainingOut, type TrainingOut } from '../../../../src-shared/learning-account/exchange.model'
import { Training } from '../../../../src-shared/learning-account/learning-account.model'
import { fail, ok } from '../../../../src-shared/result'
import { show } from '../../ui/show'
import { chooseProvider, EMPLOYER, NOOR } from './register'

const UUID = 'ffa072c4-6ece-43de-beef-1d1927252d58'
const params = () => useNavigation.getState().route.params
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const type = (name: RegExp, value: string): void => void fireEvent.change(field(name), { target: { value } })
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

const training = (index: number): TrainingOut =>
  trainingOut(
    Training.parse({
      trainingId: UUID,
      denomination: `Opleiding ${index}`,
      firstStartDate: '2025-01-06',
      lastEndDate: '2025-01-06',
      participants: [
        {
          insz: NOOR,
          employerEnterpriseNumber: EMPLOYER,
          result: 9,
          periods: [
            { hours: 4, status: 1 },
            { hours: 3.5, status: 2 },
          ],
        },
      ],
    }),
  )
const warning: Anomaly = {
  class: 'W',
  errorId: 'FLA39-187',
  tagName: 'trainingStatus',
  path: '',
  label: { nl: 'Reservatie onmogelijk', fr: 'Réservation impossible' },
}

let profileId: string
beforeEach(() => {
  profileId = chooseProvider()
  resetNavigation()
})
afterEach(forget)

describe('asking about a person', () => {
  it('checks the numbers and days at their fields before anything is asked', async () => {
    await show(<AskView />)
    press('Vragen')
    await screen.findByText('Vul dit in.')
    expect(document.activeElement).toBe(field(/Rijksregisternummer/))
    type(/Rijksregisternummer/, '70.08.15-005.05')
    type(/Ondernemingsnummer/, '0880.820.674')
    press('Vragen')
    await waitFor(() => expect(field(/Ondernemingsnummer/).getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getAllByText(/Dit rijksregisternummer klopt niet/).length).toBeGreaterThan(0)
    expect(inputsOf('learningAccount.history')).toEqual([])
  })

  it('refuses a last day before the first', () => {
    const asked = { profileId, inss: NOOR, from: '2025-02-01' }
    expect(HistoryQuestion.safeParse({ ...asked, to: '2025-01-31' }).error?.issues).toMatchObject([
      { path: ['to'], message: 'end-before-start' },
    ])
    expect(HistoryQuestion.safeParse({ ...asked, to: '2025-02-01' }).success).toBe(true)
    expect(HistoryQuestion.safeParse(asked).success).toBe(true)
  })

  it('lists the trainings with what the service adds, and opens one in the register', async () => {
    play('learningAccount.history', () =>
      ok({ trainings: [training(1)], anomalies: [warning], complete: true }),
    )
    play('learningAccount.keepRegistered', () => ok({ id: 'training-7', anomalies: [] }))
    await show(<AskView />)
    type(/Rijksregisternummer/, NOOR)
    fireEvent.blur(field(/Rijksregisternummer/))
    expect(field(/Rijksregisternummer/).value).toBe('70.08.15-005.04')
    press('Vragen')
    expect(await screen.findByRole('heading', { name: 'Eén opleiding' })).toBeTruthy()
    expect(inputsOf('learningAccount.history')).toEqual([{ profileId, inss: '70.08.15-005.04' }])
    expect(screen.getByText(/Reservatie onmogelijk/).textContent).toContain('FLA39-187')
    expect(screen.queryByText('Dit is niet alles')).toBeNull()
    const row = within(screen.getByRole('grid')).getAllByRole('row')[1]
    expect(row?.textContent).toBe('Opleiding 106/01/20250880.820.6737,5 uur, waarvan 4 uur gevolgdCode 9')
    fireEvent.click(screen.getByText('Opleiding 1'))
    await waitFor(() => expect(params()).toEqual({ trainingId: 'training-7' }))
    expect(inputsOf('learningAccount.keepRegistered')).toMatchObject([{ trainingId: UUID }])
  })

  it('says that it is not everything, and what to do', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => training(index))
    play('learningAccount.history', () => ok({ trainings: many, anomalies: [], complete: false }))
    await show(<AskView />)
    type(/Rijksregisternummer/, NOOR)
    press('Vragen')
    expect(await screen.findByText('Dit is niet alles')).toBeTruthy()
    expect(screen.getByText('1 tot 100 van 1.200')).toBeTruthy()
  })

  it('says that there is nothing, and what went wrong, with what was typed still there', async () => {
    play('learningAccount.history', () => ok({ trainings: [], anomalies: [], complete: true }))
    await show(<AskView />)
    type(/Rijksregisternummer/, NOOR)
    press('Vragen')
    expect(await screen.findByText('De dienst kent geen opleidingen van deze persoon')).toBeTruthy()
    play('learningAccount.history', () => fail({ code: 'offline' }))
    press('Vragen')
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(field(/Rijksregisternummer/).value).toContain('70')
    expect(screen.queryByText('De dienst kent geen opleidingen van deze persoon')).toBeNull()
  })
})

describe('fetching one training', () => {
  it('asks for a number that can be one, and keeps the training', async () => {
    play('learningAccount.keepRegistered', () => ok({ id: 'training-7', anomalies: [warning] }))
    await show(<AskView />)
    expect(screen.queryByRole('textbox', { name: 'INSZ van de deelnemer' })).toBeNull()
    type(/Nummer van de opleiding/, 'ffa072c4')
    press('Ophalen')
    await waitFor(() => expect(field(/Nummer van de opleiding/).getAttribute('aria-invalid')).toBe('true'))
    type(/Nummer van de opleiding/, ` ${UUID.toUpperCase()} `)
    press('Ophalen')
    expect(await screen.findByText('De opleiding staat in uw register.')).toBeTruthy()
    press('Opleiding openen')
    expect(params()).toEqual({ trainingId: 'training-7' })
  })

  it('asks for the person too where each training is of one', async () => {
    chooseProvider({ dataModel: 'single-participant' })
    play('learningAccount.keepRegistered', () => fail({ code: 'not-found', what: 'training' }))
    await show(<AskView />)
    type(/Nummer van de opleiding/, UUID)
    press('Ophalen')
    await screen.findByText('Vul dit in.')
    type(/INSZ van de deelnemer/, NOOR)
    press('Ophalen')
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(inputsOf('learningAccount.keepRegistered')).toMatchObject([{ trainingId: UUID, insz: NOOR }])
  })
})

describe('a service that is gone', () => {
  it('is asked nothing', async () => {
    chooseProvider({ access: 'closed' })
    await show(<AskView />)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('De dienst staat als gesloten ingesteld in deze omgeving.')).toBeTruthy()
  })

  it.each([
    ['fr', {}, 'Réservation impossible'],
    ['de', {}, 'Reservatie onmogelijk'],
    ['en', { label: {} }, 'trainingStatus'],
  ] as const)('has its words in %s, or in a language that it gave', (language, changes, words) => {
    expect(labelOf({ ...warning, ...changes }, language)).toBe(words)
  })
})
