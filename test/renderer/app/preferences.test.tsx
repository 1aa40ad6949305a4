import { afterEach, describe, expect, it, vi } from 'vitest'
import { BRIDGE, type Bridge, type BridgeMessage } from '../../../src-shared/ipc/bridge'
import { fail, ok } from '../../../src-shared/result'
import type { Settings } from '../../../src-shared/settings/settings.model'
import { followPreferences } from '../../../src-renderer/app/preferences'

let settings: Settings | undefined
let say: (message: BridgeMessage) => void = () => undefined
const bridge: Bridge = {
  call: () => Promise.resolve(settings === undefined ? fail({ code: 'not-open' }) : ok(settings)),
  cancel: () => undefined,
  listen: (listener) => {
    say = listener
    return () => undefined
  },
}

describe('the preferences', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('decide language and theme at the start and whenever they change', async () => {
    vi.stubGlobal(BRIDGE, bridge)
    const { documentElement } = document
    settings = { language: 'fr', theme: 'dark' }
    await followPreferences()
    expect([documentElement.lang, documentElement.dataset['theme']]).toEqual(['fr-BE', 'dark'])
    settings = { language: 'de', theme: 'system' }
    say({ kind: 'event', name: 'settings-changed', payload: {} })
    await vi.waitFor(() => {
      expect([documentElement.lang, documentElement.dataset['theme']]).toEqual(['de-BE', 'system'])
    })
  })

  it('are the language of the machine when there is no answer yet', async () => {
    vi.stubGlobal(BRIDGE, bridge)
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR'])
    settings = undefined
    await followPreferences()
    expect(document.documentElement.lang).toBe('fr-BE')
  })
})
