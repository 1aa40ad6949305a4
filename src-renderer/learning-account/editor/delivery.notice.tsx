import type { ReactNode } from 'react'
import type { Delivery } from '../../../src-shared/learning-account/delivery'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import type { Texts } from '../../../src-shared/texts/texts'
import { useTexts } from '../../i18n/language.store'
import { Muted } from '../../ui/layout'
import { Notice, type NoticeTone } from '../../ui/notice'

interface DeliveryNoticeProps {
  readonly view: Pick<TrainingView, 'delivery' | 'registeredAt' | 'differsFromRegistered' | 'anomalies'>
  /** What can be done about it. */
  readonly actions?: ReactNode
}

/** Says in words where a training is on its way to the register, since when, and what happens next. */
export function DeliveryNotice({ view, actions }: DeliveryNoticeProps) {
  const texts = useTexts()
  const { delivery } = view
  const tone = TONES[delivery.state]
  const { title, lines } = deliveryWords(view, texts)
  if (tone === undefined) {
    return (
      <p role="status">
        <Muted>{[title, ...lines].join(' ')}</Muted>
      </p>
    )
  }
  return (
    <div role="status">
      <Notice tone={tone} title={title} actions={actions}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  )
}

/** A draft and a registered training are as they should be: for those a line is enough. */
const TONES: Readonly<Partial<Record<Delivery['state'], NoticeTone>>> = {
  queued: 'waiting',
  sending: 'waiting',
  refused: 'negative',
  unknown: 'undetermined',
  removing: 'waiting',
  removed: 'info',
}

interface Words {
  readonly title: string
  readonly lines: readonly string[]
}

/** The words of a delivery: what is so, and what comes next. */
export function deliveryWords(view: DeliveryNoticeProps['view'], texts: Texts): Words {
  const { delivery } = view
  const { t, format } = texts
  switch (delivery.state) {
    case 'draft':
      return { title: draftWords(view, texts), lines: [] }
    case 'queued':
    case 'unknown':
      return {
        title: t(`trainingEditor.delivery.${delivery.state}`),
        lines: [
          ...reason(delivery.problem, texts),
          t(`trainingEditor.delivery.${delivery.state}Next`),
          ...retry(delivery, texts),
          ...('edited' in delivery && delivery.edited ? [t('trainingEditor.delivery.edited')] : []),
        ],
      }
    case 'sending':
      return {
        title: t('trainingEditor.delivery.sending', { moment: format.time(delivery.since) }),
        lines: [t('trainingEditor.delivery.sendingNext')],
      }
    case 'registered':
      return { title: t('trainingEditor.delivery.registered', at(delivery.at, texts)), lines: [] }
    case 'refused':
      return {
        title: t('trainingEditor.delivery.refused', at(delivery.at, texts)),
        lines: refusal(delivery.problem, view.anomalies.length, texts),
      }
    case 'removing':
      return {
        title: t('trainingEditor.delivery.removing', at(delivery.since, texts)),
        lines: [t('trainingEditor.delivery.removingNext')],
      }
    case 'removed':
      return {
        title: t('trainingEditor.delivery.removed', at(delivery.at, texts)),
        lines: [t('trainingEditor.delivery.removedNext')],
      }
  }
}

function draftWords(
  { registeredAt, differsFromRegistered }: DeliveryNoticeProps['view'],
  { t, format }: Texts,
): string {
  return registeredAt === null || differsFromRegistered !== true
    ? t('trainingEditor.delivery.draft')
    : t('trainingEditor.delivery.changed', { moment: format.dateTime(registeredAt) })
}

function at(moment: string, { format }: Texts): { moment: string } {
  return { moment: format.dateTime(moment) }
}

function reason(problem: Problem | undefined, { problemText }: Texts): readonly string[] {
  return problem === undefined ? [] : [`${problemText(problem).title}.`]
}

/** Where the service named a place, the list below says the rest; else what it said itself. */
function refusal(problem: Problem | undefined, anomalies: number, texts: Texts): readonly string[] {
  const { t, problemText } = texts
  const hasPlace = problem?.code === 'service-refused' && Object.keys(problem.fields).length > 0
  if (problem === undefined || hasPlace) {
    return [
      t(
        anomalies > 0 || hasPlace
          ? 'trainingEditor.delivery.refusedNext'
          : 'trainingEditor.delivery.refusedBare',
      ),
    ]
  }
  const { title, body, next } = problemText(problem)
  return [`${title}. ${body}`, next]
}

function retry(
  { retryAt, attempts }: { readonly retryAt?: string | undefined; readonly attempts: number },
  { t, format }: Texts,
): readonly string[] {
  if (retryAt === undefined) return []
  return [t('trainingEditor.delivery.retry', { moment: format.time(retryAt), attempts })]
}
