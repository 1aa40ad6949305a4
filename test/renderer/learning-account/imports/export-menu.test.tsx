import { forget, inputsOf, play } from '../../precontract/played-main'
import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ExportMenu } from '../../../../src-renderer/learning-account/imports/export-menu'
import { dismissToast, useToasts } from '../../../../src-renderer/ui/toast.store'
import { fail, ok } from '../../../../src-shared/result'
import { show } from '../../ui/show'

// What is kept or shown after a pause comes late on a busy machine.
configure({ asyncUtilTimeout: 15_000 })

afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

async function choose(format: RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Exporter' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: format }))
}
const said = () => useToasts.getState().toasts.map(({ text }) => text)

it('says whose data is in a file before and after it is saved', async () => {
  play('learningAccount.saveTable', () => ok({ saved: true, fileName: 'werkbalie-opleiding-1.xlsx' }))
  await show(<ExportMenu trainingId="t1" />, 'fr')
  fireEvent.click(screen.getByRole('button', { name: 'Exporter' }))
  const entries = await screen.findAllByRole('menuitem')
  expect(entries.map((entry) => entry.textContent)).toEqual([
    expect.stringMatching(/^Excel \(\.xlsx\).*NISS des participants/),
    expect.stringMatching(/^CSV.*NISS des participants/),
  ])
  fireEvent.click(entries[0] ?? document.body)
  await waitFor(() => expect(said()).toEqual([expect.stringMatching(/données personnelles/)]))
  expect(inputsOf('learningAccount.saveTable')).toEqual([{ id: 't1', format: 'xlsx', language: 'fr' }])
})

it('says nothing when the user changed their mind, and why when it failed', async () => {
  play('learningAccount.saveTable', () => ok({ saved: false, fileName: 'x.csv' }))
  await show(<ExportMenu trainingId="t1" />, 'fr')
  await choose(/^CSV/)
  await waitFor(() => expect(inputsOf('learningAccount.saveTable')).toHaveLength(1))
  play('learningAccount.saveTable', () => fail({ code: 'table-too-large', lines: 200_000, most: 100_000 }))
  await choose(/^Excel/)
  await screen.findByRole('alert')
  expect(said()).toEqual([])
})

it('can be stopped when it takes long', async () => {
  play('learningAccount.saveTable', async (_input: unknown, signal: AbortSignal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return fail({ code: 'cancelled' })
  })
  await show(<ExportMenu trainingId="t1" />, 'fr')
  await choose(/^CSV/)
  await screen.findByRole('progressbar')
  fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
})

it('writes what was typed a moment ago too', async () => {
  const order: string[] = []
  play('learningAccount.saveTable', () => {
    order.push('saved')
    return ok({ saved: false, fileName: 'x.csv' })
  })
  const flush = async (): Promise<void> => {
    await Promise.resolve()
    order.push('kept')
  }
  await show(<ExportMenu trainingId="t1" flush={flush} />, 'fr')
  await choose(/^CSV/)
  await waitFor(() => expect(order).toEqual(['kept', 'saved']))
})
