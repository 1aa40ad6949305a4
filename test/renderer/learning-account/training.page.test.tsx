import { closeMain, openMain } from './real-main'
import { act, configure, fireEvent, screen, waitFor, within, type RenderResult } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openProfiles } from '../../../src-renderer/app/profiles.store'
import { resetNavigation, useNavigation } from '../../../src-renderer/app/navigation.store'
import { SendMany } from '../../../src-renderer/learning-account/editor/send-many'
import { TrainingPage } from '../../../src-renderer/learning-account/editor/training.page'
import { dismissToast, undoLatest, useToasts } from '../../../src-renderer/ui/toast.store'
import { good, participant, PEOPLE, period, sample } from '../../journeys/trainings-support'
import { removeFolders, type Office } from '../../support/engine'
import { show } from '../ui/show'

// The service is asked for real, over HTTP.
configure({ asyncUtilTimeout: 20_000 })

let office: Office
beforeAll(async () => {
  office = await openMain()
  await openProfiles()
})
beforeEach(resetNavigation)
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
})
afterAll(async () => {
  await closeMain()
  removeFolders()
})

const profileId = 'practice-training-provider'
const calls = () => office.main.learningAccount
const draft = async (training: object = sample()) => good(await calls().saveDraft({ profileId, training })).id
const state = async (id: string) => good(await calls().open({ id })).delivery.state
async function openPage(id: string): Promise<RenderResult> {
  const page = await show(<TrainingPage id={id} cell={undefined} />)
  await screen.findByRole('textbox', { name: 'Naam van de opleiding' })
  return page
}
async function open(id: string): Promise<void> {
  await openPage(id)
}
/** A valid number of a person: whoever is born from 2000 on has a 2 before the nine digits that are checked. */
function inszOf(index: number): string {
  const body = `050101${String(index * 2 + 1).padStart(3, '0')}`
  return body + String(97 - (Number(`2${body}`) % 97)).padStart(2, '0')
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const NAME = 'Naam van de opleiding'
const type = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } })
}
const dialog = () => within(screen.getByRole('dialog'))
const findDialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }))
const choose = async (entry: RegExp): Promise<void> => {
  press('Meer acties')
  fireEvent.click(await screen.findByRole('menuitem', { name: entry }))
}
const said = () => useToasts.getState().toasts.map(({ text }) => text)
const total = async () => good(await calls().list({})).total
const registered = async (training: object = sample()): Promise<string> => {
  const id = await draft(training)
  good(await calls().submit({ id }))
  return id
}
const titleIs = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('a training that is written', () => {
  it('is kept while it is typed, and sent', async () => {
    const id = await draft()
    await open(id)
    type(NAME, 'Word voor beginners')
    await titleIs('Word voor beginners')
    expect(good(await calls().open({ id })).header.denomination).toBe('Word voor beginners')
    press('Registreren')
    await screen.findByText(/^Geregistreerd op/)
    expect(await state(id)).toBe('registered')
    expect(said()).toContain('Geregistreerd')
    // There is nothing to send until something is changed.
    expect(screen.queryByRole('button', { name: 'Registreren' })).toBeNull()
    type(NAME, 'Word voor gevorderden')
    await screen.findByRole('button', { name: 'Correctie versturen' })
  })

  it('keeps what was typed last when the page is left', async () => {
    const id = await draft()
    const { unmount } = await openPage(id)
    type('Referentie (optioneel)', 'R-12')
    unmount()
    await waitFor(async () => expect(good(await calls().open({ id })).header.reference).toBe('R-12'))
  })

  it('goes back and forth, and says how much is in it', async () => {
    const id = await draft()
    await open(id)
    expect(screen.getByText('2 deelnemers')).toBeTruthy()
    expect(screen.getByText('2 periodes')).toBeTruthy()
    expect(screen.getByText('40 uur')).toBeTruthy()
    type(NAME, 'Word')
    press('Laatste wijziging ongedaan maken')
    await titleIs('Excel level 1')
    press('Opnieuw toepassen')
    await titleIs('Word')
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'z', ctrlKey: true })
    await titleIs('Excel level 1')
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'Z', ctrlKey: true, shiftKey: true })
    await titleIs('Word')
  })

  it('without a name says so, and begins no new one with complaints', async () => {
    const id = await draft({ participants: [] })
    await open(id)
    await titleIs('Opleiding zonder naam')
    await screen.findByText('4 fouten')
    // What is missing is counted and listed, but said at no field before it was left or sent.
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0)
  })

  it('stays here while something is wrong, and leads to it', async () => {
    const id = await draft(sample({ denomination: null, language: 'x' }))
    await open(id)
    press('Registreren')
    await waitFor(() => expect(document.activeElement).toBe(field(NAME)))
    expect(field(NAME).getAttribute('aria-invalid')).toBe('true')
    expect(await state(id)).toBe('draft')
    const walk = () => screen.getByText(/van 2:/).textContent
    expect(walk()).toContain('1 van 2: Naam van de opleiding: Vul dit in.')
    fireEvent.keyDown(window, { key: 'F8' })
    expect(walk()).toContain('2 van 2: Taal')
    expect(document.activeElement).toBe(field('Taal (optioneel)'))
    fireEvent.keyDown(window, { key: 'F8' })
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true })
    expect(walk()).toContain('2 van 2')
    press('Vorige')
    expect(walk()).toContain('1 van 2')
    fireEvent.click(screen.getByText('Alle 2 tonen'))
    fireEvent.click(screen.getByRole('button', { name: 'Taal' }))
    expect(walk()).toContain('2 van 2')
  })

  it('shows a day that is none as it was written', async () => {
    const id = await draft(sample({ firstStartDate: '31/02/2025' }))
    await open(id)
    expect(await screen.findByText('Er staat: 31/02/2025')).toBeTruthy()
    // At its field, and in the list of what is wrong once that is there.
    expect(screen.getAllByText('Vul een volledige datum in.').length).toBeGreaterThan(0)
  })

  it('offers to cut periods at the border of two windows', async () => {
    good(
      await calls().saveSettings({
        windows: [
          { first: '2020-01-01', last: '2025-01-07' },
          { first: '2025-01-08', last: '2030-01-07' },
        ],
      }),
    )
    const id = await draft()
    await open(id)
    fireEvent.click(await screen.findByRole('button', { name: 'Splitsen op de grens' }))
    await screen.findByText('4 periodes')
    await waitFor(() => expect(screen.queryByText('Na te kijken')).toBeNull())
    good(await calls().saveSettings({ windows: [] }))
  })
})

