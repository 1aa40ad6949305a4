import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningApp } from '../support/launch'
import type { TourStep } from './tour.steps'

/** Collects a tour's pictures and writes them, with what was done, to a folder. */
export interface TourReport {
  add: (step: TourStep, running: RunningApp) => Promise<void>
  write: (wanted: readonly TourStep[], running: RunningApp) => Promise<void>
}

/** Starts a report of pictures and a `report.md` in the folder. */
export function createTourReport(folder: string): TourReport {
  const done: TourStep[] = []
  return {
    add: async (step, { page }) => {
      done.push(step)
      await mkdir(folder, { recursive: true })
      await page.screenshot({ path: join(folder, pictureOf(step, done.length)), animations: 'disabled' })
    },
    write: async (wanted, { app }) => {
      await mkdir(folder, { recursive: true })
      const runtime = await app.evaluate(() => `Electron ${process.versions.electron}`)
      const missing = wanted.filter((step) => !done.includes(step))
      await writeFile(join(folder, 'report.md'), text(done, missing, runtime))
    },
  }
}

function text(done: readonly TourStep[], missing: readonly TourStep[], runtime: string): string {
  const stops = done.map((step, index) => {
    const title = `## ${index + 1}. ${step.name.replaceAll('-', ' ')}`
    return `${title}\n\n${step.text}\n\n![${step.text}](${pictureOf(step, index + 1)})\n`
  })
  const lost = missing.map(({ name }) => `- **Not reached:** ${name.replaceAll('-', ' ')}\n`)
  return [
    '# A tour of Werkbalie',
    '',
    `The app itself, in ${runtime}, driven through its main job in the practice environment. Everyone in it is fictitious.`,
    '',
    ...stops,
    ...lost,
  ].join('\n')
}

function pictureOf(step: TourStep, number: number): string {
  return `${String(number).padStart(2, '0')}-${step.name}.png`
}
