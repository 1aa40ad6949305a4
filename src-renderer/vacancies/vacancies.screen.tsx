import FilePlus from 'lucide-react/icons/file-plus'
import type { Vacancy } from '../../src-shared/vacancies/vacancies.model'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ItemList } from '../ui/item-list'
import { ListDetail } from '../ui/list-detail'
import { Page } from '../ui/page'
import { ProblemNotice } from '../ui/problem-notice'
import { ReadingView } from '../ui/reading-view'
import { useAction } from '../ui/use-action'
import { removeVacancy, startVacancy, vacancies } from './vacancies.store'
import { VacancyEditor } from './vacancy.editor'
import { VacancyPill } from './vacancy.pill'

/** The vacancy drafts, and beside them the one that is written. */
export function VacanciesScreen({ itemId }: { readonly itemId?: string | undefined }) {
  const { t } = useTexts()
  const reading = vacancies.useReading()
  const starting = useAction(() => startVacancy())
  const start = async (): Promise<void> => {
    const outcome = await starting.run()
    if (outcome?.ok === true) open(outcome.value.id)
  }
  const add = (isMain: boolean) => (
    <Button
      variant={isMain ? 'primary' : 'secondary'}
      icon={FilePlus}
      isBusy={starting.isBusy}
      onPress={() => void start()}
    >
      {t('vacancyScreens.add')}
    </Button>
  )
  return (
    <Page
      fills
      width="full"
      title={t('vacancyScreens.title')}
      description={t('vacancyScreens.description')}
      actions={add(false)}
    >
      {starting.problem !== undefined && <ProblemNotice problem={starting.problem} />}
      <ReadingView reading={reading} onRetry={() => void vacancies.load()}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState icon={FilePlus} title={t('vacancyScreens.none')} action={add(true)}>
              {t('vacancyScreens.noneNext')}
            </EmptyState>
          ) : (
            <Vacancies known={known} itemId={itemId} />
          )
        }
      </ReadingView>
    </Page>
  )
}

function open(id?: string): void {
  go({ screen: 'connections', params: { place: 'vacancies', ...(id !== undefined && { itemId: id }) } })
}

interface VacanciesProps {
  readonly known: readonly Vacancy[]
  readonly itemId: string | undefined
}

function Vacancies({ known, itemId }: VacanciesProps) {
  const { t, format } = useTexts()
  const chosen = known.find(({ id }) => id === itemId)
  return (
    <ListDetail
      list={
        <ItemList
          label={t('vacancyScreens.title')}
          showsOn="enter"
          items={known.map((vacancy) => ({
            id: vacancy.id,
            title: vacancy.draft.title.trim() === '' ? t('vacancies.untitled') : vacancy.draft.title,
            subtitle: vacancy.draft.workplace.municipality,
            meta: format.shortDate(vacancy.changedAt),
            status: <VacancyPill vacancy={vacancy} />,
          }))}
          selected={chosen?.id ?? ''}
          onSelect={open}
          onRemove={(id) => void removeVacancy(id)}
          empty={null}
        />
      }
      detail={
        chosen === undefined ? (
          <EmptyState icon={FilePlus} title={t('vacancyScreens.choose')} />
        ) : (
          <VacancyEditor key={chosen.id} vacancy={chosen} />
        )
      }
      detailKey={chosen?.id}
      detailLabel={chosen?.draft.title ?? t('vacancyScreens.title')}
      isDetailOpen={chosen !== undefined}
      onBack={() => open()}
    />
  )
}
