let isDown = false
const watched = new WeakSet<Document>()

/**
 * Runs now, or after the press of the mouse that is going on. Leaving a field by pressing a button must not move that button away
 * from under the pointer by showing an error above it: the press would hit nothing.
 */
export function afterPointer(run: () => void): void {
  if (!isDown) run()
  else document.addEventListener('pointerup', () => setTimeout(run), { once: true })
}

/** Begins to follow the pointer; once per document. */
export function followPointer(): void {
  if (watched.has(document)) return
  watched.add(document)
  document.addEventListener('pointerdown', () => (isDown = true), true)
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => (isDown = false), true)
}
