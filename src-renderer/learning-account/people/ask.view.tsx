import { useTexts } from '../../i18n/language.store'
import { Card, Stack } from '../../ui/layout'
import { WhatWorks } from './closing'
import { FetchForm } from './fetch.form'
import { HistoryCard } from './history.card'
import { useService } from './service'

/** Asks the service for one training, or for what it knows of a person; nothing where it cannot be asked. */
export function AskView() {
  const { t } = useTexts()
  const service = useService()
  if (service === undefined) return null
  const { profile, canAsk } = service
  if (!canAsk) {
    return (
      <Card title={t('trainingPeople.service.works')}>
        <WhatWorks service={service} />
      </Card>
    )
  }
  return (
    <Stack key={profile.id}>
      <HistoryCard profile={profile} />
      <Card title={t('trainingPeople.ask.one')} description={t('trainingPeople.ask.oneHelp')}>
        <FetchForm profile={profile} />
      </Card>
    </Stack>
  )
}
