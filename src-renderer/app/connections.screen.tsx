import type { ComponentType } from 'react'
import { inGoedeBanenMediumGuide } from '../../src-shared/onboarding/guides/in-goede-banen.guides'
import { CertificateChoice } from '../connections/certificate-choice'
import { ClientId } from '../connections/client-id.form'
import { ConnectionTest } from '../connections/connection-test'
import { useTexts } from '../i18n/language.store'
import { FeedAddressForm } from '../job-feed/feed-address.form'
import { FeedChecker } from '../job-feed/feed-checker'
import { FeedsScreen } from '../job-feed/feeds.screen'
import { guideById } from '../onboarding/onboarding.store'
import { Overview } from '../onboarding/overview'
import { RunScreen } from '../onboarding/run.screen'
import type { ToolProps, Tools } from '../onboarding/tool'
import { ConnectorsScreen } from '../ons/connectors.screen'
import { CustomerTool, DesignTool } from '../ons/ons-tools'
import { Button } from '../ui/button'
import { Card } from '../ui/layout'
import { Page } from '../ui/page'
import { ServiceCompanies } from '../vacancies/service-companies'
import { TestPhaseView } from '../vacancies/test-phase.view'
import { VacanciesScreen } from '../vacancies/vacancies.screen'
import { go, useParams } from './navigation.store'
import type { ConnectionPlace } from './routes'

/** The connections: the overview, one guide that is followed, or a workplace beside them. Here the features meet. */
export function ConnectionsScreen() {
  const { runId, stepId, place, itemId } = useParams('connections')
  if (runId !== undefined) return <RunScreen runId={runId} stepId={stepId} tools={tools} />
  if (place !== undefined) {
    const Place = places[place]
    return <Place itemId={itemId} />
  }
  return (
    <Overview
      extras={{
        'social-security': <PlaceButton place="test" />,
        vdab: <PlaceButton place="vacancies" />,
        ons: <PlaceButton place="ons" />,
        'in-goede-banen': <PlaceButton place="feeds" />,
      }}
    />
  )
}

const tools: Tools = {
  certificate: () => <CertificateChoice purpose="social-security" />,
  'hand-over': () => <CertificateChoice purpose="social-security" />,
  profile: () => <ClientId />,
  'connection-test': TestTool,
  'import-certificate': () => <CustomerTool />,
  'ons-certificate': () => <CustomerTool />,
  'ons-upload': () => <CustomerTool />,
  'ons-renewal': () => <CustomerTool />,
  'ons-design': () => <DesignTool />,
  'service-companies': () => <ServiceCompanies />,
  'test-vacancies': ({ run }) => <TestPhaseView phase={run.id} />,
  'feed-url': FeedUrlTool,
  'feed-check': ({ run, onDetail }) => (
    <FeedChecker url={run.details['feedUrl'] ?? ''} onChecked={(url) => onDetail('feedUrl', url)} />
  ),
}

function TestTool({ run, onSuccess }: ToolProps) {
  return guideById(run.guideId)?.connection === 'ons' ? (
    <CustomerTool onAccepted={onSuccess} />
  ) : (
    <ConnectionTest service="social-security" onAccepted={onSuccess} />
  )
}

function FeedUrlTool({ run, onDetail }: ToolProps) {
  return (
    <FeedAddressForm
      way={run.guideId === inGoedeBanenMediumGuide.id ? 'medium' : 'website'}
      application={run.details['application'] ?? ''}
      feedUrl={run.details['feedUrl'] ?? ''}
      onApplication={(name) => onDetail('application', name)}
      onFeedUrl={(url) => onDetail('feedUrl', url)}
    />
  )
}

const places: Readonly<Record<ConnectionPlace, ComponentType<{ readonly itemId?: string | undefined }>>> = {
  test: TestPlace,
  ons: ConnectorsScreen,
  vacancies: VacanciesScreen,
  feeds: FeedsScreen,
}

function TestPlace() {
  const { t } = useTexts()
  return (
    <Page title={t('connectionScreens.test.title')} description={t('connectionScreens.test.description')}>
      <Card>
        <ConnectionTest service="social-security" />
      </Card>
    </Page>
  )
}

const PLACE_LABELS = {
  test: 'connectionScreens.overview.test',
  ons: 'connectionScreens.overview.connectors',
  vacancies: 'connectionScreens.overview.vacancies',
  feeds: 'connectionScreens.overview.feeds',
} as const

function PlaceButton({ place }: { readonly place: ConnectionPlace }) {
  const { t } = useTexts()
  return (
    <Button onPress={() => go({ screen: 'connections', params: { place } })}>{t(PLACE_LABELS[place])}</Button>
  )
}
