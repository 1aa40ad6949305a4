/** Whether the focus went with what had it: a button that led here, a dialog that closed. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
