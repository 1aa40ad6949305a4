import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import Plus from 'lucide-react/icons/plus'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { MOST } from '../../../src-shared/learning-account/learning-account.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Grid } from '../../ui/grid/grid'
import { GridToolbar } from '../../ui/grid/grid-toolbar'
import type { GridEdits } from '../../ui/grid/grid.model'
import { IconButton } from '../../ui/icon-button'
import { Stack } from '../../ui/layout'
import { showToast } from '../../ui/toast.store'
import { useLatest } from '../../ui/use-latest'
import { participantMarks } from './marks'
import { NotKept } from './not-kept'
import type { OpenTraining } from './open-training'
import { participantColumns } from './participant-columns'
import { participantEdits } from './participant-edits'
import { PeriodsGrid } from './periods-grid'
import { withinLimit } from './row-limit'
import { RowsFailed } from './rows-failed'

interface ParticipantsGridProps {
  readonly training: OpenTraining
  readonly readOnly: boolean
}

/** The participants of a training, and the periods of the one that is selected. F8 goes to the next problem. */
export function ParticipantsGrid({ training, readOnly }: ParticipantsGridProps) {
  const texts = useTexts()
  const { t, format } = texts
  const { session, view, problems } = training
  const { participants: rows, participantCursor: control } = session
  const [isRevealed, setRevealed] = useState(false)
  const columns = useMemo(() => participantColumns(texts), [texts])
  const marks = useMemo(
    () => participantMarks({ problems: problems?.list ?? [], anomalies: view.anomalies }, texts),
    [problems?.list, view.anomalies, texts],
  )
  const edits = useParticipantEdits(training, readOnly)

  const add = useLatest((): void => {
    control.goTo(rows.count() ?? 0, 0)
    edits?.insert(rows.count() ?? 0, 1)
  })
  const { participants, periods, hours } = view.counts
  const canAdd = edits === undefined ? undefined : participants < MOST
  const tools = useMemo(
    () => (
      <>
        {canAdd !== undefined && (
          <Button icon={Plus} onPress={add} isDisabled={!canAdd}>
            {t('trainingGrid.addParticipant')}
          </Button>
        )}
        <IconButton
          icon={isRevealed ? EyeOff : Eye}
          label={t(isRevealed ? 'trainingGrid.concealInsz' : 'trainingGrid.revealInsz')}
          isPressed={isRevealed}
          onPress={() => setRevealed(!isRevealed)}
        />
      </>
    ),
    [canAdd, add, isRevealed, t],
  )
  const counted = useMemo(
    () => (
      <>
        <span>{t('trainingGrid.participantCount', { count: participants, most: MOST })}</span>
        <span>{t('trainingGrid.totals', { periods, hours: format.hours(hours) })}</span>
      </>
    ),
    [participants, periods, hours, t, format],
  )
  return (
    <section aria-label={t('trainingGrid.participants')} onKeyDown={(event) => walkOnF8(event, training, t)}>
      <Stack>
        <h2>{t('trainingGrid.participants')}</h2>
        <NotKept training={training} />
        <GridToolbar label={t('trainingGrid.participants')} {...{ columns, rows, control, edits }}>
          {tools}
        </GridToolbar>
        <RowsFailed rows={rows} />
        <Grid
          label={t('trainingGrid.participants')}
          {...{ columns, rows, control, marks, edits, isRevealed }}
          most={MOST}
          newRowLabel={t('trainingGrid.newParticipant')}
          emptyLabel={t('trainingGrid.noParticipants')}
        >
          {counted}
        </Grid>
        <PeriodsGrid
          session={session}
          edit={training.edit}
          undo={training.undo}
          redo={training.redo}
          anomalies={view.anomalies}
          participants={participants}
          readOnly={readOnly}
        />
      </Stack>
    </section>
  )
}

function useParticipantEdits({ session, edit, undo, redo }: OpenTraining, readOnly: boolean) {
  const texts = useTexts()
  return useMemo<GridEdits | undefined>(() => {
    if (readOnly) return undefined
    const edits = participantEdits({
      rows: session.participants,
      edit: (operations) => void edit(operations),
      undo: () => void undo(),
      redo: () => void redo(),
      settled: session.settled,
      onRemoved: (count) => session.offerUndo(texts.t('trainingGrid.participantsRemoved', { count })),
    })
    return { ...edits, write: withinLimit(edits.write, texts) }
  }, [readOnly, session, edit, undo, redo, texts])
}

function walkOnF8(event: KeyboardEvent, training: OpenTraining, t: ReturnType<typeof useTexts>['t']): void {
  if (event.key !== 'F8') return
  event.preventDefault()
  const isFound = training.walkProblems(event.shiftKey ? 'previous' : 'next')
  if (!isFound) showToast({ text: t('trainingGrid.noProblems') })
}
