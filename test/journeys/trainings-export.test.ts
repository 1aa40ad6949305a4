import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeFolders } from '../support/engine'
import { good, PEOPLE, sample, startGovernment, type Government } from './trainings-support'

let government: Government
beforeEach(async () => {
  government = await startGovernment()
})
afterEach(() => government.close())
afterAll(removeFolders)

describe('several trainings', () => {
  it('are exported as one table, one without people too', async () => {
    const { trainings, profileId } = await government.office()
    const first = good(await trainings.saveDraft({ profileId, training: sample({ reference: '=1+1' }) }))
    const second = good(
      await trainings.saveDraft({ profileId, training: { denomination: 'Word', participants: [] } }),
    )
    const ids = [first.id, second.id]
    const { fileName, base64 } = good(await trainings.exportTrainings({ ids, format: 'csv' }))
    expect(fileName).toBe('werkbalie-opleidingen.csv')
    const [heading, ...lines] = Buffer.from(base64, 'base64').toString('utf8').trim().split('\r\n')
    expect(heading).toContain('Nummer van de opleiding;Opleiding;Eerste dag;Laatste dag;Referentie;Taal;')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain(first.trainingId)
    expect(lines[0]).toContain(PEOPLE[0])
    expect(lines[0]).not.toContain(';=1+1')
    expect(lines[2]).toContain(`${second.trainingId};Word`)
    const unknown = await trainings.exportTrainings({ ids: ['nobody'], format: 'xlsx' })
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })
})
