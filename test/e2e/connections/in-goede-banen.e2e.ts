import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { closeMessages, finish, openScreen, openStep, said, startGuide } from './screens'

const ADDRESS = 'https://deproef.carerix.com/cxtools/IGBFeed.php'

const feedUrl = (page: Page) => page.getByRole('textbox', { name: 'Adres van de feed' })

async function checkPracticeFeed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Een oefenfeed kiezen/ }).click()
  await page.getByRole('option', { name, exact: true }).click()
  await page.getByRole('button', { name: /^(Feed|Opnieuw) nakijken$/ }).click()
}

describe('the guide to InGoedeBanen', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
    page = running.page
    await startGuide(page, {
      connection: 'InGoedeBanen',
      way: 'InGoedeBanen: alleen gekozen vacatures',
      name: 'Bureau Noord',
    })
  })
  afterAll(() => running.close())

  it('composes the address from whatever the user pastes, and copies it', async () => {
    await finish(page, 'U hebt een account bij InGoedeBanen')
    await finish(page, 'Maak het medium inGoedebanen aan')
    await finish(page, 'Maak per vacature een publicatie')
    await finish(page, 'Laat solliciteren op uw eigen website', 'Niet van toepassing')
    await openStep(page, 'Stel het adres van de feed samen')
    const application = page.getByRole('textbox', { name: 'Naam van de Carerix-toepassing' }).last()
    await application.fill('https://deproef.carerix.net/cx/')
    await page.getByText('U gaf het adres van de toepassing zelf (.net)', { exact: false }).waitFor()
    await page.getByText(ADDRESS, { exact: true }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Adres van de feed kopiëren' }).first().click()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(ADDRESS)
    await page.getByRole('button', { name: 'Dit adres gebruiken' }).first().click()
    await page.getByRole('button', { name: 'Wordt gebruikt' }).waitFor()
    await finish(page, 'Stel het adres van de feed samen')
    await finish(page, 'Vul het algemene account in')
    await finish(page, 'Vul de accounts per gebruiker in', 'Niet van toepassing')
  })

  it('checks the feed: how many vacancies, what they are, and that nothing is wrong', async () => {
    await openStep(page, 'Kijk de feed na')
    expect(await feedUrl(page).inputValue()).toBe(ADDRESS)
    await checkPracticeFeed(page, 'Een goede feed')
    await page.getByText('5 vacatures').waitFor()
    await page.getByText('Geen fouten', { exact: false }).first().waitFor()
    await page.getByRole('tab', { name: 'Vacatures' }).click()
    await page.getByRole('rowheader', { name: /Zaalmedewerker/ }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('says each fault, and in which vacancies', async () => {
    await checkPracticeFeed(page, 'Een feed met veel fouten')
    await page.getByText('Er staat een punt in de titel', { exact: false }).waitFor()
    await page.getByText('Hetzelfde nummer', { exact: false }).waitFor()
    await page
      .getByText(/^In (één vacature|\d+ vacatures)$/)
      .first()
      .click()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it.each([
    ['Een aanmeldscherm in plaats van een feed', 'Dit is een webpagina, geen feed'],
    ['XML met een fout erin', 'De XML bevat een fout op regel'],
    ['Een leeg antwoord', 'De server antwoordt, maar met niets.'],
    ['Een kwaadaardige feed', 'De feed bepaalt eigen afkortingen'],
    ['Een feed die uitstaat', 'De server geeft de feed niet'],
  ])('explains %s', async (feed, said) => {
    await checkPracticeFeed(page, feed)
    await page.getByText(said, { exact: false }).first().waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('keeps an eye on the feed, and tells what went since the last time', async () => {
    await checkPracticeFeed(page, 'Een vacature minder')
    await page.getByText('4 vacatures').first().waitFor()
    await page.getByRole('button', { name: 'In het oog houden' }).click()
    await page.getByRole('switch', { name: /Dagelijks nakijken/ }).waitFor()
    await page.getByRole('button', { name: 'Opnieuw nakijken' }).click()
    await page.getByRole('tab', { name: 'Sinds de vorige keer' }).click()
    await page.getByText('Niets verdwenen').waitFor()
    await openScreen(page, 'Aansluitingen')
    await page.getByRole('button', { name: 'Feeds nakijken' }).click()
    await page.getByRole('option', { name: /127\.0\.0\.1/ }).click()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Niet meer in het oog houden' }).click()
    await said(page, 'Verwijderd').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('option', { name: /127\.0\.0\.1/ }).waitFor()
    await closeMessages(page)
  })

  it('is walked to its end', async () => {
    await openScreen(page, 'Aansluitingen')
    await page.getByRole('button', { name: 'Bureau Noord', exact: true }).click()
    for (const title of [
      'Kijk de feed na',
      'Geef het adres aan InGoedeBanen',
      'InGoedeBanen leest de feed in',
      'Uw vacatures staan op InGoedeBanen',
    ]) {
      await finish(page, title)
    }
    await page.getByText('Deze aansluiting is klaar').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    expect(await running.pageErrors()).toEqual([])
  })
})

describe('the other ways to InGoedeBanen', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
    page = running.page
  })
  afterAll(() => running.close())

  it('the same vacancies as the website: asks the address that nobody publishes, and walks to the end', async () => {
    await startGuide(page, {
      connection: 'InGoedeBanen',
      way: 'InGoedeBanen: zelfde vacatures als op de eigen website',
      name: 'Bureau Zuid',
    })
    await finish(page, 'U hebt een account bij InGoedeBanen')
    await finish(page, 'Uw vacatures staan op het medium “eigen website”')
    await openStep(page, 'Vraag het adres van de feed')
    await page.getByText('Voor deze weg publiceert Carerix geen adres', { exact: false }).waitFor()
    await page.getByRole('textbox', { name: 'Naam van de Carerix-toepassing' }).last().fill('bureauzuid')
    await page.keyboard.press('Tab')
    await page.getByText('Gegevens voor brieven en overdracht (2 van 6)').waitFor()
    await page.getByRole('button', { name: 'E-mail klaarzetten' }).click()
    await page.getByRole('dialog').getByText('bureauzuid', { exact: false }).first().waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.keyboard.press('Escape')
    await finish(page, 'Vraag het adres van de feed')
    await finish(page, 'Vul het algemene account in')
    await finish(page, 'Vul de accounts per gebruiker in', 'Niet van toepassing')
    await openStep(page, 'Kijk de feed na')
    await checkPracticeFeed(page, 'Een goede feed, als RSS')
    await page.getByText('5 vacatures').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await finish(page, 'Kijk de feed na')
    await openStep(page, 'Geef het adres aan InGoedeBanen')
    await page.getByRole('button', { name: 'E-mail klaarzetten' }).click()
    await page.getByRole('dialog').getByText('http://127.0.0.1', { exact: false }).waitFor()
    await page.keyboard.press('Escape')
    for (const title of [
      'Geef het adres aan InGoedeBanen',
      'InGoedeBanen leest de feed in',
      'Uw vacatures staan op InGoedeBanen',
    ]) {
      await finish(page, title)
    }
    await page.getByText('Deze aansluiting is klaar').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('another account: waits for it, fills it in for everyone or for each user, and walks to the end', async () => {
    await startGuide(page, {
      connection: 'InGoedeBanen',
      way: 'InGoedeBanen: een ander account',
      name: 'Bureau West',
    })
    await openStep(page, 'InGoedeBanen geeft een ander account')
    await page.getByRole('button', { name: 'Gevraagd, nu wachten' }).click()
    await page
      .getByText(/^InGoedeBanen: u wacht sinds/)
      .first()
      .waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await finish(page, 'InGoedeBanen geeft een ander account')
    await finish(page, 'Vul het algemene account in', 'Niet van toepassing')
    await finish(page, 'Vul de accounts per gebruiker in')
    await finish(page, 'Vul uw eigen account in')
    await openStep(page, 'Kijk de feed na')
    await checkPracticeFeed(page, 'Een goede feed')
    await page.getByText('5 vacatures').waitFor()
    await finish(page, 'Kijk de feed na')
    await page.getByText('Deze aansluiting is klaar').waitFor()
    await page.getByText('5 van 5 stappen klaar').waitFor()
    expect(await running.pageErrors()).toEqual([])
  })
})
