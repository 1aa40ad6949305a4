import { useState } from 'react'
import { feedAddress, readApplicationName, type FeedWay } from '../../src-shared/job-feed/feed-address'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Row, Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import styles from './job-feed.module.css'

interface FeedAddressFormProps {
  readonly way: FeedWay
  /** What is known already of the Carerix application and of the address. */
  readonly application: string
  readonly feedUrl: string
  /** Keeps the name of the application and the chosen address with the guide. */
  readonly onApplication: (name: string) => void
  readonly onFeedUrl: (url: string) => void
}

/** Composes the address that InGoedeBanen must read, from the name of the Carerix application. */
export function FeedAddressForm({
  way,
  application,
  feedUrl,
  onApplication,
  onFeedUrl,
}: FeedAddressFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState(application)
  const read = readApplicationName(typed)
  const name = 'name' in read ? read.name : undefined
  const address = name === undefined ? null : feedAddress(way, name)
  return (
    <Stack>
      <TextField
        label={t('feedScreens.application')}
        description={t('feedScreens.applicationHelp')}
        isCode
        value={typed}
        errors={typed !== '' && 'fault' in read ? [read.fault] : []}
        onChange={setTyped}
        onBlur={() => {
          if (name !== undefined && name !== application) onApplication(name)
        }}
      />
      {'hint' in read && <p className={styles['quiet']}>{t('feedScreens.applicationHost')}</p>}
      {way === 'website' && <Notice tone="info" title={t('feedScreens.askAddress')} />}
      {address !== null &&
        (['secure', 'documented'] as const).map((kind) => (
          <div key={kind} className={styles['address']}>
            <span className={styles['quiet']}>{t(`feedScreens.addresses.${kind}`)}</span>
            <Row>
              <code className={styles['link']}>{address[kind]}</code>
              <CopyButton copy={address[kind]} what={t('feedScreens.url')} />
              <Button
                size="small"
                isDisabled={feedUrl === address[kind]}
                onPress={() => onFeedUrl(address[kind])}
              >
                {t(feedUrl === address[kind] ? 'feedScreens.used' : 'feedScreens.use')}
              </Button>
            </Row>
          </div>
        ))}
    </Stack>
  )
}
