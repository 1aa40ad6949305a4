import { guides } from '../../src-shared/onboarding/guides/guides'
import { stepWords, waitingText } from '../../src-shared/onboarding/guide-words'
import type { TodayItem } from '../../src-shared/today/today.model'
import type { Texts } from '../../src-shared/texts/texts'
import type { Route } from '../app/routes'
import type { StatusTone } from '../ui/status-pill'

/** One line of the screen: what it is about, what is said of it, how urgent it is, and where it leads. */
export interface Line {
  readonly title: string
  readonly about: string
  readonly mark?: { readonly text: string; readonly tone: StatusTone } | undefined
  readonly route: Route
}

type ItemOf<Kind extends TodayItem['kind']> = Extract<TodayItem, { kind: Kind }>

/** Says one thing that asks for attention, in the user's language. */
export function lineOf(item: TodayItem, texts: Texts): Line {
  switch (item.kind) {
    case 'step-to-do':
      return toDo(item, texts)
    case 'step-waiting':
      return waiting(item, texts)
    case 'certificate-expiring':
      return expiring(item, texts)
    case 'training-to-send':
      return training(item, texts)
    case 'vacancies-to-send':
      return vacancies(item, texts)
    case 'check-again':
      return again(item, texts)
    case 'feed-changed':
      return feed(item, texts)
  }
}

function toDo(item: ItemOf<'step-to-do'>, texts: Texts): Line {
  const { due, urgency } = item
  return {
    title: stepTitle(item, texts),
    about: item.runName,
    mark:
      due === undefined
        ? undefined
        : { text: dueText('act', due, texts), tone: urgency === 'past' ? 'negative' : toneOf(urgency) },
    route: stepRoute(item),
  }
}

function waiting(item: ItemOf<'step-waiting'>, texts: Texts): Line {
  return {
    title: stepTitle(item, texts),
    about: `${item.runName} · ${waitingText(item, texts)}`,
    mark: waitingMark(item, texts),
    route: stepRoute(item),
  }
}

function waitingMark(item: ItemOf<'step-waiting'>, texts: Texts): Line['mark'] {
  if (item.askAgain) return { text: texts.t('today.askAgain'), tone: 'waiting' }
  if (item.expected === undefined) return undefined
  return { text: dueText('expect', item.expected, texts), tone: toneOf(item.urgency) }
}

function expiring(item: ItemOf<'certificate-expiring'>, { t, format }: Texts): Line {
  return {
    title: item.commonName,
    about: [
      ...(item.usedBy.length === 0 ? [] : [format.list(item.usedBy)]),
      t('today.certificateUntil', { date: format.date(item.notAfter) }),
      t('today.renewFrom', { date: format.date(item.renewOn) }),
    ].join(' · '),
    mark: {
      text: t(item.daysLeft < 0 ? 'today.expired' : 'today.daysLeft', { days: item.daysLeft }),
      tone: item.within <= 7 ? 'negative' : 'waiting',
    },
    route: { screen: 'certificates', params: { certificateId: item.certificateId } },
  }
}

const TRAINING_TONES = {
  ready: 'neutral',
  queued: 'waiting',
  unknown: 'waiting',
  removing: 'waiting',
  refused: 'negative',
} as const satisfies Record<ItemOf<'training-to-send'>['state'], StatusTone>

function training(item: ItemOf<'training-to-send'>, { t, format }: Texts): Line {
  const { title, state, practice } = item
  return {
    title,
    about: [
      t('today.training'),
      t('today.changedOn', { date: format.date(item.changedAt) }),
      ...(practice ? [t('common.practice')] : []),
    ].join(' · '),
    mark: { text: t(`today.trainingStates.${state}`), tone: TRAINING_TONES[state] },
    route: { screen: 'trainings', params: { trainingId: item.trainingId } },
  }
}

function vacancies(item: ItemOf<'vacancies-to-send'>, { t }: Texts): Line {
  return {
    title: item.runName,
    about: t('today.vacanciesToSend', { count: item.count }),
    route: stepRoute(item),
  }
}

function again(item: ItemOf<'check-again'>, { t, format }: Texts): Line {
  return {
    title: item.candidateName ?? item.citizenMasked,
    about: t('today.checkAgain', { date: format.date(item.quarter) }),
    mark: item.practice ? { text: t('common.practice'), tone: 'practice' } : undefined,
    route: { screen: 'candidates', params: { checkId: item.checkId } },
  }
}

function feed(item: ItemOf<'feed-changed'>, { t, format }: Texts): Line {
  return {
    title: item.name,
    about: t('today.feedChecked', { date: format.dateTime(item.checkedAt) }),
    mark: {
      text: [
        ...(item.gone === 0 ? [] : [t('today.feedGone', { count: item.gone })]),
        ...(item.errors === 0 ? [] : [t('today.feedErrors', { count: item.errors })]),
      ].join(' · '),
      tone: item.errors > 0 ? 'negative' : 'waiting',
    },
    route: { screen: 'connections', params: { place: 'feeds', itemId: item.feedId } },
  }
}

type StepItem = ItemOf<'step-to-do' | 'step-waiting' | 'vacancies-to-send'>

function stepTitle({ guideId, stepId, runName }: StepItem, { t }: Texts): string {
  const guide = guides.find(({ id }) => id === guideId)
  return guide === undefined ? runName : stepWords(guide, stepId, t).title
}

function stepRoute({ runId, stepId }: StepItem): Route {
  return { screen: 'connections', params: { runId, stepId } }
}

function dueText(kind: 'act' | 'expect', day: string, { t, format }: Texts): string {
  return `${t(`guides.dues.${kind}`, { date: format.date(day) })} (${format.relativeDay(day, new Date())})`
}

function toneOf(urgency: ItemOf<'step-to-do'>['urgency']): StatusTone {
  return urgency === undefined || urgency === 'later' ? 'neutral' : 'waiting'
}
