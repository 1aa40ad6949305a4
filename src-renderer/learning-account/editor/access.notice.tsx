import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

/** Why a training cannot be sent as things are: the service takes nothing, or the data model is not chosen; else nothing. */
export function AccessNotice({ view }: { readonly view: Pick<TrainingView, 'access' | 'dataModel'> }) {
  const { t, problemText } = useTexts()
  const problem = obstacle(view)
  if (problem === undefined) return null
  const { title, body, next } = problemText(problem)
  const isClosed = problem.code === 'learning-account-closed'
  return (
    <Notice
      tone="info"
      title={title}
      actions={
        <Button
          onPress={() =>
            isClosed
              ? go({ screen: 'settings', params: { section: 'environments' } })
              : go({ screen: 'trainings' })
          }
        >
          {t(isClosed ? 'trainingEditor.toEnvironments' : 'trainingEditor.toRegister')}
        </Button>
      }
    >
      <p>{body}</p>
      <p>{next}</p>
    </Notice>
  )
}

/** What keeps every training of this profile from being sent, if anything. */
export function obstacle({
  access,
  dataModel,
}: Pick<TrainingView, 'access' | 'dataModel'>): Problem | undefined {
  if (access !== 'open') return { code: 'learning-account-closed', access }
  return dataModel === undefined ? { code: 'data-model-missing' } : undefined
}
