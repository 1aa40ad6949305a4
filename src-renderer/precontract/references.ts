/** A reference as the service makes them: the INSZ, the day as DDMMYYYY, a sequence of two digits (manual 3.2.2.1). */
const KNOWN_FORM = /^\d{11}(\d{10})$/

/** Hides the number of the person in a reference; all of it when it has another form than the known one. */
export function maskReference(reference: string): string {
  const rest = KNOWN_FORM.exec(reference)?.[1]
  return rest === undefined ? reference.replace(/\S/g, '•') : `•••••••••••${rest}`
}
