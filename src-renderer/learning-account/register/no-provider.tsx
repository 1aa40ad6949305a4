import GraduationCap from 'lucide-react/icons/graduation-cap'
import UserRoundX from 'lucide-react/icons/user-round-x'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { go } from '../../app/navigation.store'
import { selectProfile } from '../../app/profiles.store'
import { NEW } from '../../app/routes'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Row } from '../../ui/layout'
import { Page } from '../../ui/page'
import { ProblemNotice } from '../../ui/problem-notice'
import { useAction } from '../../ui/use-action'

/** There is nobody to keep a register for. */
export function NoProfile() {
  const { t } = useTexts()
  return (
    <Page title={t('trainings.title')}>
      <EmptyState icon={UserRoundX} title={t('trainings.first.noProfile')} action={<AddProfile />}>
        {t('trainings.first.noProfileNext')}
      </EmptyState>
    </Page>
  )
}

interface NoProviderProps {
  readonly profile: Profile
  readonly profiles: readonly Profile[]
}

/** The chosen profile gives no trainings: work for one that does, practise with one, or add one. */
export function NoProvider({ profile, profiles }: NoProviderProps) {
  const { t } = useTexts()
  const choosing = useAction((_, id: string) => selectProfile(id))
  const providers = profiles
    .filter(({ role }) => role === 'training-provider')
    .sort((a, b) => Number(a.builtIn) - Number(b.builtIn))
  return (
    <Page title={t('trainings.title')} description={t('trainings.description')}>
      {choosing.problem !== undefined && <ProblemNotice problem={choosing.problem} />}
      <EmptyState
        icon={GraduationCap}
        title={t('trainings.first.notProvider', { name: profile.name })}
        action={
          <Row align="center">
            {providers.map(({ id, name, builtIn }, index) => (
              <Button
                key={id}
                variant={index === 0 ? 'primary' : 'secondary'}
                isBusy={choosing.isBusy}
                onPress={() => void choosing.run(id)}
              >
                {t(builtIn ? 'trainings.first.practise' : 'trainings.first.useProfile', { name })}
              </Button>
            ))}
            <AddProfile />
          </Row>
        }
      >
        {t('trainings.first.notProviderNext')}
      </EmptyState>
    </Page>
  )
}

function AddProfile() {
  const { t } = useTexts()
  return (
    <Button onPress={() => go({ screen: 'settings', params: { section: 'profiles', edit: NEW } })}>
      {t('trainings.first.addProfile')}
    </Button>
  )
}
