import { create } from 'zustand'
import type { CertificateEntry, OnsName, Purpose } from '../../src-shared/certificates/certificates.model'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'

/** The certificates and requests, newest first, with what uses them. */
export const certificates = createReadable(
  () => main.certificates.list(),
  ['certificates-changed', 'profiles-changed', 'ons-changed'],
)

/** The removed ones, as long as they can be put back. */
export const removedCertificates = createReadable(
  () => main.certificates.list({ removed: true }),
  ['certificates-changed'],
)

/** What the screen shows: the list with one certificate, or the form for a request. */
export type View =
  | { readonly at: 'list'; readonly list: ListName; readonly selectedId: string }
  | ({ readonly at: 'request'; readonly purpose: Purpose } & Beginning)

/** What a request begins with: what an earlier certificate asked, and the name that a customer environment of Ons must have. */
export interface Beginning {
  readonly from?: CertificateEntry | undefined
  readonly onsName?: OnsName | undefined
}

export type ListName = 'current' | 'removed'

interface CertificatesState {
  readonly view: View
  /** In a narrow window only one side is seen: the list, or the chosen certificate. */
  readonly isListInFront: boolean
  /** When the key that is being made was begun (milliseconds since 1970). */
  readonly makingSince: number | undefined
}

const FIRST: CertificatesState = {
  view: { at: 'list', list: 'current', selectedId: '' },
  isListInFront: true,
  makingSince: undefined,
}

export const useCertificates = create<CertificatesState>(() => FIRST)

/** Shows one of the lists. */
export function showList(list: ListName): void {
  useCertificates.setState({ view: { at: 'list', list, selectedId: '' }, isListInFront: true })
}

/** Shows one certificate beside the list. */
export function showCertificate(id: string, list: ListName = 'current'): void {
  useCertificates.setState({ view: { at: 'list', list, selectedId: id }, isListInFront: false })
}

/** In a narrow window: goes back to the list. */
export function backToList(): void {
  useCertificates.setState({ isListInFront: true })
}

/** Opens the form for a request, with what it begins with filled in. */
export function openRequest(purpose: Purpose, beginning: Beginning = {}): void {
  useCertificates.setState({ view: { at: 'request', purpose, ...beginning } })
}
