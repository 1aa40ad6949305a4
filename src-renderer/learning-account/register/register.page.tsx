import { useProfiles } from '../../app/profiles.store'
import type { TrainingsPlace } from '../../app/routes'
import { useTexts } from '../../i18n/language.store'
import { Page } from '../../ui/page'
import { ProblemNotice } from '../../ui/problem-notice'
import { ModelChoice } from './model-choice'
import { NoProfile, NoProvider } from './no-provider'
import { Places } from './places'

interface RegisterPageProps {
  readonly place: TrainingsPlace
  readonly itemId: string | undefined
}

/** The register of the chosen profile with what belongs to it; or what has to be chosen first. */
export function RegisterPage({ place, itemId }: RegisterPageProps) {
  const { t } = useTexts()
  const state = useProfiles()
  if (state.step === 'loading') return null
  if (state.step === 'failed') {
    return (
      <Page title={t('trainings.title')}>
        <ProblemNotice problem={state.problem} />
      </Page>
    )
  }
  const { selected: profile, profiles, environments } = state
  if (profile === undefined) return <NoProfile />
  if (profile.role !== 'training-provider') return <NoProvider profile={profile} profiles={profiles} />
  if (profile.dataModel === undefined) return <ModelChoice key={profile.id} profile={profile} />
  const environment = environments.find(({ id }) => id === profile.environmentId)
  return <Places key={profile.id} profile={profile} environment={environment} place={place} itemId={itemId} />
}
