import type { TextKey } from '../texts/catalog'
import type { Texts } from '../texts/texts'
import type { Translate } from '../texts/translate'
import { stepOf, type Guide } from './guide'
import type { Day } from './working-days'

/** What a step says: its name, what to do, what is needed, what comes back. */
export interface StepWords {
  readonly title: string
  readonly do: string
  readonly needs: string
  readonly gives: string
}

// The guides are data: that each has its texts in every language is proven by a test, not by the compiler.
const textOf = (t: Translate, key: string): string => t(key as TextKey)

/** Gives the words of a guide's step. */
export function stepWords(guide: Guide, stepId: string, t: Translate): StepWords {
  const at = (part: string): string => textOf(t, `guides.${guide.texts}.${stepId}.${part}`)
  return { title: at('title'), do: at('do'), needs: at('needs'), gives: at('gives') }
}

/** Gives what the hand-over page says of a step: to whoever must act instead of to the user. */
export function handOverWords(guide: Guide, stepId: string, t: Translate): Omit<StepWords, 'gives'> {
  const { title, do: what, needs } = stepWords(guide, stepId, t)
  if (stepOf(guide, stepId)?.handOver !== true) return { title, do: what, needs }
  const at = (part: string): string => textOf(t, `guides.${guide.texts}.${stepId}.handOver.${part}`)
  return { title, do: at('do'), needs: at('needs') }
}

/** Gives the name of a guide, and what it leads to. */
export function guideWords(guide: Guide, t: Translate): { readonly title: string; readonly intro: string } {
  const at = (part: string): string => textOf(t, `guides.about.${guide.id}.${part}`)
  return { title: at('title'), intro: at('intro') }
}

/** Names who must act. */
export function partyName(actor: string, t: Translate): string {
  return textOf(t, `guides.parties.${actor}`)
}

/** Names a detail that a guide asks for (`organisation`, `contact`…). */
export function detailName(detail: string, t: Translate): string {
  return textOf(t, `guides.details.${detail}`)
}

/** Says on whom a step waits, and since when: the name the user gave, else the guide's own party. */
export function waitingText(
  {
    actor,
    since,
    for: name = '',
  }: { readonly actor: string; readonly since: Day; readonly for?: string | undefined },
  { t, format }: Pick<Texts, 't' | 'format'>,
): string {
  const date = format.date(since)
  if (name === '' && actor === 'you') return t('connectionScreens.state.waitingAlone', { date })
  return t('connectionScreens.state.waitingSince', { who: name === '' ? partyName(actor, t) : name, date })
}
