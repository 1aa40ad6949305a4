import Compass from 'lucide-react/icons/compass'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Page } from '../ui/page'
import { ReadingView } from '../ui/reading-view'
import { guideById, runs } from './onboarding.store'
import { RunView } from './run.view'
import type { Tools } from './tool'

interface RunScreenProps {
  readonly runId: string
  readonly stepId?: string | undefined
  readonly tools: Tools
}

/** A guide that is followed, by its id. */
export function RunScreen({ runId, stepId, tools }: RunScreenProps) {
  const { t } = useTexts()
  const reading = runs.useReading()
  if (reading.step === 'ready') {
    const run = reading.value.find(({ id }) => id === runId)
    const guide = run === undefined ? undefined : guideById(run.guideId)
    if (run !== undefined && guide !== undefined) {
      return (
        <RunView key={`${runId}-${stepId ?? ''}`} guide={guide} run={run} tools={tools} stepId={stepId} />
      )
    }
  }
  return (
    <Page title={t('shell.screens.connections')}>
      <ReadingView reading={reading} onRetry={() => void runs.load()}>
        {() => (
          <EmptyState
            icon={Compass}
            title={t('connectionScreens.run.gone')}
            action={
              <Button onPress={() => go({ screen: 'connections' })}>{t('shell.goToConnections')}</Button>
            }
          >
            {t('connectionScreens.run.goneHelp')}
          </EmptyState>
        )}
      </ReadingView>
    </Page>
  )
}
