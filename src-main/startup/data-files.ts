import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where everything of one data folder lies. */
export interface DataFiles {
  readonly folder: string
  readonly database: string
  readonly vault: string
  readonly settings: string
  readonly storeId: string
}

export function dataFiles(folder: string): DataFiles {
  return {
    folder,
    database: join(folder, 'werkbalie.db'),
    vault: join(folder, 'vault.json'),
    settings: join(folder, 'settings.json'),
    storeId: join(folder, 'store-id'),
  }
}

/** Whether the store will very likely open without a question: there is one, and no vault, so the keychain opened it before. */
export function opensByItself(files: DataFiles, passphrase: string | undefined): boolean {
  return passphrase === undefined && existsSync(files.database) && !existsSync(files.vault)
}
