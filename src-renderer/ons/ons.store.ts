import type * as z from 'zod'
import type { onsCalls } from '../../src-shared/ons/ons.contract'
import type { Problem } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import { currentTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { showToast } from '../ui/toast.store'

export type ConnectorEntry = z.output<typeof onsCalls.get.output>
export type CustomerEntry = ConnectorEntry['customers'][number]

/** The connectors with their customer environments. */
export const connectors = createReadable(
  () => main.ons.list(),
  ['certificates-changed', 'environments-changed', 'ons-changed'],
)

/** The certificates to choose from. */
export const certificates = createReadable(() => main.certificates.list(), ['certificates-changed'])

/** Removes a connector; the message that says so can undo it. */
export function removeConnector(id: string): Promise<Result<unknown, Problem>> {
  return removing(main.ons.remove({ id }), () => main.ons.restore({ id }))
}

/** Removes a customer environment; the message that says so can undo it. */
export function removeCustomer(id: string): Promise<Result<unknown, Problem>> {
  return removing(main.ons.removeCustomer({ id }), () => main.ons.restoreCustomer({ id }))
}

async function removing(
  remove: Promise<Result<unknown, Problem>>,
  restore: () => Promise<Result<unknown, Problem>>,
): Promise<Result<unknown, Problem>> {
  const outcome = await remove
  if (!outcome.ok) return outcome
  await connectors.load()
  const { t, problemText } = currentTexts()
  showToast({
    text: t('common.removed'),
    undo: () =>
      void restore().then((restored) => {
        if (!restored.ok) showToast({ text: problemText(restored.problem).title, tone: 'negative' })
        return connectors.load()
      }),
  })
  return outcome
}

/**
 * Asks GET /ping with a certificate of a customer environment; the answer is kept with it. A certificate that was found by its name
 * is tied to the environment first.
 */
export async function ping(
  customer: CustomerEntry,
  certificateId: string,
  signal: AbortSignal | undefined,
): Promise<Result<unknown, Problem>> {
  const tied = await tie(customer, certificateId)
  if (!tied.ok) return tied
  const outcome = await main.ons.ping({ id: customer.id }, { signal })
  await connectors.load()
  return outcome
}

/** Has the practice dashboard sign the request of a customer environment, and imports what it gives. */
export async function signInPractice(
  customer: CustomerEntry,
  certificateId: string,
): Promise<Result<unknown, Problem>> {
  const signed = await main.ons.practiceSign({ id: certificateId })
  if (!signed.ok) return signed
  const imported = await main.certificates.importCertificate({ pem: signed.value.pem })
  if (!imported.ok) return imported
  const tied = await tie(customer, imported.value.id)
  await connectors.load()
  return tied
}

async function tie(customer: CustomerEntry, certificateId: string): Promise<Result<unknown, Problem>> {
  if (customer.certificateId === certificateId) return ok({})
  const { id, connectorId, stage, customerName, customerCode, identification, environmentId } = customer
  return main.ons.saveCustomer({
    id,
    connectorId,
    stage,
    customerName,
    customerCode,
    identification,
    certificateId,
    ...(environmentId !== undefined && { environmentId }),
  })
}
