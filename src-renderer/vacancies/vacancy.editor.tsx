import { useMemo } from 'react'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import { vacancyDefects } from '../../src-shared/vacancies/vacancy-checks'
import type { Vacancy, VacancyDefect, VacancyDraft } from '../../src-shared/vacancies/vacancies.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { AutosaveLine } from '../ui/autosave-line'
import { Row, Stack } from '../ui/layout'
import { StatusPill } from '../ui/status-pill'
import { useAutosave } from '../ui/use-autosave'
import { ContractFields } from './contract.fields'
import { TextFields } from './text.fields'
import { vacancies } from './vacancies.store'
import { VacancyActions } from './vacancy.actions'
import { WhereFields } from './where.fields'

/** What each group of fields takes. */
export interface FieldsProps {
  readonly draft: VacancyDraft
  readonly defects: readonly VacancyDefect[]
  readonly onChange: (change: Partial<VacancyDraft>) => void
}

/** One vacancy, kept and checked while it is typed. Nothing is refused: what is wrong is said beside it. */
export function VacancyEditor({ vacancy }: { readonly vacancy: Vacancy }) {
  const { t } = useTexts()
  const saving = useAutosave<VacancyDraft>(`vacancy-${vacancy.id}`, vacancy.draft, async (draft) => {
    const outcome = await main.vacancies.save({ id: vacancy.id, draft })
    if (outcome.ok) await vacancies.load()
    return outcome
  })
  const draft = saving.value
  const defects = useMemo(() => vacancyDefects(draft, todayInBrussels(new Date())), [draft])
  const errors = defects.filter(({ level }) => level === 'error').length
  const props: FieldsProps = {
    draft,
    defects,
    onChange: (change) => saving.set({ ...draft, ...change }),
  }
  return (
    <Stack gap="wide">
      <Stack gap="tight">
        <h2>{draft.title.trim() === '' ? t('vacancies.untitled') : draft.title}</h2>
        <Row>
          <StatusPill tone={errors === 0 ? 'positive' : 'negative'}>
            {t('vacancyScreens.errors', { count: errors })}
          </StatusPill>
          {defects.length > errors && (
            <StatusPill tone="waiting">
              {t('vacancyScreens.warnings', { count: defects.length - errors })}
            </StatusPill>
          )}
          <AutosaveLine of={saving} />
        </Row>
      </Stack>
      <VacancyActions vacancy={vacancy} flush={saving.flush} />
      <TextFields {...props} />
      <ContractFields {...props} />
      <WhereFields {...props} />
    </Stack>
  )
}
