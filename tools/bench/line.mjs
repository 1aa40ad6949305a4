/** @typedef {{ name: string, unit: 'x' | 'ms' | 'MB' | 'times', limit: number, run(): Promise<Measurement> }} Benchmark */
/** @typedef {{ value: number, detail: string }} Measurement */

/**
 * Gives the line that tells how a benchmark went: what was found, what was promised, and how it was measured.
 * @param {Pick<Benchmark, 'name' | 'unit' | 'limit'>} benchmark
 * @param {Measurement} measurement
 */
export function line({ name, unit, limit }, { value, detail }) {
  const shown = (/** @type {number} */ number) =>
    unit === 'x' ? `${number.toFixed(2)}×` : `${number.toFixed(0)} ${unit}`
  return `${value > limit ? '✗' : '✓'} ${name}: ${shown(value)} (at most ${shown(limit)}; ${detail})`
}
