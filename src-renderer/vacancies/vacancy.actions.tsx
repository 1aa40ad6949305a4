import Copy from 'lucide-react/icons/copy'
import FileDown from 'lucide-react/icons/file-down'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Vacancy } from '../../src-shared/vacancies/vacancies.model'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Row } from '../ui/layout'
import { MenuButton } from '../ui/menu-button'
import { ProblemNotice } from '../ui/problem-notice'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { copyVacancy, removeVacancy } from './vacancies.store'

interface VacancyActionsProps {
  readonly vacancy: Vacancy
  readonly flush: () => Promise<void>
}

const FORMATS = ['pdf', 'markdown', 'hr-xml'] as const

/** What can be done with a vacancy: save it as a document, copy it, remove it. */
export function VacancyActions({ vacancy, flush }: VacancyActionsProps) {
  const { t } = useTexts()
  const { id } = vacancy
  const saving = useAction(async (_, format: (typeof FORMATS)[number]) => {
    // What was typed a moment ago belongs in the file.
    await flush()
    return main.vacancies.saveDocument({ id, format })
  })
  const copying = useAction(async () => {
    await flush()
    return copyVacancy(vacancy)
  })
  const removing = useAction(() => removeVacancy(id))
  const problem = saving.problem ?? copying.problem ?? removing.problem
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const outcome = await saving.run(format)
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  const copy = async (): Promise<void> => {
    const outcome = await copying.run()
    if (outcome?.ok === true) {
      go({ screen: 'connections', params: { place: 'vacancies', itemId: outcome.value.id } })
    }
  }
  return (
    <>
      <Row>
        <MenuButton
          label={t('vacancyScreens.export')}
          entries={FORMATS.map((format) => ({
            id: format,
            label: t(`vacancyScreens.formats.${format}`),
            ...(format === 'hr-xml' && { description: t('vacancies.notValidated') }),
            onSelect: () => void save(format),
          }))}
        >
          <Icon of={FileDown} />
          {t('vacancyScreens.export')}
        </MenuButton>
        <Button icon={Copy} isBusy={copying.isBusy} onPress={() => void copy()}>
          {t('vacancyScreens.copy')}
        </Button>
        <Button variant="quiet" icon={Trash2} onPress={() => void removing.run()}>
          {t('common.remove')}
        </Button>
      </Row>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </>
  )
}
