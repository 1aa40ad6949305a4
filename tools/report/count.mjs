/**
 * How one part of a run went.
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts a part that either passes or fails as a whole.
 * @param {string} name
 * @param {number} status its exit status
 * @returns {Outcome}
 */
export function countWhole(name, status) {
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
}

/**
 * Counts a run of vitest from its JSON report. A file that could not be loaded has no tests to fail, and an error between the
 * tests belongs to none: each still counts as a failure.
 * @param {string} name
 * @param {number} status its exit status
 * @param {any} report undefined when it wrote none
 * @returns {Outcome}
 */
export function countVitest(name, status, report) {
  if (!report) return countWhole(name, status === 0 ? 1 : status)
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  )
  const failed = report.numFailedTests + broken.length
  return {
    name,
    passed: report.numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @param {any} test */
function hasFailed(test) {
  return test.status === 'failed'
}

/**
 * Gives the summary: a line for each part, and last the sum over all of them.
 * @param {Outcome[]} outcomes
 */
export function summary(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, part) => total + part[key], 0)
  const lines = outcomes.map(({ name, passed, failed, skipped }) => {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    return `${failed > 0 ? '✗' : '✓'} ${name}: ${counts}`
  })
  return ['', ...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n')
}
