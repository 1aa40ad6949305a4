import Pencil from 'lucide-react/icons/pencil'
import ShieldPlus from 'lucide-react/icons/shield-plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Row } from '../ui/layout'
import { LinkButton } from '../ui/link-button'
import { MenuButton } from '../ui/menu-button'
import { ProblemNotice } from '../ui/problem-notice'
import { StatusPill } from '../ui/status-pill'
import { useAction } from '../ui/use-action'
import { certificatesOf } from './customer.certificates'
import { CustomerDialog } from './customer.dialog'
import { Doing } from './customer.doing'
import { certificates, removeCustomer, type ConnectorEntry, type CustomerEntry } from './ons.store'
import styles from './ons.module.css'

interface CustomerCardProps {
  readonly connector: ConnectorEntry
  readonly customer: CustomerEntry
  readonly onAccepted?: (() => void) | undefined
}

/** One customer environment: the name its certificate must carry, the certificate, the test and the renewal. */
export function CustomerCard({ connector, customer, onAccepted }: CustomerCardProps) {
  const { t, format } = useTexts()
  const [isEditing, setEditing] = useState(false)
  const removing = useAction(() => removeCustomer(customer.id))
  const reading = certificates.useReading()
  const { renewal } = customer
  const own = certificatesOf(customer, reading.step === 'ready' ? reading.value : [])
  const request = (): void => {
    const { customerCode, identification } = customer
    const onsName = { connector: connector.technicalName, customerCode, identification }
    go({ screen: 'certificates', params: { request: 'ons', onsName } })
  }
  return (
    <section className={styles['customer']} aria-label={customer.commonName}>
      <Row align="spread">
        <Row>
          <h3>{customer.customerName === '' ? customer.customerCode : customer.customerName}</h3>
          <StatusPill tone={customer.environmentId === PRACTICE ? 'practice' : 'neutral'}>
            {customer.environmentId === PRACTICE ? t('common.practice') : t(`ons.stages.${customer.stage}`)}
          </StatusPill>
        </Row>
        <MenuButton
          label={t('onsScreens.actions', { name: customer.commonName })}
          entries={[
            { id: 'edit', label: t('common.edit'), icon: Pencil, onSelect: () => setEditing(true) },
            ...(own.current === undefined
              ? []
              : [{ id: 'renew', label: t('onsScreens.renew'), icon: ShieldPlus, onSelect: request }]),
            {
              id: 'remove',
              label: t('common.remove'),
              icon: Trash2,
              tone: 'danger',
              onSelect: () => void removing.run(),
            },
          ]}
        />
      </Row>
      <KeyValueList
        items={[
          {
            key: t('onsScreens.commonName'),
            value: (
              <Row>
                <code>{customer.commonName}</code>
                <CopyButton copy={customer.commonName} what={t('onsScreens.commonName')} />
              </Row>
            ),
          },
          { key: t('onsScreens.address'), value: customer.url },
          {
            key: t('onsScreens.certificate'),
            value: own.current && <CertificateLink certificate={own.current} />,
          },
          { key: t('onsScreens.next'), value: own.next && <CertificateLink certificate={own.next} /> },
          {
            key: t('onsScreens.renewal'),
            value:
              renewal !== undefined &&
              t('onsScreens.renewOn', {
                day: format.date(renewal.renewOn),
                end: format.date(renewal.notAfter),
              }),
          },
        ].map(({ key, value }) => ({ key, value: value === false ? undefined : value }))}
      />
      <Doing customer={customer} certificates={own} onRequest={request} onAccepted={onAccepted} />
      {removing.problem !== undefined && <ProblemNotice problem={removing.problem} />}
      <CustomerDialog
        connector={connector}
        customer={customer}
        isOpen={isEditing}
        onClose={() => setEditing(false)}
      />
    </section>
  )
}

function CertificateLink({ certificate }: { readonly certificate: CertificateEntry }) {
  const { t } = useTexts()
  const { id, commonName, state } = certificate
  return (
    <LinkButton onPress={() => go({ screen: 'certificates', params: { certificateId: id } })}>
      {commonName} ({t(`connectionScreens.certificate.states.${state}`)})
    </LinkButton>
  )
}
