import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { openRequest } from './certificates.store'
import { expiryStage } from './expiry'

/** Says that a certificate ends soon or has ended, and offers to ask for the next one. */
export function ExpiryNotice({ entry }: { readonly entry: CertificateEntry }) {
  const { t, format } = useTexts()
  const stage = expiryStage(entry)
  if (stage === 'none') return null
  const days = entry.daysLeft ?? 0
  const title =
    stage === 'expired'
      ? t('certificates.expiry.expired', { date: format.date(entry.notAfter ?? entry.createdAt) })
      : t(`certificates.expiry.${stage}`, { days })
  return (
    <Notice
      tone={stage === 'soon' || stage === 'near' ? 'waiting' : 'negative'}
      title={title}
      actions={
        <Button onPress={() => openRequest(entry.purpose, { from: entry })}>
          {t('certificates.expiry.renew')}
        </Button>
      }
    >
      <p>{t(`certificates.expiry.${stage}Body`)}</p>
    </Notice>
  )
}