describe('a training that is not there any more', () => {
  it('says so, and leads back to the others', async () => {
    await show(<TrainingPage id="weg" cell={undefined} />)
    expect((await screen.findByRole('alert')).textContent).toContain('Deze opleiding bestaat niet meer')
    press('Naar alle opleidingen')
    expect(useNavigation.getState().route).toEqual({ screen: 'trainings' })
  })

  it('opens at the field it is asked to', async () => {
    const id = await draft()
    await show(<TrainingPage id={id} cell="reference" />)
    await waitFor(() => expect(document.activeElement).toBe(field('Referentie (optioneel)')))
  })
})

describe('what the service says', () => {
  it('is shown with its own words and number; without a cell it stands in the list', async () => {
    const id = await draft(sample({ reference: 'OEFEN-WAARSCHUWING' }))
    await open(id)
    press('Registreren')
    expect(await screen.findByText('Status van de opleiding - Reservering onmogelijk')).toBeTruthy()
    expect(screen.getByText('De dienst zegt niet waar · FLA39-187')).toBeTruthy()
    expect(said()).toContain('Geregistreerd, met één waarschuwing van de dienst')
    expect(screen.queryByRole('button', { name: /^Naar de cel/ })).toBeNull()
  })

  it('leads to its cell', async () => {
    const people = [participant(PEOPLE[0]), participant(PEOPLE[1], { periods: [{ ...period, status: 3 }] })]
    const id = await draft(sample({ participants: people }))
    await open(id)
    press('Registreren')
    expect(
      await screen.findByRole('button', { name: 'Naar de cel: Deelnemer 2, periode 1, Status' }),
    ).toBeTruthy()
    expect(screen.getByText(/^De dienst weigerde deze opleiding op/)).toBeTruthy()
    expect(screen.getByText('Houdt registratie tegen')).toBeTruthy()
  })

  it('names every cell that misses something, also while they are corrected one by one', async () => {
    const id = await draft(sample({ reference: 'OEFEN-ATTEST' }))
    await open(id)
    press('Registreren')
    const cells = () => screen.queryAllByRole('button', { name: /^Naar de cel: Deelnemer/ })
    await waitFor(() => expect(cells()).toHaveLength(2))
    await act(async () => {
      good(
        await calls().edit({
          id,
          operations: [{ op: 'set', row: 1, field: 'leadingToCertificate', value: 'ja' }],
        }),
      )
    })
    await screen.findByText('Concept')
    expect(cells()).toHaveLength(2)
  })

  it('may be that it can be sent later: it waits, and can be taken back', async () => {
    const id = await draft(sample({ reference: 'OEFEN-WACHT' }))
    await open(id)
    press('Registreren')
    await screen.findByText('Deze opleiding wacht om verstuurd te worden')
    expect(screen.getByText(/^Volgende poging om .*, na één poging\.$/)).toBeTruthy()
    expect(field(NAME).readOnly).toBe(true)
    press('Uit de wachtrij halen')
    await screen.findByText('Concept')
    expect(field(NAME).readOnly).toBe(false)
    expect(await state(id)).toBe('draft')
  })

  it('is lost: it was read back at once', async () => {
    const id = await draft(sample({ reference: 'OEFEN-ANTWOORD-WEG' }))
    await open(id)
    press('Registreren')
    await screen.findByText(/^Geregistreerd op/)
  })

  it('is shown by the practice trainings', async () => {
    const id = await draft()
    await open(id)
    fireEvent.click(screen.getByText('Oefenopleidingen'))
    fireEvent.click(screen.getByRole('option', { name: /zonder te zeggen waar/ }))
    await waitFor(() => expect(field('Referentie (optioneel)').value).toBe('OEFEN-WEIGERING'))
    press('Registreren')
    await screen.findByText(/^De dienst weigerde/)
    expect(good(await calls().open({ id })).header.reference).toBe('OEFEN-WEIGERING')
  })
})

