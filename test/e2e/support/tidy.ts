import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { openApps } from './launch'

// A picture of the window tells more about a failure than its message.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  const name = task.name.replaceAll(/\W+/g, '-')
  for (const { page } of openApps) {
    const path = join(process.env['WERKBALIE_OUTPUT'] ?? 'test-results', `failed-${name}.png`)
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined)
  }
})

afterAll(async () => {
  for (const app of openApps) await app.close()
})
