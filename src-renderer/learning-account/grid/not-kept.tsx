import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Stack } from '../../ui/layout'
import { lostCells } from './lost-cells'
import type { OpenTraining } from './open-training'

/** Says which edits were refused, so that they can be done again. */
export function NotKept({ training }: { readonly training: OpenTraining }) {
  const texts = useTexts()
  const { t } = texts
  const { notKept } = training
  if (notKept === undefined) return null
  const { lines, more } = lostCells(notKept.operations, texts)
  return (
    <Stack gap="tight">
      <ProblemNotice problem={notKept.problem} />
      <Notice
        tone="waiting"
        title={t('trainingGrid.notKept')}
        isAnnounced
        actions={
          <Button size="small" onPress={training.forgetNotKept}>
            {t('common.close')}
          </Button>
        }
      >
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
          {more > 0 && <li>{t('trainingGrid.notKeptMore', { count: more })}</li>}
        </ul>
      </Notice>
    </Stack>
  )
}
