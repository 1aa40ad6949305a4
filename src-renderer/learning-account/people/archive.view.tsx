import Archive from 'lucide-react/icons/archive'
import type { ArchiveStatus } from '../../../src-shared/learning-account/overview.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Card, Stack } from '../../ui/layout'
import { ReadingView } from '../../ui/reading-view'
import { ArchiveFacts, ArchiveFailures } from './archive.facts'
import { ArchiveProgress } from './archive.progress'
import { archiveStep } from './archive.state'
import { ClosingNotice, TimeLeft, WhatWorks } from './closing'
import { useService, type Service } from './service'
import { useAsked } from './use-asked'

/** Fetches what the service has into the own register, and tells how far that is. */
export function ArchiveView() {
  const service = useService()
  return service === undefined ? null : <ArchiveOf key={service.profile.id} service={service} />
}

function ArchiveOf({ service }: { readonly service: Service }) {
  const { t } = useTexts()
  const { profile, environment } = service
  const profileId = profile.id
  const now = new Date()
  // Where the service takes nothing, the page says so above its parts.
  const isSaidAbove = environment.learningAccount !== 'open'
  const { reading, reload } = useAsked(main.learningAccount.archiveStatus, { profileId })
  return (
    <Stack>
      {isSaidAbove ? null : <ClosingNotice now={now} />}
      <Card title={t('trainingPeople.archive.title')} description={t('trainingPeople.archive.what')}>
        {isSaidAbove && (
          <p>
            <TimeLeft now={now} />
          </p>
        )}
        <ReadingView reading={reading} onRetry={reload}>
          {(status) => <ArchiveBody service={service} status={status} onEnd={reload} />}
        </ReadingView>
      </Card>
      <Card title={t('trainingPeople.service.works')}>
        <WhatWorks service={service} />
      </Card>
    </Stack>
  )
}

interface ArchiveBodyProps {
  readonly service: Service
  readonly status: ArchiveStatus
  readonly onEnd: () => void
}

function ArchiveBody({ service, status, onEnd }: ArchiveBodyProps) {
  const { t } = useTexts()
  const { canAsk } = service
  if (archiveStep(status) === 'nobody') {
    return (
      <EmptyState
        icon={Archive}
        title={t('trainingPeople.archive.none')}
        action={
          canAsk ? (
            <Button onPress={() => go({ screen: 'trainings', params: { place: 'ask' } })}>
              {t('trainingPeople.archive.toAsk')}
            </Button>
          ) : undefined
        }
      >
        {t('trainingPeople.archive.noneNext')}
      </EmptyState>
    )
  }
  return (
    <>
      {canAsk && <ArchiveProgress profileId={service.profile.id} status={status} onEnd={onEnd} />}
      <ArchiveFacts status={status} />
      {status.failed > 0 && <ArchiveFailures status={status} />}
    </>
  )
}
