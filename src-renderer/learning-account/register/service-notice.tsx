import { PRACTICE, type Environment } from '../../../src-shared/environments/environments.model'
import { closing } from '../../../src-shared/learning-account/closing'
import { environmentName } from '../../app/profiles.store'
import { go } from '../../app/navigation.store'
import type { TrainingsPlace } from '../../app/routes'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { LinkButton } from '../../ui/link-button'
import { Notice } from '../../ui/notice'
import { today } from './training-actions'
import styles from './register.module.css'

interface ServiceNoticeProps {
  readonly environment: Environment
  readonly place: TrainingsPlace
}

/** Says that the service of an environment takes nothing more, on what ground, and what can still be done. Nothing for practising. */
export function ServiceNotice({ environment, place }: ServiceNoticeProps) {
  const { t, format } = useTexts()
  const { id, learningAccount: access } = environment
  const law = format.date(closing.law)
  if (id === PRACTICE) return null
  if (access === 'open') {
    return (
      <p className={styles['quiet']}>
        {t('trainings.closed.open', { environment: environmentName(environment, t), law })}
      </p>
    )
  }
  const isPast = today() > closing.dataKeptUntil ? 'yes' : 'no'
  return (
    <Notice
      tone="waiting"
      title={t(`trainings.closed.${access}.title`)}
      details={<Grounds environment={environment} />}
      actions={
        access === 'read-only' && place !== 'archive' ? (
          <Button size="small" onPress={() => go({ screen: 'trainings', params: { place: 'archive' } })}>
            {t('trainings.closed.toArchive')}
          </Button>
        ) : undefined
      }
    >
      <p>
        {t(`trainings.closed.${access}.body`, { law, until: format.date(closing.dataKeptUntil), isPast })}
      </p>
    </Notice>
  )
}

/** Where this was read and when, and what to do when it is not so. */
function Grounds({ environment }: { readonly environment: Environment }) {
  const { t, format } = useTexts()
  const name = environmentName(environment, t)
  return (
    <Disclosure title={t('trainings.closed.details')}>
      <div className={styles['grounds']}>
        <p>
          {t('trainings.closed.published', {
            law: format.date(closing.law),
            published: format.date(closing.publishedOn),
          })}
        </p>
        <ul className={styles['sources']}>
          {closing.sources.map(({ name: source, link }) => (
            <li key={link}>
              <LinkButton isExternal onPress={() => void main.desktop.openLink({ id: link })}>
                {source}
              </LinkButton>
            </li>
          ))}
        </ul>
        <p>
          {t('trainings.closed.checked', { date: format.date(closing.checked) })}{' '}
          {t('trainings.closed.change', { environment: name })}
        </p>
        <div>
          <Button
            size="small"
            onPress={() =>
              go({ screen: 'settings', params: { section: 'environments', edit: environment.id } })
            }
          >
            {t('trainings.closed.toEnvironment')}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}