describe('a correction that takes something away', () => {
  async function threePeople(): Promise<string> {
    const people = [
      participant(PEOPLE[0], { name: 'Lotte', periods: [period, { ...period, hours: 4 }] }),
      participant(PEOPLE[1], { name: 'Noah' }),
      participant(PEOPLE[2]),
    ]
    const id = await registered(sample({ participants: people }))
    const operations = [
      { op: 'remove-participants', rows: [2, 3] },
      { op: 'remove-periods', row: 1, periods: [1] },
    ] as const
    good(await calls().edit({ id, operations: structuredClone(operations) as never }))
    return id
  }

  it('asks by name about everyone, and is sent once all are ticked', async () => {
    const id = await threePeople()
    await open(id)
    press('Correctie versturen')
    const asked = await findDialog('3 personen zouden gegevens verliezen')
    const confirm = asked.getByRole<HTMLButtonElement>('button', { name: 'Versturen en laten verdwijnen' })
    await asked.findByRole('checkbox', { name: /^Lotte/ })
    expect(asked.getByText('Verliest één periode')).toBeTruthy()
    expect(asked.getAllByText('Verdwijnt uit deze opleiding')).toHaveLength(2)
    expect(asked.queryByText(PEOPLE[2])).toBeNull()
    for (const name of [/^Lotte/, /^Noah/]) fireEvent.click(asked.getByRole('checkbox', { name }))
    expect(asked.getByText('2 van 3 bevestigd')).toBeTruthy()
    expect(confirm.disabled).toBe(true)
    fireEvent.click(asked.getByRole('checkbox', { name: /^Deelnemer zonder naam/ }))
    expect(confirm.disabled).toBe(false)
    fireEvent.click(confirm)
    await screen.findByText(/^Geregistreerd op/)
    expect(good(await calls().compare({ id })).total).toBe(0)
  })

  it('is not sent when the user does not agree', async () => {
    const id = await threePeople()
    await open(id)
    press('Correctie versturen')
    const asked = await findDialog('3 personen zouden gegevens verliezen')
    await asked.findByRole('checkbox', { name: /^Lotte/ })
    fireEvent.click(asked.getByRole('button', { name: 'Niet versturen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await state(id)).toBe('draft')
  })

  it('asks page by page when there are many', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => inszOf(index))
    const id = await registered(sample({}, [PEOPLE[0], ...numbers]))
    good(
      await calls().edit({
        id,
        operations: [{ op: 'remove-participants', rows: numbers.map((_, index) => index + 2) }],
      }),
    )
    await open(id)
    press('Correctie versturen')
    const asked = await findDialog('30 personen zouden gegevens verliezen')
    fireEvent.click(await asked.findByRole('checkbox', { name: 'Alle 25 op deze bladzijde' }))
    expect(asked.getByText('25 van 30 bevestigd')).toBeTruthy()
    fireEvent.click(asked.getByRole('button', { name: 'Volgende bladzijde' }))
    fireEvent.click(await asked.findByRole('checkbox', { name: 'Alle 5 op deze bladzijde' }))
    fireEvent.click(asked.getByRole('button', { name: 'Versturen en laten verdwijnen' }))
    await screen.findByText(/^Geregistreerd op/)
  })
})

/** As a colleague would, who works for the same provider. */
async function removedElsewhere(trainingId: string): Promise<void> {
  const { profiles } = office.main
  const own = good(await profiles.list()).find(({ id }) => id === profileId)!
  const { enterpriseNumber, role, environmentId, dataModel, certificateId, clientId } = own
  const colleague = good(
    await profiles.save({
      name: 'Collega',
      ...{ enterpriseNumber, role, environmentId, dataModel, certificateId, clientId },
    }),
  )
  good(await calls().remove({ profileId: colleague.id, trainingId, confirm: true }))
}

describe('a training that somebody else changed', () => {
  it('is merged, where both changed the same by choice, and that can be undone', async () => {
    const id = await registered(sample({ reference: 'OEFEN-ANDER' }))
    good(await calls().edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 5 }] }))
    await open(id)
    press('Correctie versturen')
    const asked = await findDialog('Elders gewijzigd: samenvoegen')
    const table = within(await asked.findByRole('table'))
    expect(table.getByRole('row', { name: /^Resultaat Kies/ }).textContent).toBe(
      'Resultaat KiesGeslaagdcode 5code 9',
    )
    // Who was added by the colleague is taken over, unless the user says otherwise.
    expect(asked.getByText('In het register toegevoegd.')).toBeTruthy()
    const merge = asked.getByRole<HTMLButtonElement>('button', { name: 'Samenvoegen' })
    expect(merge.disabled).toBe(true)
    expect(asked.getByText('Nog één keuze te maken')).toBeTruthy()
    fireEvent.click(asked.getAllByRole('radio', { name: 'Mijn versie' })[0]!)
    expect(asked.getByText('Alles is gekozen.')).toBeTruthy()
    fireEvent.click(merge)
    await waitFor(() =>
      expect(said()).toContain('Samengevoegd. Kijk de opleiding na en verstuur ze opnieuw.'),
    )
    await screen.findByText('3 deelnemers')
    expect(good(await calls().participants({ id })).participants.map(({ result }) => result)).toEqual([
      5, 1, 1,
    ])
    act(() => void undoLatest())
    await screen.findByText('2 deelnemers')
    press('Opnieuw toepassen')
    await screen.findByText('3 deelnemers')
    press('Correctie versturen')
    await screen.findByText(/^Geregistreerd op/)
  })

  it('takes what is in the register when the user says so', async () => {
    const id = await registered(sample({ reference: 'OEFEN-ANDER' }))
    good(await calls().edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 5 }] }))
    await open(id)
    await choose(/^Vergelijken met het register/)
    const asked = await findDialog('Elders gewijzigd: samenvoegen')
    const radios = await asked.findAllByRole('radio', { name: 'Het register' })
    fireEvent.click(radios[0]!)
    // And leaves out whom the colleague added.
    fireEvent.click(asked.getAllByRole('radio', { name: 'Mijn versie' })[1]!)
    fireEvent.click(asked.getByRole('button', { name: 'Samenvoegen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(good(await calls().participants({ id })).participants.map(({ result }) => result)).toEqual([9, 1])
  })

  it('shows what would change by sending when nobody else changed it', async () => {
    const id = await registered()
    good(await calls().edit({ id, operations: [{ op: 'set', row: 2, field: 'result', value: 9 }] }))
    await open(id)
    await choose(/^Vergelijken met het register/)
    const asked = await findDialog('Vergelijken met het register')
    const table = within(await asked.findByRole('table'))
    expect(table.getByRole('row', { name: /^Resultaat/ }).textContent).toBe(
      'Resultaat Geslaagdcode 9Geslaagd',
    )
    expect(asked.queryByRole('button', { name: 'Samenvoegen' })).toBeNull()
  })

  it('is not brought back by accident when somebody else removed it', async () => {
    const id = await registered()
    const { trainingId } = good(await calls().open({ id }))
    await removedElsewhere(trainingId)
    good(await calls().edit({ id, operations: [{ op: 'set', row: 2, field: 'result', value: 9 }] }))
    await open(id)
    press('Correctie versturen')
    const asked = within(
      await screen.findByRole('alertdialog', { name: 'Deze opleiding is intussen elders verwijderd' }),
    )
    fireEvent.click(asked.getByRole('button', { name: 'Opnieuw registreren' }))
    await screen.findByText(/^Geregistreerd op/)
  })
})

