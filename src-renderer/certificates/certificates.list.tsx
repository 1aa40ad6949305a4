import FileKey from 'lucide-react/icons/file-key'
import Trash2 from 'lucide-react/icons/trash-2'
import { KEEP_REMOVED_DAYS, type CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { EmptyState } from '../ui/empty-state'
import { ItemList } from '../ui/item-list'
import { RadioGroup } from '../ui/radio-group'
import { StatusPill } from '../ui/status-pill'
import { showCertificate, showList, type ListName } from './certificates.store'
import { dateLine, statusOf } from './expiry'

/** Chooses between the certificates in use and the removed ones. */
export function ListChoice({ list }: { readonly list: ListName }) {
  const { t } = useTexts()
  return (
    <RadioGroup
      look="segments"
      label={t('certificates.which')}
      isLabelHidden
      value={list}
      onChange={showList}
      options={[
        { id: 'current', label: t('certificates.current') },
        { id: 'removed', label: t('certificates.removedOnes') },
      ]}
    />
  )
}

interface CertificateListProps {
  readonly list: ListName
  readonly entries: readonly CertificateEntry[]
  readonly selectedId: string
}

/** The certificates of one list, each with its state and the day that matters. */
export function CertificateList({ list, entries, selectedId }: CertificateListProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <ItemList
      label={t('certificates.list')}
      items={entries.map((entry) => {
        const { tone, text } = statusOf(entry, texts)
        return {
          id: entry.id,
          title: entry.commonName,
          subtitle: `${t(`certificates.purpose.${entry.purpose}`)} · ${dateLine(entry, texts)}`,
          status: <StatusPill tone={tone}>{text}</StatusPill>,
        }
      })}
      selected={selectedId}
      onSelect={(id) => showCertificate(id, list)}
      empty={
        list === 'current' ? (
          <EmptyState icon={FileKey} title={t('certificates.emptyTitle')}>
            {t('certificates.emptyBody')}
          </EmptyState>
        ) : (
          <EmptyState icon={Trash2} title={t('certificates.emptyRemovedTitle')}>
            {t('certificates.emptyRemovedBody', { days: KEEP_REMOVED_DAYS })}
          </EmptyState>
        )
      }
    />
  )
}
