import { cleanup, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { afterEach } from 'vitest'
import { LOCALES, type Language } from '../../../src-shared/texts/languages'
import { speak } from '../../../src-renderer/i18n/language.store'

afterEach(cleanup)

// jsdom lays nothing out, and so neither scrolls nor knows CSS.escape.
Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined })
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } })
// It does not tell what is in view either; a test that plays that puts its own in this place.
class SilentObserver {
  observe(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { IntersectionObserver: SilentObserver })

/** Draws a part of the window in a language, as the app does. */
export async function show(children: ReactNode, language: Language = 'nl'): Promise<RenderResult> {
  await speak(language)
  return render(<I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>)
}