describe('the other things that can be done with a training', () => {
  it('is removed for everyone only after the user said so, and stays here', async () => {
    const id = await registered()
    await open(id)
    await choose(/^Verwijderen uit het register/)
    const asked = await findDialog('Uit het register verwijderen?')
    expect(asked.getByText('De opleiding verdwijnt bij de dienst voor alle 2 deelnemers')).toBeTruthy()
    const confirm = asked.getByRole<HTMLButtonElement>('button', { name: 'Verwijderen voor iedereen' })
    expect(confirm.disabled).toBe(true)
    fireEvent.click(asked.getByRole('checkbox'))
    fireEvent.click(confirm)
    await screen.findByText(/uit het register van de dienst verwijderd$/)
    expect(screen.getByText('2 deelnemers')).toBeTruthy()
  })

  it('is copied to other days, without its people', async () => {
    const id = await draft()
    await open(id)
    await choose(/^Kopiëren/)
    const asked = await findDialog('Opleiding kopiëren')
    fireEvent.click(asked.getByRole('checkbox', { name: /^Met de 2 deelnemers/ }))
    fireEvent.click(asked.getByRole('button', { name: 'Kopiëren' }))
    await waitFor(() => expect(useNavigation.getState().route.params).toHaveProperty('trainingId'))
    const { trainingId: copied } = useNavigation.getState().route.params as { trainingId: string }
    expect(copied).not.toBe(id)
    expect(good(await calls().open({ id: copied })).counts.participants).toBe(0)
  })

  it('is kept as a template, which is never sent but makes trainings', async () => {
    const id = await draft()
    const before = await total()
    const { unmount } = await openPage(id)
    await choose(/^Bewaren als sjabloon/)
    const asked = await findDialog('Bewaren als sjabloon')
    fireEvent.change(asked.getByRole('textbox'), { target: { value: 'Onze Excel' } })
    fireEvent.click(asked.getByRole('button', { name: 'Bewaren' }))
    await waitFor(() => expect(said()).toContain('Sjabloon bewaard'))
    unmount()
    const [template] = good(await calls().list({ templates: true })).trainings
    await open(template!.id)
    expect(screen.getByText('Sjabloon: Onze Excel')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Registreren' })).toBeNull()
    press('Opleiding maken')
    fireEvent.click((await findDialog('Opleiding maken')).getByRole('button', { name: 'Maken' }))
    await waitFor(async () => expect(await total()).toBe(before + 1))
  })

  it('is put away and brought back', async () => {
    const id = await draft()
    const before = await total()
    await open(id)
    await choose(/^Wegleggen/)
    await waitFor(() => expect(said()).toContain('De opleiding is weggelegd'))
    expect(await total()).toBe(before - 1)
    expect(useNavigation.getState().route).toEqual({ screen: 'trainings' })
    act(() => void undoLatest())
    await waitFor(async () => expect(await total()).toBe(before))
  })

  it('is split per participant', async () => {
    const id = await draft(sample({}, PEOPLE.slice(0, 3)))
    const before = await total()
    await open(id)
    await choose(/^Splitsen per deelnemer/)
    const asked = within(await screen.findByRole('alertdialog', { name: 'Splitsen in 3 opleidingen?' }))
    fireEvent.click(asked.getByRole('button', { name: 'Splitsen per deelnemer' }))
    await waitFor(async () => expect(await total()).toBe(before + 2))
    await waitFor(() => expect(said()).toContain('2 opleidingen gemaakt'))
  })
})

describe('a service that takes nothing', () => {
  it.each(['read-only', 'closed'] as const)('%s: says so, and offers only what works', async (access) => {
    const { environments, profiles } = office.main
    const [{ tokenUrl, audience, precontractUrl, learningAccountUrl }] = good(await environments.list()) as [
      never,
    ]
    const environment = good(
      await environments.save({
        ...{ name: 'Gesloten', tokenUrl, audience, precontractUrl, learningAccountUrl },
        learningAccount: access,
      }),
    )
    const profile = good(
      await profiles.save({
        name: 'Centrum',
        enterpriseNumber: '0406798006',
        role: 'training-provider',
        environmentId: environment.id,
        dataModel: 'multiple-participants',
      }),
    )
    const { id } = good(await calls().saveDraft({ profileId: profile.id, training: sample() }))
    await open(id)
    expect(screen.getAllByText(/[Ww]et van 14 januari 2026/).length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: 'Registreren' })).toBeNull()
    press('Meer acties')
    const entries = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)
    expect(entries.some((entry) => entry.startsWith('Verwijderen uit het register'))).toBe(false)
    expect(entries.some((entry) => entry.startsWith('Kopiëren'))).toBe(true)
    expect(screen.queryByText('Oefenopleidingen')).toBeNull()
  })
})

