import { readFileSync, writeFileSync } from 'node:fs'
import { screen, type BrowserWindow, type Rectangle } from 'electron'
import * as z from 'zod'

const Place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640),
  height: z.number().int().min(480),
  maximized: z.boolean(),
})
type Place = z.infer<typeof Place>

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

function read(file: string): Place | null {
  try {
    return Place.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function isOnAScreen(place: Place): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const insideX = place.x + place.width > workArea.x + 100 && place.x < workArea.x + workArea.width - 100
    const insideY = place.y >= workArea.y - 20 && place.y < workArea.y + workArea.height - 100
    return insideX && insideY
  })
}
