import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Card, Stack } from '../ui/layout'
import { ReadingView } from '../ui/reading-view'
import { about, startup } from './settings.store'
import styles from './settings.module.css'

/** What is kept, where, and how it is closed off. */
export function PrivacySection() {
  const { t } = useTexts()
  const folder = about.useReading()
  const status = startup.useReading()
  const keychain = status.step === 'ready' && status.value.state === 'open' ? status.value.keychain : 'os'
  return (
    <Stack>
      <Card title={t('settings.privacy.title')} description={t('settings.privacy.intro')}>
        <ReadingView reading={folder} onRetry={() => void about.load()}>
          {({ dataFolder }) => (
            <KeyValueList
              items={[
                {
                  key: t('settings.privacy.folder'),
                  value: (
                    <span className={styles['path']}>
                      <code>{dataFolder}</code>
                      <CopyButton copy={dataFolder} what={t('settings.privacy.folderName')} />
                    </span>
                  ),
                },
              ]}
            />
          )}
        </ReadingView>
      </Card>
      <Card title={t('settings.privacy.keysTitle')}>
        <KeyValueList
          items={[
            { key: t('settings.privacy.keys'), value: t('settings.privacy.keysIn', { keychain }) },
            { key: t('settings.privacy.data'), value: t('settings.privacy.dataIn', { keychain }) },
            { key: t('settings.privacy.preferences'), value: t('settings.privacy.preferencesIn') },
            { key: t('settings.privacy.logs'), value: t('settings.privacy.logsIn') },
            { key: t('settings.privacy.network'), value: t('settings.privacy.networkIn') },
            { key: t('settings.privacy.inszTitle'), value: t('settings.privacy.insz') },
          ]}
        />
      </Card>
      <Card title={t('settings.privacy.backupTitle')}>
        <p>{t('settings.privacy.backup', { keychain })}</p>
      </Card>
    </Stack>
  )
}
