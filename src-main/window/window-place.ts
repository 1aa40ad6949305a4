import { writeFileSync } from 'node:fs'
import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { readJson } from '../platform/storage/plain-file'

interface Place extends Rectangle {
  readonly maximized: boolean
}

/** The window is never smaller, in pixels. */
export const MIN_SIZE = { width: 640, height: 480 } as const
const DEFAULT_SIZE = { width: 1200, height: 800 }

/** The size and place of the window at its last visit, when that still lies on a screen; else a default size in the middle. */
export function lastPlace(file: string): Partial<Rectangle> & { maximized: boolean } {
  const place = read(file)
  if (place === null || !isOnAScreen(place)) return { ...DEFAULT_SIZE, maximized: false }
  return place
}

/** Keeps the size and place of the window when it closes. */
export function rememberPlace(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const place: Place = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(place))
    } catch {
      // Where the window stood is not worth a message when the disk is full.
    }
  })
}

// Without a schema: the window waits for it. What else the file says does not reach the window's options.
function read(file: string): Place | null {
  const kept = Object(readJson(file)) as Partial<Record<keyof Place, unknown>>
  const [x, y, width, height] = [kept.x, kept.y, kept.width, kept.height]
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null
  if (width < MIN_SIZE.width || height < MIN_SIZE.height || typeof kept.maximized !== 'boolean') return null
  return { x, y, width, height, maximized: kept.maximized }
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}

function isOnAScreen(place: Place): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const insideX = place.x + place.width > workArea.x + 100 && place.x < workArea.x + workArea.width - 100
    const insideY = place.y >= workArea.y - 20 && place.y < workArea.y + workArea.height - 100
    return insideX && insideY
  })
}
