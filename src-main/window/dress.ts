import { nativeTheme } from 'electron'
import type { Settings } from '../../src-shared/settings/settings.model'
import { installMenu } from './menu'

/** Makes the app look and speak as the settings say: Chromium's theme, and the menu. Loads the words: not before the page is drawn. */
export async function dress({ theme, language }: Settings): Promise<void> {
  nativeTheme.themeSource = theme
  await installMenu(language)
}
