import { readCertificates } from './certificate-files'
import { createRequest } from './certificate-request'
import { signJwt } from './jwt'
import { publicKeySha256 } from './key-maker'
import { openPkcs12 } from './pkcs12-reader'
import { createPkcs12 } from './pkcs12-writer'
import { selfSign } from './self-signed'

/** What the worker can do, by name. The calling side imports the type only, so that the library stays out of its bundle. */
export const jobs = {
  createRequest,
  selfSign,
  readCertificates,
  openPkcs12,
  createPkcs12,
  signJwt,
  publicKeySha256,
}
export type Jobs = typeof jobs
