import { ENVIRONMENT_TEMPLATES } from '../../src-shared/environments/environment-templates'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Card, Muted, Row } from '../ui/layout'
import { ReadingView } from '../ui/reading-view'
import { about } from './settings.store'

/** Which version this is, to tell a helper, and whose work is in it. */
export function AboutSection() {
  const { t, format } = useTexts()
  const reading = about.useReading()
  return (
    <Card title={t('common.appName')}>
      <ReadingView reading={reading} onRetry={() => void about.load()}>
        {({ version, runtime }) => (
          <>
            <KeyValueList
              items={[
                { key: t('settings.about.version'), value: version },
                { key: t('settings.about.runtime'), value: runtime },
                { key: t('settings.about.licence'), value: t('settings.about.licenceBody') },
              ]}
            />
            <Row>
              <CopyButton
                look="words"
                copy={`${t('common.appName')} ${version}, ${runtime}`}
                what={t('settings.about.copyName')}
              />
            </Row>
          </>
        )}
      </ReadingView>
      <Muted>{t('settings.about.dates', { date: format.date(ENVIRONMENT_TEMPLATES[0].checkedOn) })}</Muted>
    </Card>
  )
}
