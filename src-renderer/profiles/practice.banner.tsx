import { go } from '../app/navigation.store'
import { useIsPractice, useProfiles } from '../app/profiles.store'
import { NEW } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { LinkButton } from '../ui/link-button'
import { PracticeBanner as Banner } from '../ui/practice-banner'

/** Says over every screen that this is practice, and how to get to work for real. Nothing in any other environment. */
export function PracticeBanner() {
  const { t } = useTexts()
  const isPractice = useIsPractice()
  const hasOwn = useProfiles(
    (state) => state.step === 'ready' && state.profiles.some(({ builtIn }) => !builtIn),
  )
  if (!isPractice) return null
  return (
    <Banner title={t('settings.practice.title')}>
      {t('settings.practice.body')}{' '}
      {!hasOwn && (
        <LinkButton onPress={() => go({ screen: 'settings', params: { section: 'profiles', edit: NEW } })}>
          {t('settings.practice.ownEnterprise')}
        </LinkButton>
      )}
    </Banner>
  )
}
