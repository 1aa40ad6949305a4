/** A common name as a file name: separators and control characters become `_`. */
export function fileStem(commonName: string): string {
  const stem = commonName.replace(/[\p{Cc}<>:"/\\|?*]/gu, '_').replace(/^\.+|[. ]+$/g, '')
  return stem === '' ? 'certificate' : stem
}
