import { closing } from '../../../src-shared/learning-account/closing'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { Stack } from '../../ui/layout'
import { LinkButton } from '../../ui/link-button'
import { Notice } from '../../ui/notice'
import { StatusPill } from '../../ui/status-pill'
import type { Service } from './service'
import styles from './people.module.css'

/** What is reported of the end of the service, with its days and its sources. */
export function ClosingNotice({ now }: { readonly now: Date }) {
  const { t, format } = useTexts()
  const dates = {
    law: format.date(closing.law),
    gazette: format.date(closing.publishedOn),
    kept: format.date(closing.dataKeptUntil),
    destroyed: format.date(closing.destroyedOn),
  }
  return (
    <Notice
      tone="info"
      title={t('trainingPeople.service.title')}
      details={
        <Disclosure title={t('trainingPeople.service.sources')}>
          <ul className={`${styles['plain']} ${styles['lines']}`}>
            {closing.sources.map(({ name, link }) => (
              <li key={link}>
                <LinkButton isExternal onPress={() => void main.desktop.openLink({ id: link })}>
                  {name}
                </LinkButton>
              </li>
            ))}
          </ul>
          <p className={styles['quiet']}>
            {t('trainingPeople.service.uncertain', { date: format.date(closing.checked) })}
          </p>
        </Disclosure>
      }
    >
      <p>{t('trainingPeople.service.reported', dates)}</p>
      <p>
        <TimeLeft now={now} />
      </p>
      <p>{t('trainingPeople.service.remains')}</p>
    </Notice>
  )
}

/** Until when the service can be read, as it is reported. */
export function TimeLeft({ now }: { readonly now: Date }) {
  const { t, format } = useTexts()
  if (now >= new Date(`${closing.destroyedOn}T00:00:00`)) {
    return t('trainingPeople.service.past', { destroyed: format.date(closing.destroyedOn) })
  }
  return t('trainingPeople.service.daysLeft', {
    kept: format.date(closing.dataKeptUntil),
    when: format.relativeDay(closing.dataKeptUntil, now),
  })
}

/** What can and cannot be done in the environment of a profile. */
export function WhatWorks({ service }: { readonly service: Service }) {
  const { t } = useTexts()
  const { environment } = service
  const access = environment.learningAccount
  const works = { own: true, reading: access !== 'closed', writing: access === 'open' } as const
  return (
    <Stack gap="tight">
      <p>{t(`trainingPeople.service.states.${access}`)}</p>
      <dl className={styles['works']}>
        {(['own', 'reading', 'writing'] as const).map((what) => (
          <div key={what} className={styles['work']}>
            <dt>{t(`trainingPeople.service.${what}`)}</dt>
            <dd>
              <StatusPill tone={works[what] ? 'positive' : 'neutral'}>
                {t(works[what] ? 'trainingPeople.service.yes' : 'trainingPeople.service.no')}
              </StatusPill>
            </dd>
          </div>
        ))}
      </dl>
      {!environment.builtIn && (
        <div>
          <Button
            size="small"
            onPress={() =>
              go({ screen: 'settings', params: { section: 'environments', edit: environment.id } })
            }
          >
            {t('trainingPeople.service.change')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
