import type { TestStep, TestStepName } from '../../src-shared/connections/connections.model'
import type { Problem } from '../../src-shared/problem'

/** What looking at one step found. */
export type Finding =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'failed'; readonly problem: Problem }
  | { readonly outcome: 'skipped' }

export const passed: Finding = { outcome: 'passed' }
export const skipped: Finding = { outcome: 'skipped' }
export const failed = (problem: Problem): Finding => ({ outcome: 'failed', problem })

export interface Look {
  readonly step: TestStepName
  readonly look: () => Promise<Finding>
}

/** Looks at the steps in their order; after one that failed the rest is skipped. */
export async function runTest(looks: readonly Look[]): Promise<TestStep[]> {
  const steps: TestStep[] = []
  for (const { step, look } of looks) {
    const hasFailed = steps.some(({ outcome }) => outcome === 'failed')
    steps.push({ step, ...(hasFailed ? skipped : await look()) })
  }
  return steps
}
