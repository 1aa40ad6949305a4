import { homedir } from 'node:os'
import { join } from 'node:path'

/** The name of the data folder is frozen: another name would orphan every stored secret. */
const FOLDER = 'Werkbalie'

/** Where the app keeps its data unless told otherwise: the system's own place for application data. */
export function defaultDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), FOLDER)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', FOLDER)
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), FOLDER)
}