describe('data model 2', () => {
  it('keeps a training of somebody from becoming that of somebody else', async () => {
    const { profiles } = office.main
    const own = good(await profiles.list()).find(({ id }) => id === profileId)!
    const { enterpriseNumber, role, environmentId, certificateId, clientId } = own
    const single = good(
      await profiles.save({
        name: 'Per deelnemer',
        ...{ enterpriseNumber, role, environmentId, certificateId, clientId },
        dataModel: 'single-participant',
      }),
    )
    const { id } = good(
      await calls().saveDraft({ profileId: single.id, training: sample({}, PEOPLE.slice(0, 1)) }),
    )
    good(await calls().submit({ id }))
    good(await calls().edit({ id, operations: [{ op: 'set', row: 1, field: 'insz', value: PEOPLE[1] }] }))
    await open(id)
    press('Correctie versturen')
    await screen.findByText(/^Deze opleiding staat op naam van iemand anders in het register/)
    expect(screen.getByRole('button', { name: 'Naar de cel: Deelnemer 1, INSZ' })).toBeTruthy()
    expect(await state(id)).toBe('draft')
  })
})

describe('several trainings', () => {
  it('are sent one after another, and each says what became of it', async () => {
    const first = await draft()
    const wrong = await draft(sample({ denomination: null }))
    let isClosed = false
    await show(
      <SendMany
        isOpen
        onClose={() => (isClosed = true)}
        trainings={[
          { id: first, name: 'Excel level 1' },
          { id: wrong, name: null },
        ]}
      />,
    )
    fireEvent.click(dialog().getByRole('button', { name: 'Alle 2 versturen' }))
    await screen.findByText('1 van 2 geregistreerd')
    expect(dialog().getByText('Geregistreerd')).toBeTruthy()
    expect(dialog().getByText('Nog niet alles is goed ingevuld')).toBeTruthy()
    fireEvent.click(dialog().getByRole('button', { name: 'Opleiding zonder naam' }))
    expect(isClosed).toBe(true)
    expect(useNavigation.getState().route.params).toEqual({ trainingId: wrong })
  })

  it('stop when asked: what was not begun stays as it is', async () => {
    const slow = await draft(sample({ reference: 'OEFEN-TRAAG' }))
    const second = await draft()
    await show(
      <SendMany
        isOpen
        onClose={() => undefined}
        trainings={[
          { id: slow, name: 'Traag' },
          { id: second, name: 'Tweede' },
        ]}
      />,
    )
    fireEvent.click(dialog().getByRole('button', { name: 'Alle 2 versturen' }))
    await waitFor(async () => expect(await state(slow)).toBe('sending'))
    fireEvent.click(dialog().getByRole('button', { name: 'Stoppen' }))
    await screen.findByText('Niet begonnen')
    expect(await state(second)).toBe('draft')
  })
})
