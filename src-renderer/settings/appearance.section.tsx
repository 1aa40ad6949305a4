import { THEMES } from '../../src-shared/settings/themes'
import { LANGUAGE_NAMES, LANGUAGES } from '../../src-shared/texts/languages'
import { useTexts } from '../i18n/language.store'
import { Card } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { RadioGroup } from '../ui/radio-group'
import { ReadingView } from '../ui/reading-view'
import { useAction } from '../ui/use-action'
import { changeSettings, settings } from './settings.store'

/** The language and the look; both change at once. */
export function AppearanceSection() {
  const { t } = useTexts()
  const reading = settings.useReading()
  const change = useAction((_options, wanted: Parameters<typeof changeSettings>[0]) => changeSettings(wanted))
  return (
    <Card>
      {change.problem !== undefined && <ProblemNotice problem={change.problem} />}
      <ReadingView reading={reading} onRetry={() => void settings.load()}>
        {({ language, theme }) => (
          <>
            <RadioGroup
              label={t('settings.language')}
              description={t('settings.languageHelp')}
              look="segments"
              value={language}
              onChange={(id) => void change.run({ language: id })}
              options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
            />
            <RadioGroup
              label={t('settings.theme')}
              look="segments"
              value={theme}
              onChange={(id) => void change.run({ theme: id })}
              options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
            />
          </>
        )}
      </ReadingView>
    </Card>
  )
}
