import Plus from 'lucide-react/icons/plus'
import Workflow from 'lucide-react/icons/workflow'
import { useState } from 'react'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ItemList } from '../ui/item-list'
import { ListDetail } from '../ui/list-detail'
import { Page } from '../ui/page'
import { ReadingView } from '../ui/reading-view'
import { ConnectorDialog } from './connector.dialog'
import { ConnectorView } from './connector.view'
import { connectors, type ConnectorEntry } from './ons.store'

/** The Ons connectors: their designs and customer environments. */
export function ConnectorsScreen({ itemId }: { readonly itemId?: string | undefined }) {
  const { t } = useTexts()
  const reading = connectors.useReading()
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      fills
      width="full"
      title={t('onsScreens.title')}
      description={t('onsScreens.description')}
      actions={
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {t('onsScreens.add')}
        </Button>
      }
    >
      <ReadingView reading={reading} onRetry={() => void connectors.load()}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState
              icon={Workflow}
              title={t('onsScreens.none')}
              action={
                <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
                  {t('onsScreens.add')}
                </Button>
              }
            >
              {t('onsScreens.noneNext')}
            </EmptyState>
          ) : (
            <Connectors known={known} itemId={itemId} />
          )
        }
      </ReadingView>
      <ConnectorDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onMade={(id) => go({ screen: 'connections', params: { place: 'ons', itemId: id } })}
      />
    </Page>
  )
}

interface ConnectorsProps {
  readonly known: readonly ConnectorEntry[]
  readonly itemId: string | undefined
}

function Connectors({ known, itemId }: ConnectorsProps) {
  const { t } = useTexts()
  const chosen = known.find(({ id }) => id === itemId) ?? known[0]
  const open = (id?: string): void =>
    go({ screen: 'connections', params: { place: 'ons', ...(id !== undefined && { itemId: id }) } })
  return (
    <ListDetail
      list={
        <ItemList
          label={t('onsScreens.title')}
          showsOn="enter"
          items={known.map(({ id, name, technicalName, customers }) => ({
            id,
            title: name,
            subtitle: technicalName,
            meta: t('onsScreens.customerCount', { count: customers.length }),
          }))}
          selected={chosen?.id ?? ''}
          onSelect={open}
          empty={null}
        />
      }
      detail={chosen !== undefined && <ConnectorView key={chosen.id} connector={chosen} />}
      detailKey={chosen?.id}
      detailLabel={chosen?.name ?? ''}
      isDetailOpen={itemId !== undefined}
      onBack={() => open()}
    />
  )
}
