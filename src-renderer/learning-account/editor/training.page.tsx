import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { useOpenTraining } from '../grid/open-training'
import { TrainingEditor } from './training.editor'

interface TrainingPageProps {
  readonly id: string
  readonly cell: string | undefined
}

/** One training: its head, its participants and periods, and what can be done with it. */
export function TrainingPage({ id, cell }: TrainingPageProps) {
  const { t } = useTexts()
  const reading = useOpenTraining(id)
  if (reading.step === 'ready') return <TrainingEditor training={reading.value} cell={cell} />
  return (
    <Page
      title={t('trainingEditor.title')}
      actions={<Button onPress={() => go({ screen: 'trainings' })}>{t('trainingEditor.toRegister')}</Button>}
    >
      {reading.step === 'loading' ? (
        <Progress label={t('common.loading')} />
      ) : (
        <ProblemNotice problem={reading.problem} />
      )}
    </Page>
  )
}
