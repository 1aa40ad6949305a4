import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { PRACTICE, type Environment } from '../../src-shared/environments/environments.model'
import { EnterpriseNumber, formatEnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import { DataModel, ProfileInput, Role, type Profile } from '../../src-shared/profiles/profiles.model'
import type { Texts } from '../../src-shared/texts/texts'
import { environmentName, useProfiles } from '../app/profiles.store'
import { NEW } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import type { Option } from '../ui/option-list'
import { RadioGroup } from '../ui/radio-group'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { saveProfile } from './settings-actions'
import { certificates, closeForm } from './settings.store'

/** A profile in a dialog: that one, or a new one. */
export function ProfileDialog({ id }: { readonly id: string }) {
  const { t } = useTexts()
  const state = useProfiles()
  const choices = certificates.useReading()
  if (state.step !== 'ready') return null
  const profile = id === NEW ? undefined : state.profiles.find((known) => known.id === id)
  if (id !== NEW && profile === undefined) return null
  return (
    <Dialog
      isOpen
      onClose={closeForm}
      title={
        profile === undefined
          ? t('settings.profiles.newTitle')
          : t('settings.profiles.editTitle', { name: profile.name })
      }
    >
      <ProfileForm
        profile={profile}
        environments={state.environments}
        choices={choices.step === 'ready' ? choices.value : []}
      />
    </Dialog>
  )
}

interface ProfileFormProps {
  readonly profile: Profile | undefined
  readonly environments: readonly Environment[]
  readonly choices: readonly CertificateEntry[]
}

/** In a list, "none" has to be something one can choose. */
const NONE = 'none'

function ProfileForm({ profile, environments, choices }: ProfileFormProps) {
  const texts = useTexts()
  const { t } = texts
  const form = useForm({
    schema: ProfileInput,
    initial: valuesOf(profile, environments),
    labels: {
      name: t('settings.profiles.name'),
      enterpriseNumber: t('settings.profiles.enterpriseNumber'),
      role: t('settings.profiles.role'),
      environmentId: t('settings.profiles.environment'),
      clientId: t('settings.profiles.clientId'),
      certificateId: t('settings.profiles.certificate'),
      dataModel: t('settings.profiles.dataModel'),
    },
    keep: profile === undefined ? 'settings.profile.new' : undefined,
    prepare: ({ certificateId, dataModel, ...values }) => ({
      ...values,
      id: profile?.id,
      certificateId: certificateId === NONE ? '' : certificateId,
      dataModel: values.role === 'training-provider' ? dataModel : '',
    }),
    submit: saveProfile,
  })
  return (
    <Form
      form={form}
      submitLabel={t('common.save')}
      actions={<Button onPress={closeForm}>{t('common.cancel')}</Button>}
    >
      <TextField
        {...form.field('name')}
        description={t('settings.profiles.nameHelp')}
        width="full"
        autoFocus
      />
      <TextField
        {...form.field('enterpriseNumber')}
        description={t('settings.profiles.enterpriseNumberHelp')}
        inputMode="numeric"
        isCode
        formatOnBlur={asOnPaper}
      />
      <RadioGroup
        {...form.field('role')}
        options={Role.options.map((id) => ({
          id,
          label: t(`settings.profiles.roles.${id}`),
          description: t(`settings.profiles.roleHelp.${id}`),
        }))}
      />
      {form.values.role === 'training-provider' && (
        <RadioGroup
          {...form.field('dataModel')}
          isDisabled={profile?.dataModel !== undefined}
          description={t(
            profile?.dataModel === undefined
              ? 'settings.profiles.dataModelHelp'
              : 'settings.profiles.dataModelKept',
          )}
          options={DataModel.options.map((id) => ({ id, label: t(`settings.profiles.dataModels.${id}`) }))}
        />
      )}
      <Select
        {...form.field('environmentId')}
        description={t('settings.profiles.environmentHelp')}
        width="full"
        options={environments.map((environment) => ({
          id: environment.id,
          label: environmentName(environment, t),
        }))}
      />
      <Select
        {...form.field('certificateId')}
        description={t('settings.profiles.certificateHelp')}
        width="full"
        options={certificateOptions(choices, texts)}
      />
      <TextField
        {...form.field('clientId')}
        isOptional
        description={t('settings.profiles.clientIdHelp')}
        width="full"
        isCode
      />
    </Form>
  )
}

/** Only social security takes signed assertions; what waits for its certificate cannot sign one yet. */
function certificateOptions(choices: readonly CertificateEntry[], { t, format }: Texts): Option[] {
  const options = choices
    .filter(({ purpose }) => purpose === 'social-security')
    .map(({ id, commonName, state, notAfter }) => ({
      id,
      label: commonName,
      isDisabled: state === 'requested',
      description:
        notAfter === undefined
          ? t('settings.profiles.certificateWaiting')
          : t(
              state === 'expired'
                ? 'settings.profiles.certificateExpired'
                : 'settings.profiles.certificateUntil',
              { date: format.date(notAfter) },
            ),
    }))
  return [{ id: NONE, label: t('settings.profiles.certificateNone') }, ...options]
}

interface ProfileValues {
  readonly name: string
  readonly enterpriseNumber: string
  readonly role: Role
  readonly environmentId: string
  readonly clientId: string
  readonly certificateId: string
  readonly dataModel: DataModel | ''
}

function valuesOf(profile: Profile | undefined, environments: readonly Environment[]): ProfileValues {
  if (profile === undefined) return newValues(environments)
  const { name, enterpriseNumber, role, environmentId, clientId, certificateId, dataModel } = profile
  return {
    name,
    enterpriseNumber: formatEnterpriseNumber(enterpriseNumber),
    role,
    environmentId,
    clientId: clientId ?? '',
    certificateId: certificateId ?? NONE,
    dataModel: dataModel ?? '',
  }
}

/** Whoever adds an enterprise wants to get to work for real. */
function newValues(environments: readonly Environment[]): ProfileValues {
  return {
    name: '',
    enterpriseNumber: '',
    role: 'employer',
    environmentId: environments.find(({ builtIn }) => !builtIn)?.id ?? PRACTICE,
    clientId: '',
    certificateId: NONE,
    dataModel: '',
  }
}

function asOnPaper(text: string): string {
  const number = EnterpriseNumber.safeParse(text)
  return number.success ? formatEnterpriseNumber(number.data) : text
}
