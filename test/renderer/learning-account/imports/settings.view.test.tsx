import { forget, inputsOf, play } from '../../precontract/played-main'
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useProfiles } from '../../../../src-renderer/app/profiles.store'
import { TrainingSettings } from '../../../../src-renderer/learning-account/imports/settings.view'
import { dismissToast, undoLatest, useToasts } from '../../../../src-renderer/ui/toast.store'
import { parseInput } from '../../../../src-shared/field-errors'
import {
  LearningAccountSettings,
  SettingsChange,
} from '../../../../src-shared/learning-account/settings.model'
import { fail, ok } from '../../../../src-shared/result'
import { environmentOf, practice } from '../../profiles/profiles'
import { show } from '../../ui/show'

// What is kept or shown after a pause comes late on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

let kept: LearningAccountSettings

beforeEach(() => {
  kept = LearningAccountSettings.parse({})
  useProfiles.setState({
    step: 'ready',
    profiles: [],
    environments: [practice, environmentOf()],
    selected: undefined,
  })
  play('learningAccount.settings', () => ok(kept))
  play('learningAccount.saveSettings', (change: SettingsChange) => {
    kept = LearningAccountSettings.parse({ ...kept, ...change })
    return ok(kept)
  })
})
afterEach(() => {
  // What is still typed is saved when the screen is left.
  cleanup()
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

const saved = () => inputsOf('learningAccount.saveSettings')
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

describe('the five-year windows', () => {
  it('begin empty, with why and where to ask', async () => {
    await show(<TrainingSettings />)
    await screen.findByText('Nog geen vijfjaarsperiodes')
    expect(screen.getByText(/versie 2024-10-01, 3\.1\.2/)).toBeTruthy()
    press('Vijfjaarsperiode toevoegen')
    const group = await screen.findByRole('group', { name: 'Vijfjaarsperiode 1' })
    // It is not whole yet: said, and not sent.
    await waitFor(() => expect(within(group).getAllByText('Vul een volledige datum in.')).toHaveLength(2))
    press('Vijfjaarsperiode 1 verwijderen')
    await waitFor(() => expect(saved()).toEqual([{ windows: [] }]))
  })

  it('go on where the last one ends, are kept by themselves, and come back when removed by mistake', async () => {
    kept = { ...kept, windows: [{ first: '2020-01-01', last: '2024-12-31' }] }
    await show(<TrainingSettings />)
    await screen.findByRole('group', { name: 'Vijfjaarsperiode 1' })
    press('Vijfjaarsperiode toevoegen')
    await waitFor(() =>
      expect(saved()).toEqual([
        {
          windows: [
            { first: '2020-01-01', last: '2024-12-31' },
            { first: '2025-01-01', last: '2029-12-31' },
          ],
        },
      ]),
    )
    press('Vijfjaarsperiode 1 verwijderen')
    await waitFor(() => expect(kept.windows).toEqual([{ first: '2025-01-01', last: '2029-12-31' }]))
    undoLatest()
    await waitFor(() => expect(kept.windows.map(({ first }) => first)).toEqual(['2020-01-01', '2025-01-01']))
  })

  it('say at the field that two overlap, and keep what was kept', async () => {
    kept = { ...kept, windows: [{ first: '2020-01-01', last: '2024-12-31' }] }
    play('learningAccount.saveSettings', () =>
      fail({ code: 'invalid-input', fields: { 'windows.1.first': ['windows-overlap'] } }),
    )
    await show(<TrainingSettings />)
    await screen.findByRole('group', { name: 'Vijfjaarsperiode 1' })
    press('Vijfjaarsperiode toevoegen')
    const second = await screen.findByRole('group', { name: 'Vijfjaarsperiode 2' })
    await within(second).findByText(/Deze periode overlapt met een andere/)
    expect(screen.getByText(/Nog niet bewaard/)).toBeTruthy()
    play('learningAccount.saveSettings', () => ok(kept))
    press('Vijfjaarsperiode 2 verwijderen')
    await waitFor(() => expect(screen.queryByText(/Nog niet bewaard/)).toBeNull())
  })

  it.each([
    [
      [
        { first: '2020-01-01', last: '2024-12-31' },
        { first: '2024-12-31', last: '2029-12-30' },
      ],
      'windows.1.first',
    ],
    [
      [
        { first: '2021-01-01', last: '2021-12-31' },
        { first: '2020-01-01', last: '2024-12-31' },
      ],
      'windows.1.first',
    ],
    [
      [
        { first: '2020-01-01', last: '2024-12-31' },
        { first: '2025-01-01', last: '2029-12-31' },
      ],
      undefined,
    ],
  ])('never share a day: %o', (windows, path) => {
    const checked = parseInput(SettingsChange, { windows })
    expect(checked.ok ? undefined : checked.problem).toEqual(path && { [path]: ['windows-overlap'] })
  })
})

describe('the training rights', () => {
  it('are kept once a year and hours are filled in, and say until then what is missing', async () => {
    await show(<TrainingSettings />)
    await screen.findByText('Nog geen opleidingsrecht ingevuld')
    press('Recht toevoegen')
    const group = within(await screen.findByRole('group', { name: 'Recht 1' }))
    await group.findByText('Vul dit in.')
    expect(saved()).toEqual([])
    const hours = group.getByRole('textbox', { name: 'Uren per jaar' })
    fireEvent.change(hours, { target: { value: '22,8' } })
    fireEvent.blur(hours)
    fireEvent.change(group.getByRole('textbox', { name: 'Bron' }), { target: { value: 'PC 302' } })
    const fromYear = new Date().getFullYear()
    await waitFor(() =>
      expect(saved().at(-1)).toEqual({ rights: [{ fromYear, hoursPerYear: 22.8, source: 'PC 302' }] }),
    )
    expect(group.queryByText('Vul dit in.')).toBeNull()
    press('Recht 1 verwijderen')
    await waitFor(() => expect(kept.rights).toEqual([]))
  })
})

describe('how addresses are written', () => {
  it('is chosen for each environment but the practice one', async () => {
    await show(<TrainingSettings />)
    fireEvent.click(await screen.findByText('Geavanceerd: hoe adressen geschreven worden'))
    expect(screen.getAllByRole('radiogroup')).toHaveLength(2)
    fireEvent.click(screen.getByRole('radio', { name: '0880820673, met tien cijfers' }))
    const { id } = environmentOf()
    await waitFor(() =>
      expect(kept.pathStyles).toEqual({ [id]: { enterprise: 'ten-digits', insz: 'eleven-digits' } }),
    )
    fireEvent.click(screen.getByRole('radio', { name: '7010189801, zonder nul vooraan' }))
    await waitFor(() =>
      expect(kept.pathStyles).toEqual({ [id]: { enterprise: 'ten-digits', insz: 'without-zeros' } }),
    )
  })
})
