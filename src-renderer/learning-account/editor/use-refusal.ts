import { useState } from 'react'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import type { FieldProblems } from '../../../src-shared/problem'

/**
 * The fields that the service missed when it refused the training last. They stay while the user corrects one after another, although the
 * first correction makes a draft of it again, until it is sent anew.
 */
export function useRefusal({ delivery }: Pick<TrainingView, 'delivery'>): FieldProblems {
  const [kept, setKept] = useState<FieldProblems>(NONE)
  const now = fieldsOf(delivery)
  if (now !== undefined && JSON.stringify(now) !== JSON.stringify(kept)) setKept(now)
  return now ?? kept
}

/** Undefined when this delivery says nothing of its own: what was known stays. */
function fieldsOf(delivery: TrainingView['delivery']): FieldProblems | undefined {
  if (delivery.state === 'draft') return undefined
  if (delivery.state !== 'refused' || delivery.problem?.code !== 'service-refused') return NONE
  return delivery.problem.fields
}

const NONE: FieldProblems = {}
