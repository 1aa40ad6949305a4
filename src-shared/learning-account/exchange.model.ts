import * as z from 'zod'
import { Participant, participantFields, Training, TrainingDraft } from './learning-account.model'

/**
 * A training as scripts hand it over. A person's number is called `inss` there, as the service calls it (manual 3.2.3.1); our own name
 * for it is understood too.
 */
export const TrainingIn = TrainingDraft.extend({
  participants: z
    .array(
      Participant.extend({ inss: participantFields.insz.optional() }).transform(
        ({ inss, ...participant }) => ({
          ...participant,
          insz: participant.insz ?? inss ?? null,
        }),
      ),
    )
    .default([]),
})

/** A training as scripts get it: what `TrainingIn` takes. */
export const TrainingOut = Training.extend({
  participants: z.array(Participant.omit({ insz: true }).extend({ inss: z.string().nullable() })),
})
export type TrainingOut = z.infer<typeof TrainingOut>

/** Gives a training to a script. */
export function trainingOut({ participants, ...training }: Training): TrainingOut {
  return { ...training, participants: participants.map(({ insz, ...one }) => ({ inss: insz, ...one })) }
}

/** Gives where something is in a training, as a script finds it in its own. */
export function pathOut(path: string): string {
  return path.replace(/\.insz$/, '.inss')
}

/** Gives the path that was handed out by `pathOut`, as it is called here. */
export function pathIn(path: string): string {
  return path.replace(/\.inss$/, '.insz')
}
