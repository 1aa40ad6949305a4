import { LearningAccountSettings, PathStyle } from '../../src-shared/learning-account/settings.model'
import type { Database } from '../platform/storage/database'

export interface SettingsStore {
  read(): Promise<LearningAccountSettings>
  write(settings: LearningAccountSettings): Promise<void>
  pathStyle(environmentId: string): Promise<PathStyle>
}

/** Keeps the windows, the training rights and how each service writes its addresses. */
export function createSettingsStore(database: Database): SettingsStore {
  let held: LearningAccountSettings | undefined

  async function read(): Promise<LearningAccountSettings> {
    if (held !== undefined) return held
    const row = await database.get(`SELECT body FROM learning_account_settings WHERE name = 'rules'`)
    held = LearningAccountSettings.parse(row === undefined ? {} : JSON.parse(String(row['body'])))
    return held
  }

  return {
    read,
    async write(settings) {
      await database.run(
        `INSERT INTO learning_account_settings (name, body) VALUES ('rules', ?)
         ON CONFLICT (name) DO UPDATE SET body = excluded.body`,
        [JSON.stringify(settings)],
      )
      held = settings
    },
    pathStyle: async (environmentId) => (await read()).pathStyles[environmentId] ?? PathStyle.parse({}),
  }
}
