import type { PersonTraining } from '../../../src-shared/learning-account/overview.model'
import { useTexts } from '../../i18n/language.store'
import type { TableColumn } from '../../ui/table'
import { TrainingHours } from './training-hours'
import { days, employerNumber, resultText } from './written'

/** What a table of somebody's trainings shows of each. */
export type TrainingOfPerson = Pick<
  PersonTraining,
  | 'denomination'
  | 'firstStartDate'
  | 'lastEndDate'
  | 'employerEnterpriseNumber'
  | 'hours'
  | 'followed'
  | 'result'
>

/** The columns of a table of somebody's trainings, wherever they come from. */
export function useTrainingColumns(): readonly TableColumn<TrainingOfPerson>[] {
  const texts = useTexts()
  const { t, format } = texts
  return [
    {
      id: 'training',
      title: t('trainingPeople.person.training'),
      isRowHeader: true,
      cell: ({ denomination }) => denomination ?? t('trainingPeople.noDenomination'),
    },
    {
      id: 'days',
      title: t('trainingPeople.person.days'),
      cell: ({ firstStartDate, lastEndDate }) => days(firstStartDate, lastEndDate, format),
    },
    {
      id: 'employer',
      title: t('trainingPeople.person.employer'),
      cell: ({ employerEnterpriseNumber: employer }) =>
        employer === null ? t('trainingPeople.noEmployer') : employerNumber(employer),
    },
    {
      id: 'hours',
      title: t('trainingPeople.people.hours'),
      cell: ({ hours, followed }) => <TrainingHours hours={hours} followed={followed} />,
    },
    {
      id: 'result',
      title: t('trainingPeople.person.result'),
      cell: ({ result }) => resultText(result, texts),
    },
  ]
}
