/**
 * Tells on standard error what set-up does, one calm line for each thing: standard output belongs to the command itself.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`· ${line}\n`)
}

/** A reason to stop that the person at the keyboard can act on: shown without a stack. */
export class SetupProblem extends Error {}

/**
 * Runs a command's main function: its exit status becomes ours, and a SetupProblem is told in plain words.
 * @param {() => Promise<number>} main
 */
export async function command(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
