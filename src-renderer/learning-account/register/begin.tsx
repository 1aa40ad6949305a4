import FilePlus from 'lucide-react/icons/file-plus'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import { useState } from 'react'
import { PRACTICE } from '../../../src-shared/environments/environments.model'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Row } from '../../ui/layout'
import { BeginDialog } from './begin.dialog'

interface BeginProps {
  readonly profile: Profile
  readonly isStarting: boolean
  readonly onStart: () => void
}

/** The ways to begin a training: an empty one, or from something there is. */
export function BeginActions({ profile, isStarting, onStart }: BeginProps) {
  const { t } = useTexts()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <>
      <Button onPress={() => setChoosing(true)}>{t('trainings.begin.from')}</Button>
      <Button variant="primary" icon={FilePlus} isBusy={isStarting} onPress={onStart}>
        {t('trainings.begin.add')}
      </Button>
      {isChoosing && <BeginDialog profile={profile} onClose={() => setChoosing(false)} />}
    </>
  )
}

/** What stands in the register while there is nothing in it. */
export function Beginning({ profile, isStarting, onStart }: BeginProps) {
  const { t } = useTexts()
  const [isChoosing, setChoosing] = useState(false)
  const isPractice = profile.environmentId === PRACTICE
  return (
    <EmptyState
      icon={GraduationCap}
      title={t('trainings.list.empty')}
      action={
        <Row align="center">
          <Button icon={FilePlus} isBusy={isStarting} onPress={onStart}>
            {t('trainings.begin.add')}
          </Button>
          {isPractice && <Button onPress={() => setChoosing(true)}>{t('trainings.begin.examples')}</Button>}
          {isChoosing && <BeginDialog profile={profile} onClose={() => setChoosing(false)} />}
        </Row>
      }
    >
      {t('trainings.list.emptyNext')} {isPractice && t('trainings.list.emptyPractice')}
    </EmptyState>
  )
}
