import type { ComponentType } from 'react'
import { CertificateChoice } from '../connections/certificate-choice'
import { ClientId } from '../connections/client-id.form'
import { ConnectionTest } from '../connections/connection-test'
import { useTexts } from '../i18n/language.store'
import { guideById } from '../onboarding/onboarding.store'
import { Overview } from '../onboarding/overview'
import { RunScreen } from '../onboarding/run.screen'
import type { ToolProps, Tools } from '../onboarding/tool'
import { Button } from '../ui/button'
import { Card } from '../ui/layout'
import { Page } from '../ui/page'
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
      }}
    />
  )
}

const tools: Tools = {
  certificate: () => <CertificateChoice purpose="social-security" />,
  'hand-over': () => <CertificateChoice purpose="social-security" />,
  profile: () => <ClientId />,
  'connection-test': TestTool,
}

function TestTool({ run }: ToolProps) {
  return guideById(run.guideId)?.connection === 'ons' ? null : <ConnectionTest service="social-security" />
}

const places: Readonly<Record<ConnectionPlace, ComponentType<{ readonly itemId?: string | undefined }>>> = {
  test: TestPlace,
  ons: TestPlace,
  vacancies: TestPlace,
  feeds: TestPlace,
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
