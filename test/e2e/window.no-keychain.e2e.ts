import { expect, it } from 'vitest'
import { launchApp } from './support/launch'

it('opens on a machine without a keychain', async () => {
  expect(process.env['DBUS_SESSION_BUS_ADDRESS']).toBe('disabled:')
  const running = await launchApp()
  await running.page.locator('body :visible').first().waitFor()
  expect(await running.page.title()).toContain('Werkbalie')
  expect(await running.pageErrors()).toEqual([])
  await running.close()
})
