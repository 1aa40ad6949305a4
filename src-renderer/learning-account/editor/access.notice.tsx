import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import { go } from '../../app/navigation.store'
import { useProfiles } from '../../app/profiles.store'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ServiceNotice } from '../register/service-notice'

type AccessNoticeProps = Pick<TrainingView, 'access' | 'dataModel' | 'profileId'>

/** Why a training cannot be sent as things are: the service takes nothing, with its source, or the data model is not chosen. */
export function AccessNotice({ access, dataModel, profileId }: AccessNoticeProps) {
  const { t, problemText } = useTexts()
  const environment = useProfiles((state) => {
    if (state.step !== 'ready') return undefined
    const profile = state.profiles.find(({ id }) => id === profileId)
    return state.environments.find(({ id }) => id === profile?.environmentId)
  })
  if (access !== 'open') {
    return environment === undefined ? null : <ServiceNotice environment={environment} place="register" />
  }
  if (dataModel !== undefined) return null
  const { title, body, next } = problemText({ code: 'data-model-missing' })
  return (
    <Notice
      tone="info"
      title={title}
      actions={<Button onPress={() => go({ screen: 'trainings' })}>{t('trainingEditor.toRegister')}</Button>}
    >
      <p>{body}</p>
      <p>{next}</p>
    </Notice>
  )
}
