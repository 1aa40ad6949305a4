/** A guide as data: what must happen, by whom, in which order. Its words are in the texts, under the guide's `texts` and the step's id. */
export interface Guide {
  readonly id: string
  /** Groups the guides that lead to the same service. */
  readonly connection: string
  /** The group of texts (`guides.<texts>.<step>`); guides to the same service may share one. */
  readonly texts: string
  /** The day on which its facts were last compared with their sources. */
  readonly checkedOn: string
  readonly sources: readonly Source[]
  /** What the e-mails and the hand-over page fill in, in the order to ask for it. */
  readonly details: readonly string[]
  /** The details that hold the e-mail address of a party, by that party. */
  readonly addresses?: Readonly<Record<string, string>>
  /** The parties within the user's reach: a page can be handed to them. */
  readonly handsOverTo?: readonly string[]
  readonly steps: readonly Step[]
}

export interface Source {
  readonly title: string
  /** The id of an official page in the list of links; absent when there is no public address. */
  readonly link?: string
}

export interface Step {
  /** Unique within its guide's texts. */
  readonly id: string
  /** Who must act: `you`, or another party by its text key. */
  readonly actor: string
  /** The steps of the same guide that must be done (or not apply) before this one makes sense. */
  readonly after?: readonly string[]
  readonly term?: Term
  /** Ids of official pages that help with this step. */
  readonly links?: readonly string[]
  /** The e-mail the user may send at this step. */
  readonly mail?: Mail
  /** What the screen offers at this step; the engine passes it on. */
  readonly tool?: string
  /** The step brings credentials that belong in the keychain. */
  readonly secret?: true
  /** Has other words (`handOver.do`, `handOver.needs`) for the page that goes to whoever must act. */
  readonly handOver?: true
  /** It may not apply to everyone. */
  readonly optional?: true
}

/** How long a step may take, counted from the day on which another step was done, that day excluded. */
export interface Term {
  readonly count: number
  readonly unit: 'working-days' | 'days' | 'months'
  readonly from: string
  /** Only something to look at: never late. */
  readonly soft?: true
}

export interface Mail {
  /** Its words: `guides.mails.<id>`. */
  readonly id: string
  /** A fixed address, or the detail that holds one; absent when the user must look it up. */
  readonly to?: string
}

/** Gives a guide's step by its id. */
export function stepOf(guide: Guide, id: string): Step | undefined {
  return guide.steps.find((step) => step.id === id)
}
