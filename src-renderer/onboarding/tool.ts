import type { ComponentType } from 'react'
import type { RunEntry } from './onboarding.store'

/** What a step's own tool gets: the guide that is followed, the step, and how to keep a detail for the mails and the hand-over page. */
export interface ToolProps {
  readonly run: RunEntry
  readonly stepId: string
  readonly onDetail: (name: string, value: string) => void
  /** What the step is for has happened: it is done, unless it was already. */
  readonly onSuccess: () => void
}

/** What can be done inside a step, by the name that the guide gives it. The app puts the features together. */
export type Tools = Readonly<Record<string, ComponentType<ToolProps>>>
