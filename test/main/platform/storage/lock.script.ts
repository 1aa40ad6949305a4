import { writeSync } from 'node:fs'
import { acquireFolderLock } from '../../../../src-main/platform/storage/folder-lock'

/* Run by the lock test: takes a folder and says what came of it; with a lock, stays until it is killed or its input ends. */

async function main(): Promise<void> {
  const lock = await acquireFolderLock(process.argv[2] ?? '')
  writeSync(1, `${lock.ok ? 'locked' : lock.problem.code}\n`)
  if (lock.ok) process.stdin.resume()
}

void main()
