import { useEffect } from 'react'
import { useNavigation, useParams } from '../app/navigation.store'
import type { SettingsSection } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { Page } from '../ui/page'
import { Tabs } from '../ui/tabs'
import { AboutSection } from './about.section'
import { AppearanceSection } from './appearance.section'
import { EnvironmentDialog } from './environment.form'
import { EnvironmentsSection } from './environments.section'
import { PrivacySection } from './privacy.section'
import { ProfileDialog } from './profile.form'
import { ProfilesSection } from './profiles.section'
import { showSection, useSettings } from './settings.store'

const SECTIONS = [
  ['appearance', AppearanceSection],
  ['profiles', ProfilesSection],
  ['environments', EnvironmentsSection],
  ['privacy', PrivacySection],
  ['about', AboutSection],
] as const

/** Language and look, for whom and where the app works, and what it keeps. */
export function SettingsScreen() {
  const { t } = useTexts()
  const section = useSettings((state) => state.section)
  useRoute()
  return (
    <Page title={t('settings.title')}>
      <Tabs<SettingsSection>
        label={t('settings.parts')}
        tabs={SECTIONS.map(([id, Section]) => ({
          id,
          title: t(`settings.tabs.${id}`),
          content: <Section />,
        }))}
        selected={section}
        onSelect={showSection}
      />
      <OpenForm />
    </Page>
  )
}

function OpenForm() {
  const editing = useSettings((state) => state.editing)
  switch (editing.what) {
    case 'none':
      return null
    case 'profile':
      return <ProfileDialog key={editing.id} id={editing.id} />
    case 'environment':
      return <EnvironmentDialog key={editing.id} id={editing.id} copyOf={editing.copyOf} />
  }
}

/** Another screen may send the user to one part, or straight to a form. */
function useRoute(): void {
  const { section, edit } = useParams('settings')
  const visit = useNavigation((state) => state.visit)
  useEffect(() => {
    if (section !== undefined) showSection(section, edit)
  }, [section, edit, visit])
}
