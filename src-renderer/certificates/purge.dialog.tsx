import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { useAction } from '../ui/use-action'
import { purgeCertificate } from './certificate-actions'

interface PurgeDialogProps {
  readonly entry: CertificateEntry
  readonly onClose: () => void
}

/** Asks before a key is destroyed: the one thing here that cannot be undone. */
export function PurgeDialog({ entry, onClose }: PurgeDialogProps) {
  const { t } = useTexts()
  const purge = useAction(() => purgeCertificate(entry))
  const confirm = async (): Promise<void> => {
    const outcome = await purge.run()
    if (outcome?.ok === true) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={t('certificates.purgeTitle', { name: entry.commonName })}
      confirmLabel={t('certificates.purgeConfirm')}
      isBusy={purge.isBusy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Stack>
        <p>{t('certificates.purgeBody')}</p>
        {purge.problem !== undefined && <ProblemNotice problem={purge.problem} />}
      </Stack>
    </ConfirmDialog>
  )
}
