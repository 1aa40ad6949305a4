import type { TrainingsPlace } from '../../app/routes'
import { useTexts } from '../../i18n/language.store'
import { Page } from '../../ui/page'

interface RegisterPageProps {
  readonly place: TrainingsPlace
  readonly itemId: string | undefined
}

/** The register, and beside it the outbox, the templates, the people, the questions, the archive and the settings. */
export function RegisterPage({ place }: RegisterPageProps) {
  const { t } = useTexts()
  return <Page title={t('trainings.register')}>{place}</Page>
}
