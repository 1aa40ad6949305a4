import { join } from 'node:path'

/**
 * Gives the path of a worker or helper bundle: it lies beside the running bundle. Code that runs unbundled (a test) names the
 * folder of the built bundles in WERKBALIE_BUNDLES.
 */
export function bundleFile(
  name: 'database.worker' | 'crypto.worker' | 'job-feed.worker' | 'tables.worker' | 'keychain.helper',
): string {
  return join(process.env['WERKBALIE_BUNDLES'] ?? __dirname, `${name}.js`)
}
