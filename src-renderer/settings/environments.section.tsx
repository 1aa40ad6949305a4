import Plus from 'lucide-react/icons/plus'
import { PRACTICE, type Environment } from '../../src-shared/environments/environments.model'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import { environmentName, openProfiles, useProfiles } from '../app/profiles.store'
import { NEW } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Card, Stack } from '../ui/layout'
import { MenuButton } from '../ui/menu-button'
import { ProblemNotice } from '../ui/problem-notice'
import { StatusPill } from '../ui/status-pill'
import { useAction } from '../ui/use-action'
import { RowItem, RowList } from './row-list'
import { removeEnvironment } from './settings-actions'
import { edit } from './settings.store'

/** Where the services are: the practice environment, and those the user has. */
export function EnvironmentsSection() {
  const { t } = useTexts()
  const state = useProfiles()
  const action = useAction((_options, task: () => Promise<Result<unknown, Problem>>) => task())
  if (state.step === 'loading') return null
  if (state.step === 'failed')
    return <ProblemNotice problem={state.problem} onRetry={() => void openProfiles()} />
  return (
    <Stack>
      {action.problem !== undefined && <ProblemNotice problem={action.problem} />}
      <Card
        title={t('settings.environments.title')}
        description={t('settings.environments.help')}
        actions={
          <Button icon={Plus} variant="primary" onPress={() => edit({ what: 'environment', id: NEW })}>
            {t('settings.environments.add')}
          </Button>
        }
      >
        <RowList label={t('settings.environments.title')}>
          {state.environments.map((environment) => (
            <EnvironmentRow
              key={environment.id}
              environment={environment}
              users={state.profiles
                .filter(({ environmentId }) => environmentId === environment.id)
                .map(({ name }) => name)}
              onRemove={() => void action.run(() => removeEnvironment(environment))}
            />
          ))}
        </RowList>
      </Card>
    </Stack>
  )
}

interface EnvironmentRowProps {
  readonly environment: Environment
  readonly users: readonly string[]
  readonly onRemove: () => void
}

function EnvironmentRow({ environment, users, onRemove }: EnvironmentRowProps) {
  const { t, format } = useTexts()
  const { id } = environment
  const name = environmentName(environment, t)
  const isPractice = id === PRACTICE
  const used = t('settings.environments.usedBy', { count: users.length, names: format.list(users) })
  return (
    <RowItem
      title={name}
      subtitle={`${isPractice ? t('settings.environments.builtInHelp') : `${hostOf(environment.tokenUrl)}.`} ${used}.`}
      status={isPractice && <StatusPill tone="practice">{t('settings.environments.builtIn')}</StatusPill>}
      actions={
        isPractice ? undefined : (
          <>
            <Button
              size="small"
              onPress={() => edit({ what: 'environment', id })}
              aria-label={t('settings.environments.editTitle', { name })}
            >
              {t('common.edit')}
            </Button>
            <MenuButton
              label={t('settings.environments.actions', { name })}
              entries={[
                {
                  id: 'duplicate',
                  label: t('settings.environments.duplicate'),
                  onSelect: () => edit({ what: 'environment', id: NEW, copyOf: id }),
                },
                { id: 'remove', label: t('common.remove'), tone: 'danger', onSelect: onRemove },
              ]}
            />
          </>
        )
      }
    />
  )
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url
}
