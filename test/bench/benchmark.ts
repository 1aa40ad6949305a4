/** What a measurement found. */
export interface Measurement {
  value: number
  /** What was measured against what, such as `480 ms against 366 ms, medians of 9`. */
  detail: string
}

/** One promise about speed, measured on the machine at hand. Each `*.bench.ts` exports one as `benchmark`. */
export interface Benchmark {
  name: string
  /** `x` for a ratio of two things measured in the same run: that says the same on a slow machine; `times` for how often something happened. */
  unit: 'x' | 'ms' | 'MB' | 'times'
  /** What the value may be at most. */
  limit: number
  run: () => Promise<Measurement>
}

/**
 * Measures something against its yardstick, by turns, so that a busy moment of the machine touches both alike.
 * Both give milliseconds; the value is the ratio of their medians.
 */
export async function ratio(
  subject: () => Promise<number>,
  yardstick: () => Promise<number>,
  times: number,
): Promise<Measurement> {
  const subjects: number[] = []
  const yardsticks: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    yardsticks.push(await yardstick())
    subjects.push(await subject())
  }
  const [a, b] = [median(subjects), median(yardsticks)]
  return { value: a / b, detail: `${inMs(a)} against ${inMs(b)}, medians of ${times}` }
}

/** Gives how many milliseconds some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Gives the middle of the values, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

function inMs(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}
