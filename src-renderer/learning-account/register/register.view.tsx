import FileSearch from 'lucide-react/icons/file-search'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { KEEP_REMOVED_DAYS } from '../../../src-shared/learning-account/settings.model'
import type { ServiceAccess, TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { LongList } from '../../ui/long-list'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { useAction } from '../../ui/use-action'
import { useLatest } from '../../ui/use-latest'
import { useSendTraining } from '../editor/send-training'
import { CopyDialog, TemplateDialog } from '../editor/copy.dialog'
import { RegisterTools } from './register-tools'
import {
  isNarrowed,
  loadMore,
  loadRegister,
  openRegister,
  showEverything,
  useRegister,
} from './register.store'
import { SelectionBar } from './selection-bar'
import { bringBack, openTraining, putAway, type Task } from './training-actions'
import type { RowActions } from './training-menu'
import { TrainingRow } from './training-row'
import styles from './register.module.css'

interface RegisterViewProps {
  readonly profile: Profile
  readonly access: ServiceAccess
  /** Shown while there are no trainings at all. */
  readonly beginning: ReactNode
}

/** The trainings of a profile: to find, open, choose from, send and put away. */
export function RegisterView({ profile, access, beginning }: RegisterViewProps) {
  const listing = useRegister((state) => state.listing)
  useEffect(() => openRegister(profile.id), [profile.id])
  return (
    <div className={styles['register']}>
      <RegisterTools />
      {listing.step === 'loading' && <Loading />}
      {listing.step === 'failed' && (
        <ProblemNotice problem={listing.problem} onRetry={() => void loadRegister()} />
      )}
      {listing.step === 'listed' && <Trainings listing={listing} access={access} beginning={beginning} />}
    </div>
  )
}

function Loading() {
  const { t } = useTexts()
  return <Progress label={t('common.loading')} />
}

interface TrainingsProps extends Pick<RegisterViewProps, 'access' | 'beginning'> {
  readonly listing: {
    readonly trainings: readonly TrainingSummary[]
    readonly total: number
    readonly isLoadingMore: boolean
  }
}

interface Asked {
  readonly what: 'copy' | 'template'
  readonly training: TrainingSummary
}

const NONE: ReadonlySet<string> = new Set()

function Trainings({ listing, access, beginning }: TrainingsProps) {
  const { t } = useTexts()
  const { trainings, total, isLoadingMore } = listing
  const [chosen, setChosen] = useState(NONE)
  const isPutAway = useRegister(({ filter }) => filter.shown === 'put-away')
  const [asked, setAsked] = useState<Asked>()
  const doing = useAction((_, task: Task) => task())
  const sending = useSendTraining({ onInvalid: openTraining })
  const row = useRow({
    act: (task) => void doing.run(task),
    ask: (what, training) => setAsked({ what, training }),
    send: access === 'open' ? (id) => void sending.send(id) : undefined,
  })
  if (trainings.length === 0) return <NothingListed beginning={beginning} />
  // What left the list is no longer chosen.
  const selected = trainings.filter(({ id }) => chosen.has(id))
  const ids = new Set(selected.map(({ id }) => id))
  const remove = async (id: string): Promise<void> => {
    await doing.run(() => putAway(ids.has(id) ? [...ids] : [id]))
    setChosen(NONE)
  }
  return (
    <>
      {doing.problem !== undefined && <ProblemNotice problem={doing.problem} />}
      {selected.length > 0 && (
        <SelectionBar
          trainings={selected}
          access={access}
          isPutAway={isPutAway}
          act={(task) => void doing.run(task)}
          onClear={() => setChosen(NONE)}
        />
      )}
      <div className={styles['list']}>
        <LongList
          label={t('trainings.list.label')}
          items={trainings}
          nameOf={({ denomination }) => denomination ?? t('trainings.untitled')}
          selected={ids}
          onSelect={setChosen}
          onOpen={isPutAway ? (id) => void bringBack([id]) : openTraining}
          onRemove={isPutAway ? undefined : (id) => void remove(id)}
          more={
            trainings.length < total
              ? {
                  isLoading: isLoadingMore,
                  label: t('trainings.list.loadingMore'),
                  onLoad: () => void loadMore(),
                }
              : undefined
          }
        >
          {row}
        </LongList>
      </div>
      {sending.dialogs}
      {asked?.what === 'copy' && <CopyDialog source={asked.training} onClose={() => setAsked(undefined)} />}
      {asked?.what === 'template' && (
        <TemplateDialog source={asked.training} onClose={() => setAsked(undefined)} />
      )}
    </>
  )
}

/** Draws a row; the same function while what may be done is the same, so that no row is drawn for nothing. */
function useRow(actions: RowActions): (training: TrainingSummary) => ReactNode {
  const act = useLatest(actions.act)
  const ask = useLatest(actions.ask)
  const send = useLatest((id: string) => actions.send?.(id))
  const canSend = actions.send !== undefined
  return useCallback(
    (training) => (
      <TrainingRow training={training} actions={{ act, ask, send: canSend ? send : undefined }} />
    ),
    [act, ask, send, canSend],
  )
}

/** Nothing was begun yet, nothing is found, or nothing was put away: each has something else to do. */
function NothingListed({ beginning }: { readonly beginning: ReactNode }) {
  const { t } = useTexts()
  const filter = useRegister((state) => state.filter)
  if (filter.shown === 'put-away' && filter.search.trim() === '') {
    return (
      <EmptyState
        icon={GraduationCap}
        title={t('trainings.list.nothingPutAway')}
        action={<Button onPress={showEverything}>{t('trainings.list.showAll')}</Button>}
      >
        {t('trainings.list.nothingPutAwayNext', { days: KEEP_REMOVED_DAYS })}
      </EmptyState>
    )
  }
  if (!isNarrowed(filter)) return <>{beginning}</>
  return (
    <EmptyState
      icon={FileSearch}
      title={t('trainings.list.nothing')}
      action={<Button onPress={showEverything}>{t('trainings.list.showAll')}</Button>}
    >
      {t('trainings.list.nothingNext')}
    </EmptyState>
  )
}
