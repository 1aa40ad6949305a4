import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { createTourReport } from './tour.report'
import { tourSteps } from './tour.steps'

describe('the tour', () => {
  const report = createTourReport(join(process.env['WERKBALIE_OUTPUT'] ?? 'test-results', 'tour'))
  let running: RunningApp
  let lost = false

  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
  })
  afterAll(async () => {
    await report.write(tourSteps, running)
    await running.close()
  })

  for (const step of tourSteps) {
    it(step.name.replaceAll('-', ' '), async ({ skip }) => {
      skip(lost, 'an earlier step failed')
      lost = true
      await step.run(running.page)
      await report.add(step, running)
      lost = false
    })
  }
})
