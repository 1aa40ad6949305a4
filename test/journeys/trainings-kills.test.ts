import { afterAll, expect, it } from 'vitest'
import { removeFolders } from '../support/engine'
import { killOver } from '../support/kills/kills'

afterAll(removeFolders)

it(
  'an office that is killed at any instant loses no edit and sends nothing twice',
  { timeout: 180_000 },
  async () => {
    const { failures, acknowledged, arrived, outcomes } = await killOver(12)
    console.log(outcomes, acknowledged, arrived)
    expect(failures).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
    expect(arrived).toBeGreaterThan(0)
  },
)
