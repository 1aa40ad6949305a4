import { practiceReferences, practiceStatuses } from '../../../src-shared/learning-account/practice-trainings'
import { useTexts } from '../../i18n/language.store'
import { Disclosure } from '../../ui/disclosure'
import { ItemList } from '../../ui/item-list'
import { Stack } from '../../ui/layout'
import styles from './editor.module.css'

interface PracticeTrainingsProps {
  readonly reference: string
  readonly onChoose: (reference: string) => void
}

/** What the practice environment does with a training by its reference; choosing one fills in the reference. */
export function PracticeTrainings({ reference, onChoose }: PracticeTrainingsProps) {
  const { t } = useTexts()
  return (
    <div className={styles['practice']}>
      <Disclosure title={t('trainingEditor.practice.title')}>
        <Stack>
          <p className={styles['muted']}>{t('trainingEditor.practice.help')}</p>
          <ItemList
            label={t('trainingEditor.practice.title')}
            items={practiceReferences.map((one) => ({
              id: one.reference,
              title: t(`trainings.begin.cases.${one.shows}`),
              meta: one.reference,
            }))}
            selected={practiceReferences.some((one) => one.reference === reference) ? reference : ''}
            onSelect={onChoose}
            showsOn="enter"
            empty={null}
          />
          <p className={styles['muted']}>{t('trainingEditor.practice.statuses', practiceStatuses)}</p>
        </Stack>
      </Disclosure>
    </div>
  )
}
