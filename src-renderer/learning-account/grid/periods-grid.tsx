import CopyCheck from 'lucide-react/icons/copy-check'
import Plus from 'lucide-react/icons/plus'
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { MOST } from '../../../src-shared/learning-account/learning-account.model'
import type { ParticipantRow, TrainingView } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Grid } from '../../ui/grid/grid'
import { GridToolbar } from '../../ui/grid/grid-toolbar'
import type { GridEdits } from '../../ui/grid/grid.model'
import { Muted, Stack } from '../../ui/layout'
import { useLatest } from '../../ui/use-latest'
import { maskedInsz } from './cell-words'
import { periodMarks } from './marks'
import type { OpenTraining } from './open-training'
import type { TrainingSession } from './training-session'
import { periodColumns } from './period-columns'
import { periodEdits } from './period-edits'
import { withinLimit } from './row-limit'
import { RowsFailed } from './rows-failed'
import { SamePeriods } from './same-periods'

type Editable = Pick<OpenTraining, 'session' | 'edit' | 'undo' | 'redo'>

interface PeriodsGridProps extends Editable, Pick<TrainingView, 'anomalies'> {
  /** How many participants there are. */
  readonly participants: number
  readonly readOnly: boolean
}

/** Long enough that walking through the participants does not read the periods of each. */
const PAUSE_MS = 120

/** The periods of the participant with the cursor. */
export function PeriodsGrid(props: PeriodsGridProps) {
  const { t } = useTexts()
  // Drawn when there is time: a key in the grid above does not wait for it.
  const participant = useDeferredValue(useSelected(props.session))
  useFocusKept(props.session, participant?.row)
  if (participant === undefined) return <Muted>{t('trainingGrid.chooseParticipant')}</Muted>
  return <PeriodsOf {...props} participant={participant} />
}

const PeriodsOf = memo(function PeriodsOf({
  participant,
  ...training
}: PeriodsGridProps & { readonly participant: ParticipantRow }) {
  const texts = useTexts()
  const { t, format } = texts
  const { session, anomalies, participants } = training
  const rows = session.periodsOf(participant.row)
  const control = session.periodCursor
  const [isAsking, setAsking] = useState(false)
  const columns = useMemo(() => periodColumns(texts), [texts])
  const marks = useMemo(
    () => periodMarks(participant.row, { anomalies }, texts),
    [participant.row, anomalies, texts],
  )
  const edits = usePeriodEdits(training, participant.row)
  const who =
    participant.name ??
    (maskedInsz(participant.insz) || t('trainingGrid.row', { row: participant.position + 1 }))
  const label = t('trainingGrid.periodsOf', { who })
  const count = useSyncExternalStore(rows.subscribe, () => rows.count() ?? participant.periodCount)

  const add = useLatest((): void => {
    control.goTo(count, 0)
    edits?.insert(count, 1)
  })
  const isEditable = edits !== undefined
  const tools = useMemo(
    () =>
      isEditable && (
        <>
          <Button icon={Plus} onPress={add} isDisabled={count >= MOST}>
            {t('trainingGrid.addPeriod')}
          </Button>
          <Button
            icon={CopyCheck}
            onPress={() => setAsking(true)}
            isDisabled={count === 0 || participants < 2}
          >
            {t('trainingGrid.samePeriods')}
          </Button>
        </>
      ),
    [isEditable, add, count, participants, t],
  )
  const counted = useMemo(
    () => (
      <>
        <span>{t('trainingGrid.periodCountOf', { count, most: MOST })}</span>
        <span>{format.hours(participant.hours)}</span>
      </>
    ),
    [count, participant.hours, t, format],
  )
  return (
    <Stack gap="tight">
      <h3>{label}</h3>
      <GridToolbar label={label} {...{ columns, rows, control, edits }}>
        {tools}
      </GridToolbar>
      <RowsFailed rows={rows} />
      <Grid
        key={participant.row}
        label={label}
        {...{ columns, rows, control, marks, edits }}
        most={MOST}
        newRowLabel={t('trainingGrid.newPeriod')}
        emptyLabel={undefined}
      >
        {counted}
      </Grid>
      {isAsking && <SamePeriods {...training} participant={participant} onClose={() => setAsking(false)} />}
    </Stack>
  )
})

/** The grid of one participant goes with the focus that it had when another's comes: then that one takes it over. */
function useFocusKept({ periodCursor }: TrainingSession, shown: number | undefined): void {
  const before = useRef(shown)
  useEffect(() => {
    if (before.current !== shown && periodCursor.state().hasFocus) periodCursor.focus()
    before.current = shown
  }, [periodCursor, shown])
}

function usePeriodEdits({ session, edit, undo, redo, readOnly }: PeriodsGridProps, row: number) {
  const texts = useTexts()
  return useMemo<GridEdits | undefined>(() => {
    if (readOnly) return undefined
    const edits = periodEdits({
      row,
      rows: session.periodsOf(row),
      edit: (operations) => void edit(operations),
      undo: () => void undo(),
      redo: () => void redo(),
      settled: session.settled,
      onRemoved: (count) => session.offerUndo(texts.t('trainingGrid.periodsRemoved', { count })),
    })
    return { ...edits, write: withinLimit(edits.write, texts) }
  }, [readOnly, session, row, edit, undo, redo, texts])
}

/** The participant with the cursor, once the cursor rests and main knows the row. */
function useSelected({ participants, participantCursor }: TrainingSession): ParticipantRow | undefined {
  const active = participantCursor.useState(({ selection }) => selection.active.row)
  const [rested, setRested] = useState(active)
  useEffect(() => {
    const timer = setTimeout(() => setRested(active), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [active])
  const participant = useSyncExternalStore(participants.subscribe, () => participants.get(rested))
  return participant !== undefined && participant.row > 0 ? participant : undefined
}
