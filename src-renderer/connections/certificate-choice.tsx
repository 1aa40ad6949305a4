import FileDown from 'lucide-react/icons/file-down'
import ShieldPlus from 'lucide-react/icons/shield-plus'
import type * as z from 'zod'
import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { Purpose } from '../../src-shared/certificates/certificates.model'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { LinkButton } from '../ui/link-button'
import { Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { ReadingView } from '../ui/reading-view'
import { StatusPill, type StatusTone } from '../ui/status-pill'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import styles from './connections.module.css'

type Entry = z.output<typeof certificatesCalls.list.output>[number]

export const certificates = createReadable(() => main.certificates.list(), ['certificates-changed'])

const TONES = {
  requested: 'waiting',
  valid: 'positive',
  expiring: 'waiting',
  expired: 'negative',
  removed: 'neutral',
} as const satisfies Record<Entry['state'], StatusTone>

/** The certificates for one purpose, to pass on or look at, and the way to make one. */
export function CertificateChoice({ purpose }: { readonly purpose: Purpose }) {
  const { t } = useTexts()
  const reading = certificates.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void certificates.load()}>
      {(known) => {
        const fitting = known.filter((entry) => entry.purpose === purpose && entry.state !== 'removed')
        return (
          <Stack>
            {fitting.length === 0 ? (
              <p className={styles['reading']}>{t('connectionScreens.certificate.none')}</p>
            ) : (
              <ul className={styles['lines']}>
                {fitting.map((entry) => (
                  <CertificateLine key={entry.id} entry={entry} />
                ))}
              </ul>
            )}
            <Row>
              <Button
                variant={fitting.length === 0 ? 'primary' : 'secondary'}
                icon={ShieldPlus}
                onPress={() => go({ screen: 'certificates', params: { request: purpose } })}
              >
                {t('connectionScreens.certificate.make')}
              </Button>
            </Row>
          </Stack>
        )
      }}
    </ReadingView>
  )
}

function CertificateLine({ entry }: { readonly entry: Entry }) {
  const { t, format } = useTexts()
  const saving = useAction(() =>
    entry.state === 'requested'
      ? main.certificates.saveRequest({ id: entry.id })
      : main.certificates.saveCertificate({ id: entry.id }),
  )
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  const what = t(
    entry.state === 'requested'
      ? 'connectionScreens.certificate.saveRequest'
      : 'connectionScreens.certificate.save',
    { name: entry.commonName },
  )
  return (
    <li className={styles['line']}>
      <Row align="spread">
        <Row>
          <LinkButton onPress={() => go({ screen: 'certificates', params: { certificateId: entry.id } })}>
            {entry.commonName}
          </LinkButton>
          <StatusPill tone={TONES[entry.state]}>
            {t(`connectionScreens.certificate.states.${entry.state}`)}
          </StatusPill>
          {entry.notAfter !== undefined && (
            <span className={styles['muted']}>
              {t('connectionScreens.certificate.until', { date: format.date(entry.notAfter) })}
            </span>
          )}
        </Row>
        <IconButton icon={FileDown} size="small" label={what} onPress={() => void save()} />
      </Row>
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
    </li>
  )
}
