import CalendarPlus from 'lucide-react/icons/calendar-plus'
import Plus from 'lucide-react/icons/plus'
import { useState, type ReactNode } from 'react'
import { guides } from '../../src-shared/onboarding/guides/guides'
import type { TextKey } from '../../src-shared/texts/catalog'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Card, Row } from '../ui/layout'
import { Page } from '../ui/page'
import { ProblemNotice } from '../ui/problem-notice'
import { ReadingView } from '../ui/reading-view'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { calendar, guideById, runs, type RunEntry } from './onboarding.store'
import { RunCard } from './run.card'
import { StartDialog } from './start.dialog'
import styles from './onboarding.module.css'

interface OverviewProps {
  /** More that can be done for a connection, by its id: buttons at the end of its card. */
  readonly extras: Readonly<Record<string, ReactNode>>
}

const connections = [...new Set(guides.map(({ connection }) => connection))]

/** The services one can be connected to, each with the guides that are followed to it. */
export function Overview({ extras }: OverviewProps) {
  const { t } = useTexts()
  const reading = runs.useReading()
  return (
    <Page
      width="full"
      title={t('shell.screens.connections')}
      description={t('connectionScreens.overview.description')}
      actions={<SaveCalendar />}
    >
      <ReadingView reading={reading} onRetry={() => void runs.load()}>
        {(known) => (
          <div className={styles['connections']}>
            {connections.map((connection) => (
              <ConnectionCard
                key={connection}
                connection={connection}
                known={known.filter(({ guideId }) => guideById(guideId)?.connection === connection)}
                extra={extras[connection]}
              />
            ))}
          </div>
        )}
      </ReadingView>
    </Page>
  )
}

interface ConnectionCardProps {
  readonly connection: string
  readonly known: readonly RunEntry[]
  readonly extra: ReactNode
}

function ConnectionCard({ connection, known, extra }: ConnectionCardProps) {
  const { t } = useTexts()
  const [isStarting, setStarting] = useState(false)
  const at = (part: string): string => t(`connectionScreens.services.${connection}.${part}` as TextKey)
  return (
    <Card title={at('title')} description={at('about')}>
      {known.length > 0 && (
        <ul className={styles['runs']}>
          {known.map((run) => {
            const guide = guideById(run.guideId)
            return guide === undefined ? null : <RunCard key={run.id} guide={guide} run={run} />
          })}
        </ul>
      )}
      <div className={styles['cardEnd']}>
        <Row>
          <Button
            icon={Plus}
            onPress={() => setStarting(true)}
            aria-label={`${at('title')}: ${startLabel(known, t)}`}
          >
            {startLabel(known, t)}
          </Button>
          {extra}
        </Row>
      </div>
      <StartDialog connection={connection} isOpen={isStarting} onClose={() => setStarting(false)} />
    </Card>
  )
}

function startLabel(known: readonly RunEntry[], t: ReturnType<typeof useTexts>['t']): string {
  return t(known.length === 0 ? 'connectionScreens.overview.begin' : 'connectionScreens.overview.another')
}

function SaveCalendar() {
  const { t } = useTexts()
  const reading = calendar.useReading()
  const saving = useAction(() => main.onboarding.saveCalendar({}))
  if (reading.step !== 'ready' || reading.value.entries === 0) return null
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  return (
    <>
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
      <Button icon={CalendarPlus} isBusy={saving.isBusy} onPress={() => void save()}>
        {t('connectionScreens.run.calendar')}
      </Button>
    </>
  )
}
