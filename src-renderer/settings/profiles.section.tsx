import Plus from 'lucide-react/icons/plus'
import type { Environment } from '../../src-shared/environments/environments.model'
import { formatEnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import type { Problem } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import type { Result } from '../../src-shared/result'
import { environmentName, openProfiles, selectProfile, useProfiles } from '../app/profiles.store'
import { NEW } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Card, Stack } from '../ui/layout'
import { MenuButton } from '../ui/menu-button'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { ProfileDot } from '../ui/profile-dot'
import { StatusPill } from '../ui/status-pill'
import { useAction } from '../ui/use-action'
import { RowItem, RowList } from './row-list'
import { removeProfile } from './settings-actions'
import { edit } from './settings.store'

/** The enterprises the user works for, and those to practise with. */
export function ProfilesSection() {
  const { t } = useTexts()
  const state = useProfiles()
  const action = useAction((_options, task: () => Promise<Result<unknown, Problem>>) => task())
  if (state.step === 'loading') return null
  if (state.step === 'failed')
    return <ProblemNotice problem={state.problem} onRetry={() => void openProfiles()} />
  const own = state.profiles.filter(({ builtIn }) => !builtIn)
  const practice = state.profiles.filter(({ builtIn }) => builtIn)
  const add = (
    <Button icon={Plus} variant="primary" onPress={() => edit({ what: 'profile', id: NEW })}>
      {t('settings.profiles.add')}
    </Button>
  )
  return (
    <Stack>
      {action.problem !== undefined && <ProblemNotice problem={action.problem} />}
      <Card
        title={t('settings.profiles.title')}
        description={t('settings.profiles.help')}
        actions={own.length > 0 && add}
      >
        {own.length === 0 && (
          <Notice tone="info" title={t('settings.profiles.emptyTitle')} actions={add}>
            <p>{t('settings.profiles.emptyBody')}</p>
          </Notice>
        )}
        <RowList label={t('settings.profiles.title')}>
          {[...own, ...practice].map((profile) => (
            <ProfileRow
              key={profile.id}
              profile={profile}
              environment={state.environments.find(({ id }) => id === profile.environmentId)}
              isSelected={profile.id === state.selected?.id}
              run={(task) => void action.run(task)}
            />
          ))}
        </RowList>
      </Card>
    </Stack>
  )
}

interface ProfileRowProps {
  readonly profile: Profile
  readonly environment: Environment | undefined
  readonly isSelected: boolean
  readonly run: (task: () => Promise<Result<unknown, Problem>>) => void
}

function ProfileRow({ profile, environment, isSelected, run }: ProfileRowProps) {
  const { t } = useTexts()
  const { id, name, enterpriseNumber, role, builtIn } = profile
  const missing = missingOf(profile)
  const place = environment === undefined ? '' : environmentName(environment, t)
  return (
    <RowItem
      mark={<ProfileDot id={id} />}
      title={name}
      subtitle={[formatEnterpriseNumber(enterpriseNumber), t(`settings.profiles.roles.${role}`), place].join(
        ' · ',
      )}
      status={
        <>
          {isSelected && <StatusPill tone="positive">{t('settings.profiles.inUse')}</StatusPill>}
          {builtIn && <StatusPill tone="practice">{t('settings.profiles.builtIn')}</StatusPill>}
          {missing !== undefined && (
            <StatusPill tone="waiting">{t('settings.profiles.missing', { what: missing })}</StatusPill>
          )}
        </>
      }
      actions={
        <>
          {!builtIn && (
            <Button
              size="small"
              onPress={() => edit({ what: 'profile', id })}
              aria-label={t('settings.profiles.editTitle', { name })}
            >
              {t('common.edit')}
            </Button>
          )}
          <ProfileMenu profile={profile} isSelected={isSelected} run={run} />
        </>
      }
    />
  )
}

function ProfileMenu({ profile, isSelected, run }: Omit<ProfileRowProps, 'environment'>) {
  const { t } = useTexts()
  const { id, name, builtIn } = profile
  const entries = [
    {
      id: 'use',
      label: t('settings.profiles.use'),
      isDisabled: isSelected,
      onSelect: () => run(() => selectProfile(id)),
    },
    ...(builtIn
      ? []
      : [
          {
            id: 'remove',
            label: t('common.remove'),
            tone: 'danger' as const,
            onSelect: () => run(() => removeProfile(profile)),
          },
        ]),
  ]
  return <MenuButton label={t('settings.profiles.actions', { name })} entries={entries} />
}

/** What a profile of one's own still needs before the services know it; a practice one is given it. */
function missingOf({
  builtIn,
  clientId,
  certificateId,
}: Profile): 'both' | 'clientId' | 'certificate' | undefined {
  if (builtIn) return undefined
  if (clientId === undefined) return certificateId === undefined ? 'both' : 'clientId'
  return certificateId === undefined ? 'certificate' : undefined
}
