import { join, resolve } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { nodeHelpers, type HelperProcess } from '../../../src-main/platform/helper-process'
import { bundleScript } from '../../support/run-script'

let file: string

beforeAll(async () => {
  file = await bundleScript(resolve(import.meta.dirname, 'echo-helper.script.ts'))
})

function endOf(helper: HelperProcess): Promise<string> {
  return new Promise((tell) => helper.onExit(tell))
}

test('a helper answers, in an environment without our passphrase and in no language', async () => {
  vi.stubEnv('WERKBALIE_PASSPHRASE', 'secret')
  vi.stubEnv('LANG', 'nl_BE.UTF-8')
  const helper = nodeHelpers.start(file)
  const answer = new Promise((tell) => helper.onMessage(tell))
  helper.send('environment')
  const environment = (await answer) as Record<string, string>
  vi.unstubAllEnvs()
  expect(Object.keys(environment).filter((name) => name.startsWith('WERKBALIE_'))).toEqual([])
  expect(environment).toMatchObject({ PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' })
  const end = endOf(helper)
  helper.kill()
  expect(await end).toBe('SIGKILL')
})

test('its end is told, whoever ended it; what is sent afterwards is lost quietly', async () => {
  const helper = nodeHelpers.start(file)
  const end = endOf(helper)
  helper.send('end')
  expect(await end).toBe('exit 3')
  helper.send('environment')
  expect(await endOf(nodeHelpers.start(join(file, 'nowhere')))).toBe('exit 1')
})
