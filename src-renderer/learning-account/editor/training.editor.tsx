import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { PRACTICE } from '../../../src-shared/environments/environments.model'
import { pathIn } from '../../../src-shared/learning-account/exchange.model'
import type { FieldProblems, ProblemOf } from '../../../src-shared/problem'
import { isEditable } from '../../app/shortcuts'
import { useProfiles } from '../../app/profiles.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { focusField } from '../../ui/form/focus-field'
import { Card, Stack } from '../../ui/layout'
import { Page } from '../../ui/page'
import { Progress } from '../../ui/progress'
import { useLatest } from '../../ui/use-latest'
import type { OpenTraining } from '../grid/open-training'
import { ParticipantsGrid } from '../grid/participants-grid'
import { AccessNotice } from './access.notice'
import { HeadForm } from './head.form'
import { Hints } from './hints'
import { PracticeTrainings } from './practice-trainings.list'
import { ProblemsPanel } from './problems.panel'
import { remarksOf } from './remarks'
import { useSendTraining } from './send-training'
import { ServicePanel } from './service.panel'
import { StatusLine } from './status.line'
import { seenByActions, TrainingActions } from './training.actions'
import { useCompare } from './use-compare'
import { useHead } from './use-head'
import { useRefusal } from './use-refusal'
import { useWalk } from './use-walk'
import { isHeaderField } from './words'

interface TrainingEditorProps {
  readonly training: OpenTraining
  /** Where to begin, as a defect's path says it. */
  readonly cell: string | undefined
}

/**
 * The page of one training. Everything typed is kept; what goes to the service is asked for. After each save only that is drawn again
 * which shows something else: the next key does not wait for the rest.
 */
export function TrainingEditor({ training, cell }: TrainingEditorProps) {
  const { t, language } = useTexts()
  const { view } = training
  const headForm = useRef<HTMLDivElement>(null)
  const [saysEmpty, setSaysEmpty] = useState(false)
  const [blocked, setBlocked] = useState<FieldProblems>({})
  const head = useHead(training)
  const goTo = useLatest((path: string): void => {
    if (isHeaderField(path)) focusField(headForm.current, path)
    else training.goToCell(path)
  })
  const walk = useWalk(training.problems?.list ?? [], goTo)
  const compare = useCompare(view, training.reload)
  const startComparing = useLatest(compare.start)
  const seen = useShallow(seenByActions)(view)
  const onInvalid = async (_: string, problem: ProblemOf<'invalid-input'>): Promise<void> => {
    setSaysEmpty(true)
    const listed = await main.learningAccount.problems({ id: view.id, limit: MOST_LISTED })
    const defects = listed.ok ? listed.value.problems : []
    const first = defects.findIndex(({ level }) => level === 'error')
    if (first >= 0) walk.to(first, defects)
    // Not wrong in itself, but not to be sent as it is.
    else setBlocked(namedHere(problem.fields))
  }
  const sending = useSendTraining({
    onInvalid: (id, problem) => void onInvalid(id, problem),
    onChanged: () => void training.reload(),
  })
  const refused = useRefusal(view)
  const isReadOnly = sending.isBusy || isOnItsWay(view.delivery.state)
  const begin = useRef(() => {
    if (cell !== undefined) goTo(cell)
  })
  useEffect(() => begin.current(), [])
  const settle = useLatest(async (): Promise<void> => {
    await head.flush()
    await training.session.settled()
  })
  const send = useLatest(async (): Promise<void> => {
    setBlocked({})
    await settle()
    // What could not be kept is said above, and is not left behind by sending.
    if (training.session.isSettled()) await sending.send(view.id)
  })
  const remarks = useMemo(
    () => remarksOf(view.anomalies, { ...refused, ...blocked }, language),
    [view.anomalies, refused, blocked, language],
  )
  return (
    <div onKeyDown={(event) => undoByKey(event, training, settle)}>
      <Page
        width="full"
        title={view.header.denomination ?? t('trainingEditor.untitled')}
        actions={
          <TrainingActions
            view={seen}
            isReadOnly={isReadOnly}
            isSending={sending.isBusy}
            onSend={send}
            onCompare={startComparing}
            onChanged={training.reload}
            flush={settle}
          />
        }
      >
        <Stack gap="wide">
          <StatusLine training={training} head={head} isReadOnly={isReadOnly} settle={settle} />
          {sending.isBusy && (
            <Progress
              label={t('trainingEditor.send.busy')}
              progress={sending.progress}
              onCancel={sending.cancel}
            />
          )}
          {view.template === null && <AccessNotice {...view} />}
          {compare.notice}
          <ServicePanel remarks={remarks} onGo={goTo} />
          <ProblemsPanel problems={training.problems} walk={walk} />
          <Hints training={training} isReadOnly={isReadOnly} />
          <Card title={t('trainingEditor.head')}>
            <HeadForm
              ref={headForm}
              headerDefects={view.headerDefects}
              head={head}
              isReadOnly={isReadOnly}
              saysEmpty={saysEmpty}
            />
          </Card>
          <ParticipantsGrid training={training} readOnly={isReadOnly} />
          {!isReadOnly && <Practice profileId={view.profileId} head={head} />}
        </Stack>
      </Page>
      {compare.dialog}
      {sending.dialogs}
    </div>
  )
}

/** What waits may be read back while one writes on; what is on its way, or about to leave, is not to change under the reader. */
function isOnItsWay(state: OpenTraining['view']['delivery']['state']): boolean {
  return state === 'queued' || state === 'sending' || state === 'removing'
}

const MOST_LISTED = 1000

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; in a field they are the field's own. */
function undoByKey(event: KeyboardEvent, training: OpenTraining, settle: () => Promise<void>): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
  if (!isCommand || event.isDefaultPrevented() || isEditable(event.target)) return
  const key = event.key.toLowerCase()
  const direction = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined
  if (direction === undefined) return
  event.preventDefault()
  event.stopPropagation()
  void settle().then(() => training[direction]())
}

/** Offered only where it means something. */
const Practice = memo(function Practice({
  profileId,
  head,
}: {
  readonly profileId: string
  readonly head: ReturnType<typeof useHead>
}) {
  const isPractice = useProfiles(
    (state) =>
      state.step === 'ready' &&
      state.profiles.some(({ id, environmentId }) => id === profileId && environmentId === PRACTICE),
  )
  if (!isPractice) return null
  return (
    <PracticeTrainings
      reference={head.textOf('reference')}
      onChoose={(reference) => {
        head.set('reference', reference)
        void head.flush()
      }}
    />
  )
})

function namedHere(fields: FieldProblems): FieldProblems {
  return Object.fromEntries(Object.entries(fields).map(([path, codes]) => [pathIn(path), codes]))
}
