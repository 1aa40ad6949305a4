import Download from 'lucide-react/icons/download'
import FileKey from 'lucide-react/icons/file-key'
import Plus from 'lucide-react/icons/plus'
import { useEffect, useState } from 'react'
import { useNavigation, useParams } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ListDetail } from '../ui/list-detail'
import { Page } from '../ui/page'
import { ReadingView } from '../ui/reading-view'
import { CertificateDetail } from './certificate.detail'
import { CertificateList, ListChoice } from './certificates.list'
import {
  backToList,
  certificates,
  openRequest,
  removedCertificates,
  showCertificate,
  useCertificates,
  type ListName,
} from './certificates.store'
import { ImportDialog } from './import.dialog'
import { RequestPage } from './request.page'

/** Keys, requests and certificates: make, sign, bring in, hand out, watch over. */
export function CertificatesScreen() {
  const view = useCertificates((state) => state.view)
  useRoute()
  return view.at === 'request' ? (
    <RequestPage purpose={view.purpose} beginning={view} />
  ) : (
    <ListPage list={view.list} selectedId={view.selectedId} />
  )
}

/** Another screen may send the user to one certificate, or to a new request. */
function useRoute(): void {
  const { certificateId, request, onsName } = useParams('certificates')
  const visit = useNavigation((state) => state.visit)
  useEffect(() => {
    if (certificateId !== undefined) showCertificate(certificateId)
    else if (request !== undefined) openRequest(request, { onsName })
  }, [certificateId, request, onsName, visit])
}

interface ListPageProps {
  readonly list: ListName
  readonly selectedId: string
}

function ListPage({ list, selectedId }: ListPageProps) {
  const { t } = useTexts()
  const [isImporting, setImporting] = useState(false)
  return (
    <Page
      fills
      width="full"
      title={t('certificates.title')}
      description={t('certificates.description')}
      actions={
        <>
          <Button icon={Download} onPress={() => setImporting(true)}>
            {t('certificates.importCertificate')}
          </Button>
          <Button icon={Plus} variant="primary" onPress={() => openRequest('social-security')}>
            {t('certificates.newRequest')}
          </Button>
        </>
      }
    >
      <Lists list={list} selectedId={selectedId} />
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </Page>
  )
}

function Lists({ list, selectedId }: ListPageProps) {
  const { t } = useTexts()
  const isListInFront = useCertificates((state) => state.isListInFront)
  const source = list === 'current' ? certificates : removedCertificates
  const current = certificates.useReading()
  const removed = removedCertificates.useReading()
  return (
    <ReadingView reading={list === 'current' ? current : removed} onRetry={() => void source.load()}>
      {(entries) => {
        // Beside the list there is always something to see; in a narrow window the list comes first.
        const chosen = entries.find(({ id }) => id === selectedId) ?? entries[0]
        return (
          <ListDetail
            tools={<ListChoice list={list} />}
            list={<CertificateList list={list} entries={entries} selectedId={chosen?.id ?? ''} />}
            detailLabel={t('certificates.detail')}
            detailKey={chosen?.id}
            isDetailOpen={!isListInFront && chosen !== undefined}
            onBack={backToList}
            detail={
              chosen === undefined ? (
                <EmptyState icon={FileKey} title={t('certificates.nothingChosen')} />
              ) : (
                <CertificateDetail key={chosen.id} entry={chosen} />
              )
            }
          />
        )
      }}
    </ReadingView>
  )
}
