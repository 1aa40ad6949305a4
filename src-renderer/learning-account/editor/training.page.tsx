import { useTexts } from '../../i18n/language.store'
import { Page } from '../../ui/page'

interface TrainingPageProps {
  readonly id: string
  readonly cell: string | undefined
}

/** One training: its head, its participants and periods, and what can be done with it. */
export function TrainingPage({ id }: TrainingPageProps) {
  const { t } = useTexts()
  return <Page title={t('trainingEditor.title')}>{id}</Page>
}
