import { KEEP_REMOVED_DAYS, type CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Stack } from '../ui/layout'
import { MenuButton, type MenuEntry } from '../ui/menu-button'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { StatusPill } from '../ui/status-pill'
import { CertificateFacts } from './certificate.facts'
import { openRequest } from './certificates.store'
import { statusOf } from './expiry'
import { ExpiryNotice } from './expiry-notice'
import { ExportDialog } from './export.dialog'
import { ImportDialog } from './import.dialog'
import { NextSteps } from './next-steps'
import { PurgeDialog } from './purge.dialog'
import { SelfSignDialog } from './self-sign.dialog'
import { useCertificateTasks, type CertificateTasks } from './use-certificate-tasks'
import styles from './certificates.module.css'

/** One certificate: its state, what to do with it, and its facts. */
export function CertificateDetail({ entry }: { readonly entry: CertificateEntry }) {
  const texts = useTexts()
  const tasks = useCertificateTasks(entry)
  const { tone, text } = statusOf(entry, texts)
  return (
    <div className={styles['detail']}>
      <header className={styles['header']}>
        <div className={styles['title']}>
          <h2>{entry.commonName}</h2>
          <StatusPill tone={tone}>{text}</StatusPill>
        </div>
        {entry.state !== 'removed' && <DetailMenu entry={entry} tasks={tasks} />}
      </header>
      {tasks.problem !== undefined && <ProblemNotice problem={tasks.problem} />}
      {entry.state === 'removed' && <RemovedNotice entry={entry} tasks={tasks} />}
      <Stack>
        <ExpiryNotice entry={entry} />
        <NextSteps entry={entry} tasks={tasks} />
        <CertificateFacts entry={entry} />
      </Stack>
      <Dialogs entry={entry} tasks={tasks} />
    </div>
  )
}

interface PartProps {
  readonly entry: CertificateEntry
  readonly tasks: CertificateTasks
}

function DetailMenu({ entry, tasks }: PartProps) {
  const { t } = useTexts()
  const hasCertificate = entry.notAfter !== undefined
  const entries: readonly (MenuEntry | false)[] = [
    hasCertificate && {
      id: 'save-certificate',
      label: t('certificates.next.saveCertificate'),
      onSelect: tasks.saveCertificate,
    },
    hasCertificate && {
      id: 'copy-certificate',
      label: t('certificates.next.copyCertificate'),
      onSelect: tasks.copyCertificate,
    },
    hasCertificate && {
      id: 'export',
      label: t('certificates.export.action'),
      onSelect: () => tasks.open('export'),
    },
    entry.hasRequest && {
      id: 'save-request',
      label: t('certificates.next.saveRequest'),
      onSelect: tasks.saveRequest,
    },
    entry.hasRequest && {
      id: 'copy-request',
      label: t('certificates.next.copyRequest'),
      onSelect: tasks.copyRequest,
    },
    {
      id: 'renew',
      label: t('certificates.expiry.renew'),
      onSelect: () => openRequest(entry.purpose, { from: entry }),
    },
    { id: 'remove', label: t('certificates.remove'), tone: 'danger', onSelect: tasks.remove },
  ]
  return (
    <MenuButton
      label={t('kit.actions')}
      entries={entries.filter((line): line is MenuEntry => line !== false)}
    />
  )
}

function RemovedNotice({ entry, tasks }: PartProps) {
  const { t, format } = useTexts()
  const end = new Date(entry.removedAt ?? entry.createdAt)
  end.setDate(end.getDate() + KEEP_REMOVED_DAYS)
  return (
    <Notice
      tone="info"
      title={t('certificates.removedTitle')}
      actions={
        <>
          <Button variant="primary" onPress={tasks.restore} isBusy={tasks.isBusy}>
            {t('certificates.restore')}
          </Button>
          <Button variant="danger" onPress={() => tasks.open('purge')}>
            {t('certificates.purge')}
          </Button>
        </>
      }
    >
      <p>{t('certificates.removedBody', { date: format.date(end.toISOString()) })}</p>
    </Notice>
  )
}

function Dialogs({ entry, tasks }: PartProps) {
  switch (tasks.dialog) {
    case 'none':
      return null
    case 'self-sign':
      return <SelfSignDialog entry={entry} onClose={tasks.close} />
    case 'export':
      return <ExportDialog entry={entry} onClose={tasks.close} />
    case 'import':
      return <ImportDialog onClose={tasks.close} />
    case 'purge':
      return <PurgeDialog entry={entry} onClose={tasks.close} />
  }
}
