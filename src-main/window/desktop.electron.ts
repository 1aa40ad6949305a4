import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, clipboard, dialog, shell, type BrowserWindow } from 'electron'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Desktop } from '../platform/desktop'
import { printPage, renderPdf } from './print-window'

/** The real desktop: clipboard, save dialogs, the browser. */
export function electronDesktop(mainWindow: () => BrowserWindow | undefined): Desktop {
  let lastFolder: string | undefined

  /** Electron 43 no longer remembers the last folder, so it is kept here. */
  async function askWhere(suggestedName: string): Promise<string | null> {
    const options = { defaultPath: join(lastFolder ?? app.getPath('documents'), suggestedName) }
    const window = mainWindow()
    const { canceled, filePath } = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    if (canceled || filePath === '') return null
    lastFolder = join(filePath, '..')
    return filePath
  }

  return {
    async copy(text) {
      // Answers at once on older runtimes, with a promise on Electron 44 and later.
      await clipboard.writeText(text)
      return ok({})
    },
    async saveFile(suggestedName, data) {
      const file = await askWhere(suggestedName)
      return file === null ? ok({ saved: false, fileName: suggestedName }) : write(file, data)
    },
    async savePdf(suggestedName, route) {
      const file = await askWhere(suggestedName)
      if (file === null) return ok({ saved: false, fileName: suggestedName })
      return write(file, await renderPdf(route))
    },
    async print(route) {
      const { printed, reason } = await printPage(route)
      // Closing the system's dialog is an answer, not a failure.
      return printed || /cancel/i.test(reason)
        ? ok({ printed })
        : fail({ code: 'not-printed', detail: reason })
    },
    async openInBrowser(url) {
      await shell.openExternal(url)
      return ok({})
    },
  }
}

async function write(
  file: string,
  data: Uint8Array | string,
): Promise<Result<{ saved: boolean; fileName: string }, ProblemOf<'file-not-written'>>> {
  try {
    await writeFile(file, data)
    return ok({ saved: true, fileName: basename(file) })
  } catch (error) {
    return fail({ code: 'file-not-written', reason: reasonOf(error) })
  }
}

function reasonOf(error: unknown): ProblemOf<'file-not-written'>['reason'] {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'denied' : 'other'
}
