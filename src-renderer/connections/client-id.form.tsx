import { useState } from 'react'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import { profilesCalls } from '../../src-shared/profiles/profiles.contract'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { go } from '../app/navigation.store'
import { openProfiles, useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { showToast } from '../ui/toast.store'
import { certificates } from './certificate-choice'
import { ProfileSelect } from './profile-select'

/** Puts the client id from Chaman, and the certificate that was uploaded there, into a profile. */
export function ClientId() {
  const { t } = useTexts()
  const profiles = useProfiles()
  const [profileId, setProfileId] = useState('')
  const profile = profiles.step === 'ready' ? profiles.profiles.find(({ id }) => id === profileId) : undefined
  return (
    <Stack>
      <ProfileSelect value={profileId} onChange={setProfileId} />
      {profile?.environmentId === PRACTICE && (
        <Notice tone="info" title={t('connectionScreens.clientId.practice')}>
          <p>{t('connectionScreens.clientId.practiceHelp')}</p>
        </Notice>
      )}
      {profile !== undefined && profile.environmentId !== PRACTICE && (
        <ClientIdForm key={profile.id} profile={profile} />
      )}
      <div>
        <Button onPress={() => go({ screen: 'settings', params: { section: 'profiles' } })}>
          {t('connectionScreens.clientId.otherProfile')}
        </Button>
      </div>
    </Stack>
  )
}

function ClientIdForm({ profile }: { readonly profile: Profile }) {
  const { t } = useTexts()
  const reading = certificates.useReading()
  const known = reading.step === 'ready' ? reading.value : []
  const { builtIn: _, ...input } = profile
  const form = useForm({
    schema: profilesCalls.save.input,
    initial: { clientId: profile.clientId ?? '', certificateId: profile.certificateId ?? '' },
    labels: {
      clientId: t('connectionScreens.clientId.label'),
      certificateId: t('connectionScreens.clientId.certificate'),
    },
    prepare: (typed) => ({ ...input, ...typed }),
    submit: main.profiles.save,
    onDone: () => {
      void openProfiles()
      showToast({ text: t('common.saved'), tone: 'positive' })
    },
  })
  return (
    <Form form={form} submitLabel={t('common.save')}>
      <TextField {...form.field('clientId')} isCode description={t('connectionScreens.clientId.help')} />
      <Select
        {...form.field('certificateId')}
        options={known
          .filter(({ purpose, state }) => purpose === 'social-security' && state !== 'removed')
          .map(({ id, commonName }) => ({ id, label: commonName }))}
      />
    </Form>
  )
}
