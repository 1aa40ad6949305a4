import type { Vacancy } from '../../src-shared/vacancies/vacancies.model'
import { useTexts } from '../i18n/language.store'
import { StatusPill } from '../ui/status-pill'

/** Whether VDAB would take a vacancy, as far as can be checked. */
export function VacancyPill({ vacancy }: { readonly vacancy: Vacancy }) {
  const { t } = useTexts()
  const errors = vacancy.defects.filter(({ level }) => level === 'error').length
  return (
    <StatusPill tone={errors === 0 ? 'positive' : 'negative'}>
      {t('vacancyScreens.errors', { count: errors })}
    </StatusPill>
  )
}
