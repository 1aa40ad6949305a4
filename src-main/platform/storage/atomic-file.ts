import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { moveIntoPlace, OWNER_ONLY, removeFiles } from './files'
import { storing } from './storage-failure'

/**
 * Puts content in a file so that a crash at any instant leaves the old content or the new, never a part: written beside it,
 * flushed, moved into place. Durable when it resolves. Fails with a storage failure.
 */
export async function writeFileAtomically(file: string, content: string | Buffer): Promise<void> {
  const beside = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeDurably(beside, content)
    await moveIntoPlace(beside, file)
  } catch (error) {
    await removeFiles(beside)
    throw error
  }
}

async function writeDurably(file: string, content: string | Buffer): Promise<void> {
  await storing(async () => {
    const handle = await open(file, 'wx', OWNER_ONLY)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
}
