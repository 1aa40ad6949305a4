import { useState } from 'react'
import type { DeliveryState } from '../../../src-shared/learning-account/delivery'
import type { Problem } from '../../../src-shared/problem'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { LinkButton } from '../../ui/link-button'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { StatusPill } from '../../ui/status-pill'
import { useAction } from '../../ui/use-action'
import { DeliveryPill } from './delivery.pill'
import styles from './editor.module.css'

/** One of several trainings that are to be sent, as it is called. */
export interface ToSend {
  readonly id: string
  /** Its denomination; null when it has none. */
  readonly name: string | null
}

interface SendManyProps {
  readonly trainings: readonly ToSend[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Sends several trainings one after another, and tells what became of each. */
export function SendMany({ isOpen, ...props }: SendManyProps) {
  return isOpen ? <Sending {...props} /> : null
}

interface Outcome {
  readonly state?: DeliveryState | undefined
  readonly problem?: Problem | undefined
}

function Sending({ trainings, onClose }: Omit<SendManyProps, 'isOpen'>) {
  const { t } = useTexts()
  // What is sent is what was there when it began: sent ones may leave the list meanwhile.
  const [chosen] = useState(trainings)
  const sending = useAction((options, ids: readonly string[]) =>
    main.learningAccount.sendAll({ ids: [...ids] }, options),
  )
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>()
  const send = async (): Promise<void> => {
    const outcome = await sending.run(chosen.map(({ id }) => id))
    if (outcome?.ok === true) setOutcomes(new Map(outcome.value.results.map((one) => [one.id, one])))
  }
  const done = [...(outcomes?.values() ?? [])].filter(({ state }) => state === 'registered').length
  return (
    <Dialog
      isOpen
      size="large"
      // Whoever closes it while it is sending wants it to stop; what was sent by then is shown first.
      onClose={sending.isBusy ? sending.cancel : onClose}
      title={t('trainingEditor.sendMany.title')}
      footer={
        <>
          <Button onPress={sending.isBusy ? sending.cancel : onClose}>
            {t(sending.isBusy ? 'trainingEditor.sendMany.stop' : 'common.close')}
          </Button>
          {outcomes === undefined && (
            <Button variant="primary" isBusy={sending.isBusy} onPress={() => void send()}>
              {t('trainingEditor.sendMany.send', { count: chosen.length })}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {outcomes === undefined ? (
          <p className={styles['muted']}>{t('trainingEditor.sendMany.help')}</p>
        ) : (
          <p role="status">{t('trainingEditor.sendMany.done', { done, total: chosen.length })}</p>
        )}
        {sending.isBusy && <Progress label={t('trainingEditor.sendMany.busy')} progress={sending.progress} />}
        {sending.problem !== undefined && <ProblemNotice problem={sending.problem} />}
        <ul className={styles['list']}>
          {chosen.map((training) => (
            <One
              key={training.id}
              training={training}
              outcome={outcomes?.get(training.id)}
              isOver={outcomes !== undefined}
              onOpen={onClose}
            />
          ))}
        </ul>
      </Stack>
    </Dialog>
  )
}

interface OneProps {
  readonly training: ToSend
  readonly outcome: Outcome | undefined
  readonly isOver: boolean
  readonly onOpen: () => void
}

function One({ training: { id, name }, outcome, isOver, onOpen }: OneProps) {
  const { t, problemText } = useTexts()
  const title = name ?? t('trainingEditor.untitled')
  const open = (): void => {
    onOpen()
    go({ screen: 'trainings', params: { trainingId: id } })
  }
  return (
    <li className={styles['entry']}>
      <div className={styles['words']}>
        {isOver ? <LinkButton onPress={open}>{title}</LinkButton> : title}
        {outcome?.problem !== undefined && (
          <span className={styles['muted']}>{problemText(outcome.problem).title}</span>
        )}
      </div>
      {outcome?.state !== undefined && <DeliveryPill state={outcome.state} />}
      {outcome !== undefined && outcome.state === undefined && (
        <StatusPill tone="negative">{t('trainingEditor.notSent')}</StatusPill>
      )}
      {isOver && outcome === undefined && (
        <StatusPill tone="neutral">{t('trainingEditor.sendMany.skipped')}</StatusPill>
      )}
    </li>
  )
}
