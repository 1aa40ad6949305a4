import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../src-shared/texts/languages'
import type { TextKey } from '../../src-shared/texts/catalog'
import { loadTexts } from '../../src-shared/texts/texts'
import { announceToWindows } from '../ipc/announce'

type Role = NonNullable<MenuItemConstructorOptions['role']>

/** Puts up the application menu in a language; Electron's own roles would speak the system's. */
export async function installMenu(language: Language): Promise<void> {
  const { t } = await loadTexts(language)
  const item = (key: TextKey, role: Role): MenuItemConstructorOptions => ({ label: t(key), role })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const settings: MenuItemConstructorOptions = {
    label: t('menu.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: () => announceToWindows('go-to-screen', { screen: 'settings' }),
  }
  const mac = process.platform === 'darwin'
  const application: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      item('menu.about', 'about'),
      separator,
      settings,
      separator,
      item('menu.services', 'services'),
      separator,
      item('menu.hide', 'hide'),
      item('menu.hideOthers', 'hideOthers'),
      item('menu.showAll', 'unhide'),
      separator,
      item('menu.quit', 'quit'),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: t('menu.edit'),
    submenu: [
      item('menu.undo', 'undo'),
      item('menu.redo', 'redo'),
      separator,
      item('menu.cut', 'cut'),
      item('menu.copy', 'copy'),
      item('menu.paste', 'paste'),
      item('menu.selectAll', 'selectAll'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: t('menu.view'),
    submenu: [
      item('menu.zoomIn', 'zoomIn'),
      item('menu.zoomOut', 'zoomOut'),
      item('menu.resetZoom', 'resetZoom'),
      separator,
      item('menu.fullScreen', 'togglefullscreen'),
      ...(app.isPackaged ? [] : [separator, item('menu.developerTools', 'toggleDevTools')]),
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: t('menu.file'),
    submenu: [settings, separator, item('menu.quit', 'quit')],
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([mac ? application : file, edit, view]))
}
