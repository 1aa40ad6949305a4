import { create } from 'zustand'
import { LOCALES, type Language } from '../../src-shared/texts/languages'
import { loadTexts, type Texts } from '../../src-shared/texts/texts'

interface LanguageState {
  /** Undefined until the first language is loaded, which is before anything is drawn. */
  readonly texts: Texts | undefined
}

const useLanguageStore = create<LanguageState>(() => ({ texts: undefined }))

/** Loads a language and speaks it from then on; of two calls the last one decides. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const texts = await loadTexts(language)
  if (wanted !== language) return
  document.documentElement.lang = LOCALES[language]
  useLanguageStore.setState({ texts })
}

let wanted: Language | undefined

/** The texts and formats of the chosen language: `const { t, format } = useTexts()`. */
export function useTexts(): Texts {
  return loaded(useLanguageStore((state) => state.texts))
}

/** The same outside a component, as they are now. */
export function currentTexts(): Texts {
  return loaded(useLanguageStore.getState().texts)
}

function loaded(texts: Texts | undefined): Texts {
  if (texts === undefined) throw new Error('No language is loaded yet: await speak() first')
  return texts
}
