import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import type { Participant } from '../../src-shared/learning-account/learning-account.model'
import { createJsonElements } from '../platform/json/json-elements'
import {
  readAnomalies,
  readParticipant,
  readTraining,
  trainingIn,
  type ReadTraining,
} from './learning-account.reading'

/** Where the participants of an answer go while it comes in. */
export type ParticipantSink = (participants: Participant[]) => Promise<void> | void

/** What an answer holds beside the participants; null when it is no JSON object. */
export interface ReadAnswer {
  readonly training: ReadTraining | null
  readonly anomalies: Anomaly[]
}

/** Reads the answer of a GET or PUT of one training (manual 3.2.3 and 3.2.4) piece by piece. */
export interface AnswerReader {
  /** Never rejects: what goes wrong is told at the end. */
  readonly onBody: (piece: Buffer) => Promise<void>
  /** Rejects when the sink did. */
  finish(): Promise<ReadAnswer | null>
}

/** Makes a reader that hands each participant over as soon as it is complete, whichever data model the answer has. */
export function createAnswerReader(sink: ParticipantSink): AnswerReader {
  const elements = createJsonElements('participants')
  let failure: Error | undefined

  return {
    async onBody(piece) {
      if (failure !== undefined) return
      try {
        const found = elements.push(piece)
        if (found.length > 0) await sink(found.map((json) => readParticipant(json)))
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error))
      }
    },
    async finish() {
      const json = failure === undefined ? endOf(elements.end) : undefined
      if (failure !== undefined && !(failure instanceof SyntaxError)) throw failure
      if (typeof json !== 'object' || json === null) return null
      const training = trainingIn(json)
      // Data model 2: the person beside the training, the rest inside it.
      if (isSingle(json)) await sink([readParticipant(training, json)])
      return { training: readTraining(training), anomalies: readAnomalies(json) }
    },
  }
}

function isSingle(json: object): boolean {
  return Object.keys(json).some((name) => name.toLowerCase() === 'inss')
}

function endOf(end: () => unknown): unknown {
  try {
    return end()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
