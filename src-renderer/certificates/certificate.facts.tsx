import { Fragment } from 'react'
import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList, type KeyValue } from '../ui/key-value-list'
import { Card } from '../ui/layout'
import styles from './certificates.module.css'

/** Everything public about a certificate, and who uses it. */
export function CertificateFacts({ entry }: { readonly entry: CertificateEntry }) {
  const { t, format } = useTexts()
  const { notBefore, notAfter, issuer, selfSigned, serialNumber, sha256Fingerprint } = entry
  const day = (iso: string | undefined): string | undefined => iso && format.date(iso)
  return (
    <Card title={t('certificates.facts.title')}>
      <KeyValueList
        items={[
          { key: t('certificates.facts.purpose'), value: t(`certificates.purpose.${entry.purpose}`) },
          ...useSubject(entry),
          {
            key: t('certificates.facts.issuer'),
            value: selfSigned === true ? t('certificates.facts.selfSigned') : issuer,
          },
          { key: t('certificates.facts.notBefore'), value: day(notBefore) },
          { key: t('certificates.facts.notAfter'), value: day(notAfter) },
          {
            key: t('certificates.facts.usedBy'),
            value: entry.usedBy.length === 0 ? t('certificates.facts.usedByNone') : format.list(entry.usedBy),
          },
          {
            key: t('certificates.facts.key'),
            value: t('certificates.facts.keyBits', { bits: String(entry.keyBits) }),
          },
          { key: t('certificates.facts.createdAt'), value: day(entry.createdAt) },
          { key: t('certificates.facts.serialNumber'), value: serialNumber && <code>{serialNumber}</code> },
          {
            key: t('certificates.facts.fingerprint'),
            value: sha256Fingerprint && (
              <Hex value={sha256Fingerprint} what={t('certificates.facts.fingerprintName')} />
            ),
          },
          {
            key: t('certificates.facts.publicKey'),
            value: <Hex value={entry.publicKeySha256} what={t('certificates.facts.publicKeyName')} />,
          },
        ]}
      />
    </Card>
  )
}

/** What was asked, field by field; of a certificate that came with its key only the whole name is known. */
function useSubject({ requestedFor, subject }: CertificateEntry): KeyValue[] {
  const { t } = useTexts()
  if (requestedFor === undefined) return [{ key: t('certificates.facts.subject'), value: subject }]
  const fields = [
    'commonName',
    'organization',
    'organizationalUnit',
    'locality',
    'state',
    'country',
    'email',
  ] as const
  return fields.map((field) => ({ key: t(`certificates.subject.${field}`), value: requestedFor[field] }))
}

/** The names of the profiles that use a certificate. */
/** Bytes as `openssl` writes them, to compare pair by pair; a line ends after a pair. */
function Hex({ value, what }: { readonly value: string; readonly what: string }) {
  const pairs = value.toUpperCase().match(/../g) ?? []
  return (
    <span className={styles['hex']}>
      <code>
        {pairs.map((pair, index) => (
          <Fragment key={index}>
            {index > 0 && ':'}
            {index > 0 && <wbr />}
            {pair}
          </Fragment>
        ))}
      </code>
      <CopyButton copy={pairs.join(':')} what={what} />
    </span>
  )
}
