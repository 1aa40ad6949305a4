import { useState } from 'react'
import type { LearningAccountSettings } from '../../../src-shared/learning-account/settings.model'
import { useTexts } from '../../i18n/language.store'
import { Disclosure } from '../../ui/disclosure'
import { Stack } from '../../ui/layout'
import { ReadingView } from '../../ui/reading-view'
import { PathStyles } from './path-styles'
import { RightsList } from './rights.list'
import { createTrainingSettings } from './settings.store'
import { WindowsList } from './windows.list'

/** What can change by law or differ per service, and is the user's to fill in: the content of a tab. */
export function TrainingSettings() {
  const { t } = useTexts()
  const [settings] = useState(createTrainingSettings)
  const reading = settings.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void settings.load()}>
      {({ windows, rights, pathStyles }: LearningAccountSettings) => (
        <Stack gap="wide">
          <WindowsList windows={windows} save={settings.save} />
          <RightsList rights={rights} save={settings.save} />
          <Disclosure title={t('trainingImport.advanced')}>
            <PathStyles styles={pathStyles} save={settings.save} />
          </Disclosure>
        </Stack>
      )}
    </ReadingView>
  )
}
