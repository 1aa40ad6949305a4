import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Stack } from '../ui/layout'
import { CustomerCard } from './customer.card'
import { CustomerDialog } from './customer.dialog'
import type { ConnectorEntry } from './ons.store'
import styles from './ons.module.css'

interface CustomerListProps {
  readonly connector: ConnectorEntry
  /** Told when Ons accepted one of the certificates. */
  readonly onAccepted?: (() => void) | undefined
}

/** The customer environments of a connector: a certificate belongs to exactly one. */
export function CustomerList({ connector, onAccepted }: CustomerListProps) {
  const { t } = useTexts()
  const [isAdding, setAdding] = useState(false)
  const shown = connector.customers.filter(({ removedAt }) => removedAt === undefined)
  return (
    <Stack>
      <p className={styles['quiet']}>{t('onsScreens.customersHelp')}</p>
      {shown.length > 0 && (
        <ul className={styles['customers']}>
          {shown.map((customer) => (
            <li key={customer.id}>
              <CustomerCard connector={connector} customer={customer} onAccepted={onAccepted} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {t('onsScreens.addCustomer')}
        </Button>
      </div>
      <CustomerDialog connector={connector} isOpen={isAdding} onClose={() => setAdding(false)} />
    </Stack>
  )
}
