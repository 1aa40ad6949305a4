import type { ReactNode } from 'react'
import { onsNameOf, type CertificateEntry } from '../../src-shared/certificates/certificates.model'
import type { LinkId } from '../../src-shared/desktop/links'
import { ONS } from '../../src-shared/ons/ons.data'
import { go } from '../app/navigation.store'
import { useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Card, Row } from '../ui/layout'
import { LinkButton } from '../ui/link-button'
import type { CertificateTasks } from './use-certificate-tasks'
import styles from './certificates.module.css'

interface NextStepsProps {
  readonly entry: CertificateEntry
  readonly tasks: CertificateTasks
}

/** What is to be done with a request or a new certificate, in order, with the buttons that do it. */
export function NextSteps({ entry, tasks }: NextStepsProps) {
  const isUsed = useProfiles(
    (state) =>
      state.step === 'ready' && state.profiles.some(({ certificateId }) => certificateId === entry.id),
  )
  if (entry.state === 'requested') {
    return entry.purpose === 'ons' ? (
      <OnsSteps entry={entry} tasks={tasks} />
    ) : (
      <SigningChoice entry={entry} tasks={tasks} />
    )
  }
  const isNew = entry.state === 'valid' || entry.state === 'expiring'
  return isNew && !isUsed && entry.purpose === 'social-security' ? <ChamanSteps tasks={tasks} /> : null
}

function SigningChoice({ tasks }: NextStepsProps) {
  const { t } = useTexts()
  return (
    <Card title={t('certificates.next.title')}>
      <section className={styles['choice']}>
        <h3>{t('certificates.next.ownTitle')}</h3>
        <p>{t('certificates.next.ownBody')}</p>
        <Row>
          <Button variant="primary" onPress={() => tasks.open('self-sign')}>
            {t('certificates.next.ownAction')}
          </Button>
        </Row>
      </section>
      <section className={styles['choice']}>
        <h3>{t('certificates.next.authorityTitle')}</h3>
        <p>{t('certificates.next.authorityBody')}</p>
        <Row>
          <RequestButtons tasks={tasks} />
          <Button onPress={() => tasks.open('import')}>{t('certificates.next.import')}</Button>
        </Row>
        <p>
          <OfficialLink id="globalsign">{t('certificates.next.authorityLink')}</OfficialLink>
        </p>
      </section>
    </Card>
  )
}

function ChamanSteps({ tasks }: Pick<NextStepsProps, 'tasks'>) {
  const { t } = useTexts()
  return (
    <Card title={t('certificates.next.chamanTitle')}>
      <ol className={styles['steps']}>
        <Step actions={<CertificateButtons tasks={tasks} />}>{t('certificates.next.chamanSave')}</Step>
        <Step actions={<OfficialLink id="chaman-guide">{t('certificates.next.chamanLink')}</OfficialLink>}>
          {t('certificates.next.chamanUpload')}
        </Step>
        <Step
          actions={
            <Button onPress={() => go({ screen: 'settings', params: { section: 'profiles' } })}>
              {t('certificates.next.toProfiles')}
            </Button>
          }
        >
          {t('certificates.next.chamanProfile')}
        </Step>
      </ol>
    </Card>
  )
}

function OnsSteps({ entry, tasks }: NextStepsProps) {
  const { t } = useTexts()
  const code = onsNameOf(entry.commonName)?.customerCode ?? ''
  const wait = code === ONS.developmentCode ? 'development' : 'other'
  return (
    <Card title={t('certificates.next.onsTitle')}>
      <ol className={styles['steps']}>
        <Step actions={<RequestButtons tasks={tasks} isMain />}>{t('certificates.next.onsTake')}</Step>
        <Step actions={<OfficialLink id="ons-dashboard">{t('certificates.next.onsDashboard')}</OfficialLink>}>
          {t('certificates.next.onsUpload', { code })}
        </Step>
        <Step>{t(`certificates.next.onsWait.${wait}`)}</Step>
        <Step actions={<Button onPress={() => tasks.open('import')}>{t('certificates.next.import')}</Button>}>
          {t('certificates.next.onsImport')}
        </Step>
      </ol>
      <p className={styles['aside']}>{t('certificates.next.onsSecret')}</p>
    </Card>
  )
}

function RequestButtons({ tasks, isMain = false }: Pick<NextStepsProps, 'tasks'> & { isMain?: boolean }) {
  const { t } = useTexts()
  return (
    <>
      <Button variant={isMain ? 'primary' : 'secondary'} onPress={tasks.copyRequest}>
        {t('certificates.next.copyRequest')}
      </Button>
      <Button onPress={tasks.saveRequest}>{t('certificates.next.saveRequest')}</Button>
    </>
  )
}

function CertificateButtons({ tasks }: Pick<NextStepsProps, 'tasks'>) {
  const { t } = useTexts()
  return (
    <>
      <Button variant="primary" onPress={tasks.saveCertificate}>
        {t('certificates.next.saveCertificate')}
      </Button>
      <Button onPress={tasks.copyCertificate}>{t('certificates.next.copyCertificate')}</Button>
    </>
  )
}

function Step({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <li className={styles['step']}>
      <p>{children}</p>
      {actions !== undefined && <Row>{actions}</Row>}
    </li>
  )
}

function OfficialLink({ id, children }: { readonly id: LinkId; readonly children: ReactNode }) {
  return (
    <LinkButton isExternal onPress={() => void main.desktop.openLink({ id })}>
      {children}
    </LinkButton>
  )
}
