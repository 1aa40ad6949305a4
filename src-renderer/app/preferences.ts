import { preferredLanguage } from '../../src-shared/texts/languages'
import { speak } from '../i18n/language.store'
import { on } from '../ipc/events'
import { main } from '../ipc/client'

/** Takes over the language and theme the user chose, now and whenever they change. Without an answer: the machine's language. */
export async function followPreferences(): Promise<void> {
  on('settings-changed', () => void applyPreferences())
  await applyPreferences()
}

async function applyPreferences(): Promise<void> {
  const settings = await main.settings.get({})
  if (settings.ok) document.documentElement.dataset['theme'] = settings.value.theme
  await speak(settings.ok ? settings.value.language : preferredLanguage(navigator.languages))
}
