import type * as z from 'zod'
import type { Environment, EnvironmentInput } from '../../src-shared/environments/environments.model'
import type { Problem } from '../../src-shared/problem'
import type { Profile, ProfileInput } from '../../src-shared/profiles/profiles.model'
import { ok, type Result } from '../../src-shared/result'
import { selectProfile } from '../app/profiles.store'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { showToast } from '../ui/toast.store'
import { closeForm } from './settings.store'

/** Keeps a profile; a new one becomes the chosen one, since that is what it was made for. */
export async function saveProfile(input: z.input<typeof ProfileInput>): Promise<Result<void, Problem>> {
  const saved = await main.profiles.save(input)
  if (!saved.ok) return saved
  if (input.id === undefined) await selectProfile(saved.value.id)
  closeForm()
  showToast({ tone: 'positive', text: currentTexts().t('settings.profiles.saved', { name: input.name }) })
  return ok(undefined)
}

/** Removes a profile, and offers to undo it. */
export async function removeProfile({ id, name }: Profile): Promise<Result<void, Problem>> {
  const removed = await main.profiles.remove({ id })
  if (!removed.ok) return removed
  const { t } = currentTexts()
  showToast({
    text: t('settings.profiles.removed', { name }),
    undo: () => void told(main.profiles.restore({ id }), t('settings.profiles.restored', { name })),
  })
  return ok(undefined)
}

/** Keeps an environment. */
export async function saveEnvironment(
  input: z.input<typeof EnvironmentInput>,
): Promise<Result<void, Problem>> {
  const saved = await main.environments.save(input)
  if (!saved.ok) return saved
  closeForm()
  showToast({
    tone: 'positive',
    text: currentTexts().t('settings.environments.saved', { name: input.name }),
  })
  return ok(undefined)
}

/** Removes an environment that no profile uses, and offers to undo it. */
export async function removeEnvironment(environment: Environment): Promise<Result<void, Problem>> {
  const { id, builtIn: _, ...fields } = environment
  const { name } = fields
  const removed = await main.environments.remove({ id })
  if (!removed.ok) return removed
  const { t } = currentTexts()
  showToast({
    text: t('settings.environments.removed', { name }),
    // Nothing refers to it any more, so one that is made anew from the same fields is the same.
    undo: () => void told(main.environments.save(fields), t('settings.environments.restored', { name })),
  })
  return ok(undefined)
}

async function told(doing: Promise<Result<unknown, Problem>>, text: string): Promise<void> {
  const outcome = await doing
  showToast(
    outcome.ok
      ? { tone: 'positive', text }
      : { tone: 'negative', text: currentTexts().problemText(outcome.problem).title },
  )
}
