import Pencil from 'lucide-react/icons/pencil'
import Play from 'lucide-react/icons/play'
import ShieldPlus from 'lucide-react/icons/shield-plus'
import Signature from 'lucide-react/icons/signature'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Row, Stack } from '../ui/layout'
import { LinkButton } from '../ui/link-button'
import { MenuButton } from '../ui/menu-button'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { Progress } from '../ui/progress'
import { StatusPill } from '../ui/status-pill'
import { useAction } from '../ui/use-action'
import { CustomerDialog } from './customer.dialog'
import {
  certificates,
  ping as askPing,
  removeCustomer,
  signInPractice,
  type ConnectorEntry,
  type CustomerEntry,
} from './ons.store'
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
  const certificate = reading.step === 'ready' ? certificateOf(customer, reading.value) : undefined
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
            value: certificate !== undefined && (
              <LinkButton
                onPress={() => go({ screen: 'certificates', params: { certificateId: certificate.id } })}
              >
                {certificate.commonName} ({t(`connectionScreens.certificate.states.${certificate.state}`)})
              </LinkButton>
            ),
          },
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
      <Doing customer={customer} certificate={certificate} onAccepted={onAccepted} />
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

/** The certificate that was chosen; else the newest one with the right name. */
function certificateOf(
  { certificateId, commonName }: CustomerEntry,
  known: readonly CertificateEntry[],
): CertificateEntry | undefined {
  if (certificateId !== undefined) return known.find(({ id }) => id === certificateId)
  return known
    .filter((entry) => entry.commonName === commonName && entry.state !== 'removed')
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))[0]
}

interface DoingProps {
  readonly customer: CustomerEntry
  readonly certificate: CertificateEntry | undefined
  readonly onAccepted: (() => void) | undefined
}

/** What can be done now: ask for a certificate, have it signed in the practice environment, test it. */
function Doing({ customer, certificate, onAccepted }: DoingProps) {
  const { t } = useTexts()
  const [isFresh, setFresh] = useState(false)
  const pinging = useAction(({ signal }, id: string) => askPing(customer, id, signal))
  const signing = useAction((_, id: string) => signInPractice(customer, id))
  const test = async (id: string): Promise<void> => {
    const outcome = await pinging.run(id)
    setFresh(outcome?.ok === true)
    if (outcome?.ok === true) onAccepted?.()
  }
  return (
    <Stack>
      <Row>
        {certificate === undefined && (
          <Button
            icon={ShieldPlus}
            onPress={() => go({ screen: 'certificates', params: { request: 'ons' } })}
          >
            {t('onsScreens.request')}
          </Button>
        )}
        {certificate?.state === 'requested' && customer.environmentId === PRACTICE && (
          <Button icon={Signature} isBusy={signing.isBusy} onPress={() => void signing.run(certificate.id)}>
            {t('onsScreens.practiceSign')}
          </Button>
        )}
        {certificate !== undefined && certificate.state !== 'requested' && (
          <Button icon={Play} isBusy={pinging.isBusy} onPress={() => void test(certificate.id)}>
            {t('onsScreens.ping')}
          </Button>
        )}
      </Row>
      {signing.problem !== undefined && <ProblemNotice problem={signing.problem} />}
      {pinging.isBusy ? (
        <Progress label={t('onsScreens.pinging')} onCancel={pinging.cancel} />
      ) : (
        <LastPing ping={pinging.problem === undefined ? customer.lastPing : undefined} isFresh={isFresh} />
      )}
      {pinging.problem !== undefined && <ProblemNotice problem={pinging.problem} />}
    </Stack>
  )
}

interface LastPingProps {
  readonly ping: CustomerEntry['lastPing']
  /** It was asked just now: worth saying aloud. */
  readonly isFresh: boolean
}

function LastPing({ ping, isFresh }: LastPingProps) {
  const { t, format } = useTexts()
  if (ping?.accepted === true) {
    return (
      <Notice tone="positive" isAnnounced={isFresh} title={t('onsScreens.accepted')}>
        <p>{t('onsScreens.acceptedAt', { date: format.dateTime(ping.at) })}</p>
      </Notice>
    )
  }
  return ping?.problem === undefined ? null : <ProblemNotice problem={ping.problem} />
}
