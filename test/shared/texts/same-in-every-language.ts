/** Texts that are rightly equal in all four languages: names and words they share. Anything else equal was left untranslated. */
export const SAME_IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  'common.appName',
  'kit.code',
  'shell.screenTitle',
  'certificates.purpose.ons',
  'settings.environments.precontractUrl',
  'settings.environments.learningAccountUrl',
  'settings.environments.onsUrl',
  'settings.environments.audience',
  'settings.environments.scope',
])
