import { currentTexts } from '../i18n/language.store'
import { showToast } from '../ui/toast.store'

/** Writes a bug to the window's console, where main logs it, and gives the reference to show; never what was typed. */
export function reportFailure(error: unknown): string {
  const reference = crypto.randomUUID().slice(0, 8)
  const failure = new Error(`Screen failure ${reference}`, { cause: error })
  reported.add(failure)
  reportError(failure)
  return reference
}

const reported = new WeakSet<Error>()

/** Says so when something fails outside the drawing of a screen, which would otherwise look as if nothing happened. */
export function watchForFailures(): void {
  window.addEventListener('error', ({ error }) => {
    if (error instanceof Error && !reported.has(error)) sayFailed()
  })
  window.addEventListener('unhandledrejection', sayFailed)
}

function sayFailed(): void {
  showToast({ tone: 'negative', text: currentTexts().t('problems.unexpected.title') })
}
