import { useTexts } from '../i18n/language.store'
import { Muted } from './layout'
import { ProblemNotice } from './problem-notice'
import type { Autosave } from './use-autosave'

/** Says whether what was typed is kept, and why not when it is not. */
export function AutosaveLine({
  of,
}: {
  readonly of: Pick<Autosave<unknown>, 'state' | 'problem' | 'flush'>
}) {
  const { t } = useTexts()
  if (of.problem !== undefined && of.problem.code !== 'invalid-input') {
    return <ProblemNotice problem={of.problem} onRetry={() => void of.flush()} />
  }
  const said =
    of.problem === undefined
      ? t(of.state === 'saved' ? 'common.saved' : 'editing.saving')
      : t('editing.notSaved')
  return (
    <span role="status">
      <Muted>{said}</Muted>
    </span>
  )
}
