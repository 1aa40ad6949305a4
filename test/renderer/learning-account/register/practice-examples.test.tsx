import { describe, expect, it } from 'vitest'
import { EXAMPLES, exampleOf } from '../../../../src-renderer/learning-account/register/practice-examples'
import { TrainingDraft } from '../../../../src-shared/learning-account/learning-account.model'
import {
  acrossDefects,
  headerDefects,
  participantDefects,
  ruleContext,
} from '../../../../src-shared/learning-account/rules'
import { loadTexts } from '../../../../src-shared/texts/texts'

describe.each(EXAMPLES)('the example of %s', (shows) => {
  it.each(['multiple-participants', 'single-participant'] as const)('can be sent, in %s', (model) => {
    const training = TrainingDraft.parse(
      exampleOf({ shows, denomination: 'Excel', model, today: '2026-03-01' }),
    )
    const { participants, ...header } = training
    const context = ruleContext(header, [])
    expect([
      ...headerDefects(header),
      ...participants.flatMap((participant) => participantDefects(participant, context)),
      ...acrossDefects(participants, model),
    ]).toEqual([])
    expect(participants).toHaveLength(model === 'single-participant' ? 1 : 2)
    expect(header).toMatchObject({ firstStartDate: '2026-02-26', lastEndDate: '2026-02-28' })
  })

  it('is told in every language', async () => {
    for (const language of ['nl', 'fr', 'de', 'en'] as const) {
      const { t } = await loadTexts(language)
      expect(t(`trainings.begin.cases.${shows}`)).not.toBe('')
    }
  })
})
