import Plus from 'lucide-react/icons/plus'
import Settings2 from 'lucide-react/icons/settings-2'
import type { Environment } from '../../src-shared/environments/environments.model'
import { formatEnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import type { Translate } from '../../src-shared/texts/translate'
import { go } from '../app/navigation.store'
import { environmentName, selectProfile, useProfiles } from '../app/profiles.store'
import { NEW } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { ChoiceMenu, type ChoiceGroup } from '../ui/choice-menu'
import { ProfileDot } from '../ui/profile-dot'
import { showToast } from '../ui/toast.store'
import styles from './profiles.module.css'

/** For whom the user works and in which environment, at the top of every screen; chooses another one. */
export function ProfileSwitcher() {
  const { t, problemText } = useTexts()
  const state = useProfiles()
  if (state.step !== 'ready') return null
  const { profiles, environments, selected } = state
  const environment = environments.find(({ id }) => id === selected?.environmentId)
  const place = environment === undefined ? '' : environmentName(environment, t)

  const onSelect = async (id: string): Promise<void> => {
    const outcome = await selectProfile(id)
    if (!outcome.ok) showToast({ tone: 'negative', text: problemText(outcome.problem).title })
  }
  return (
    <ChoiceMenu
      label={
        selected === undefined
          ? t('settings.switcher.noProfile')
          : t('settings.switcher.label', { name: selected.name, environment: place })
      }
      groups={groupsOf(profiles, environments, t)}
      selected={selected?.id ?? ''}
      onSelect={(id) => void onSelect(id)}
      entries={[
        {
          id: 'add',
          label: t('settings.switcher.add'),
          icon: Plus,
          onSelect: () => go({ screen: 'settings', params: { section: 'profiles', edit: NEW } }),
        },
        {
          id: 'manage',
          label: t('settings.switcher.manage'),
          icon: Settings2,
          onSelect: () => go({ screen: 'settings', params: { section: 'profiles' } }),
        },
      ]}
    >
      {selected === undefined ? (
        t('settings.switcher.noProfile')
      ) : (
        <>
          <ProfileDot id={selected.id} />
          <span className={styles['name']}>{selected.name}</span>
          <span className={styles['place']}>{place}</span>
        </>
      )}
    </ChoiceMenu>
  )
}

/** The profiles under the environment they belong to; the user's own before the practice ones. */
function groupsOf(
  profiles: readonly Profile[],
  environments: readonly Environment[],
  t: Translate,
): ChoiceGroup[] {
  return [...environments]
    .sort((a, b) => Number(a.builtIn) - Number(b.builtIn))
    .map((environment) => ({
      id: environment.id,
      title: environmentName(environment, t),
      choices: profiles
        .filter(({ environmentId }) => environmentId === environment.id)
        .map((profile) => ({
          id: profile.id,
          label: profile.name,
          description: `${formatEnterpriseNumber(profile.enterpriseNumber)} · ${t(`settings.profiles.roles.${profile.role}`)}`,
          mark: <ProfileDot id={profile.id} />,
        })),
    }))
    .filter(({ choices }) => choices.length > 0)
}
