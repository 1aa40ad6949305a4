import PenLine from 'lucide-react/icons/pen-line'
import Plus from 'lucide-react/icons/plus'
import { useState, type ReactNode } from 'react'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Row, Stack } from '../ui/layout'
import { ReadingView } from '../ui/reading-view'
import { StatusPill } from '../ui/status-pill'
import { ConnectorDialog } from './connector.dialog'
import { CustomerList } from './customer.list'
import { connectors, type ConnectorEntry } from './ons.store'
import styles from './ons.module.css'

/** Inside a step: the designs of the connectors, with what still lacks. */
export function DesignTool() {
  const { t } = useTexts()
  return (
    <WithConnectors>
      {(connector) => (
        <Row align="spread">
          <Row>
            <strong>{connector.name}</strong>
            <StatusPill tone={connector.defects.length === 0 ? 'positive' : 'waiting'}>
              {t('onsScreens.defectCount', { count: connector.defects.length })}
            </StatusPill>
          </Row>
          <Button
            icon={PenLine}
            onPress={() => go({ screen: 'connections', params: { place: 'ons', itemId: connector.id } })}
          >
            {t('onsScreens.openDesign')}
          </Button>
        </Row>
      )}
    </WithConnectors>
  )
}

/** Inside a step: the customer environments with their requests, certificates, tests and renewals. */
export function CustomerTool({ onAccepted }: { readonly onAccepted?: (() => void) | undefined }) {
  return (
    <WithConnectors>
      {(connector) => (
        <Stack>
          <h3>{connector.name}</h3>
          <CustomerList connector={connector} onAccepted={onAccepted} />
        </Stack>
      )}
    </WithConnectors>
  )
}

function WithConnectors({ children }: { readonly children: (connector: ConnectorEntry) => ReactNode }) {
  const { t } = useTexts()
  const [isAdding, setAdding] = useState(false)
  const reading = connectors.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void connectors.load()}>
      {(known) => (
        <Stack gap="wide">
          {known.length === 0 && <p className={styles['quiet']}>{t('onsScreens.noneNext')}</p>}
          {known.map((connector) => (
            <div key={connector.id}>{children(connector)}</div>
          ))}
          {known.length === 0 && (
            <div>
              <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
                {t('onsScreens.add')}
              </Button>
            </div>
          )}
          <ConnectorDialog isOpen={isAdding} onClose={() => setAdding(false)} onMade={() => undefined} />
        </Stack>
      )}
    </ReadingView>
  )
}
