import type { Page } from 'playwright-core'
import { openScreen } from '../connections/screens'

/** The built-in profile that gives trainings. */
const PROVIDER = 'practice-training-provider'

interface Bridge {
  call(id: string, group: string, name: string, input: unknown): Promise<{ ok: boolean; value: unknown }>
}

/** Asks main what a screen could ask. */
export async function ask<Value>(page: Page, name: string, input: unknown): Promise<Value> {
  const outcome = await page.evaluate(
    ([call, given]) =>
      (globalThis as unknown as { werkbalie: Bridge }).werkbalie.call(
        crypto.randomUUID(),
        'learningAccount',
        call,
        given,
      ),
    [name, input] as const,
  )
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value as Value
}

/** Numbers of people who do not exist, with good check digits. */
export function inszOf(index: number): string {
  const body = String(701_000_100 + index * 7)
  return body + String(97 - (Number(body) % 97)).padStart(2, '0')
}

export interface DraftOptions {
  readonly denomination: string
  readonly participants: number
  readonly periods: number
}

/** Keeps a training with so many valid participants and periods as a draft; gives its id. */
export async function keepDraft(page: Page, options: DraftOptions): Promise<string> {
  const { denomination, participants, periods } = options
  const people = Array.from({ length: participants }, (_, index) => ({
    name: `Deelnemer ${index + 1}`,
    insz: inszOf(index),
    employerEnterpriseNumber: '0880820673',
    result: 1,
    scope: 1,
    periods: Array.from({ length: periods }, (_, day) => {
      const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10)
      return { hours: 7.5, startDate: date, endDate: date, status: 1, type: 1, place: 3 }
    }),
  }))
  const training = {
    denomination,
    firstStartDate: '2026-01-01',
    lastEndDate: '2026-12-31',
    participants: people,
  }
  const { id } = await ask<{ id: string }>(page, 'saveDraft', { profileId: PROVIDER, training })
  return id
}

/** Opens the register of the practice provider. */
export async function openRegister(page: Page): Promise<void> {
  await openScreen(page, 'Opleidingen')
  const practise = page.getByRole('button', { name: 'Opleidingscentrum Proef' })
  const register = page.getByRole('tab', { name: 'Register' })
  await practise.or(register).first().waitFor()
  if (!(await register.isVisible())) await page.getByRole('button', { name: /oefenen/i }).click()
  await register.waitFor()
}

/** Opens a training from the register. */
export async function openTraining(page: Page, denomination: string): Promise<void> {
  await openRegister(page)
  await page.getByRole('row', { name: denomination }).click()
  await page.getByRole('heading', { level: 1, name: denomination }).waitFor()
}
