import type { DeliveryState } from '../../../src-shared/learning-account/delivery'
import { useTexts } from '../../i18n/language.store'
import { StatusPill, type StatusTone } from '../../ui/status-pill'

const TONES: Readonly<Record<DeliveryState, StatusTone>> = {
  draft: 'neutral',
  queued: 'waiting',
  sending: 'waiting',
  registered: 'positive',
  refused: 'negative',
  unknown: 'undetermined',
  removing: 'waiting',
  removed: 'neutral',
}

/** How far a training is on its way to the service, in one or two words. */
export function StatePill({ state }: { readonly state: DeliveryState }) {
  const { t } = useTexts()
  return <StatusPill tone={TONES[state]}>{t(`trainings.states.${state}`)}</StatusPill>
}
