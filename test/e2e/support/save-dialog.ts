import type { ElectronApplication } from 'playwright-core'

/** Answers every coming "save as" of the system with this file, as the user would: the dialog itself is not ours to drive. */
export async function saveAs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
}
