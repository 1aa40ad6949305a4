import type { ENVIRONMENT_TEMPLATES } from '../../src-shared/environments/environment-templates'
import {
  Environment,
  EnvironmentInput,
  LearningAccountState,
} from '../../src-shared/environments/environments.model'
import { ONS } from '../../src-shared/ons/ons.data'
import { environmentName, useProfiles } from '../app/profiles.store'
import { NEW } from '../app/routes'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Disclosure } from '../ui/disclosure'
import { Form } from '../ui/form/form'
import { useForm, type Form as FormHandle } from '../ui/form/use-form'
import { Muted, Stack } from '../ui/layout'
import { RadioGroup } from '../ui/radio-group'
import { TextField } from '../ui/text-field'
import { emptyValues, templateValues, valuesOf, type EnvironmentValues } from './environment-values'
import { saveEnvironment } from './settings-actions'
import { closeForm } from './settings.store'
import { TemplateChoice } from './template-choice'

interface EnvironmentDialogProps {
  readonly id: string
  readonly copyOf?: string | undefined
}

/** An environment in a dialog: that one, a copy of one, or a new one from a template. */
export function EnvironmentDialog({ id, copyOf }: EnvironmentDialogProps) {
  const { t } = useTexts()
  const state = useProfiles()
  if (state.step !== 'ready') return null
  const find = (wanted: string | undefined) => state.environments.find((known) => known.id === wanted)
  const known = find(id)
  const source = find(copyOf)
  if (id !== NEW && known === undefined) return null
  return (
    <Dialog
      isOpen
      onClose={closeForm}
      size="large"
      title={
        known === undefined
          ? t('settings.environments.newTitle')
          : t('settings.environments.editTitle', { name: environmentName(known, t) })
      }
    >
      <EnvironmentForm known={known} source={source} />
    </Dialog>
  )
}

interface EnvironmentFormProps {
  readonly known: Environment | undefined
  readonly source: Environment | undefined
}

function EnvironmentForm({ known, source }: EnvironmentFormProps) {
  const { t } = useTexts()
  const isNew = known === undefined && source === undefined
  const form = useForm({
    schema: EnvironmentInput,
    initial: firstValues(known, source, t('settings.environments.copyName', { name: source?.name ?? '' })),
    labels: useLabels(),
    keep: isNew ? 'settings.environment.new' : undefined,
    prepare: (values) => ({ ...values, id: known?.id }),
    submit: saveEnvironment,
  })
  const begin = (template: (typeof ENVIRONMENT_TEMPLATES)[number] | undefined): void =>
    form.reset(
      template === undefined
        ? emptyValues()
        : templateValues(template, t(`settings.environments.templateName.${template.id}`)),
    )
  return (
    <Form
      form={form}
      submitLabel={t('common.save')}
      actions={<Button onPress={closeForm}>{t('common.cancel')}</Button>}
    >
      {isNew && <TemplateChoice onChoose={begin} />}
      <TextField {...form.field('name')} width="full" autoFocus={!isNew} />
      <Addresses form={form} />
      <RadioGroup
        {...form.field('learningAccount')}
        options={LearningAccountState.options.map((id) => ({
          id,
          label: t(`settings.environments.learningAccounts.${id}`),
          description: t(`settings.environments.learningAccountHelp.${id}`),
        }))}
      />
      <Advanced form={form} />
    </Form>
  )
}

interface PartProps {
  readonly form: FormHandle<EnvironmentValues>
}

function Addresses({ form }: PartProps) {
  const { t, format } = useTexts()
  const urls = format.list(Object.values(ONS.hosts))
  return (
    <Stack>
      <h3>{t('settings.environments.addresses')}</h3>
      <TextField
        {...form.field('tokenUrl')}
        description={t('settings.environments.tokenUrlHelp')}
        width="full"
        inputMode="url"
      />
      <TextField
        {...form.field('precontractUrl')}
        description={t('settings.environments.precontractUrlHelp')}
        width="full"
        inputMode="url"
      />
      <TextField
        {...form.field('learningAccountUrl')}
        description={t('settings.environments.learningAccountUrlHelp')}
        width="full"
        inputMode="url"
      />
      <TextField
        {...form.field('onsUrl')}
        isOptional
        description={t('settings.environments.onsUrlHelp', { urls })}
        width="full"
        inputMode="url"
      />
    </Stack>
  )
}

function Advanced({ form }: PartProps) {
  const { t } = useTexts()
  const { audience, scope, trustedCa, assertionKeyHint } = form.values
  const isUsed = audience !== '' || scope !== '' || trustedCa !== '' || assertionKeyHint !== 'none'
  return (
    <Disclosure title={t('settings.environments.advanced')} isOpenAtFirst={isUsed}>
      <Stack>
        <Muted>{t('settings.environments.advancedHelp')}</Muted>
        <TextField
          {...form.field('audience')}
          isOptional
          description={t('settings.environments.audienceHelp')}
          width="full"
          isCode
        />
        <TextField
          {...form.field('scope')}
          isOptional
          description={t('settings.environments.scopeHelp')}
          width="full"
          isCode
        />
        <TextField
          {...form.field('trustedCa')}
          isOptional
          description={t('settings.environments.trustedCaHelp')}
          width="full"
          lines={5}
          isCode
        />
        <RadioGroup
          {...form.field('assertionKeyHint')}
          look="segments"
          description={t('settings.environments.assertionKeyHintHelp')}
          options={Environment.shape.assertionKeyHint
            .unwrap()
            .options.map((id) => ({ id, label: t(`settings.environments.assertionKeyHints.${id}`) }))}
        />
      </Stack>
    </Disclosure>
  )
}

function useLabels(): Readonly<Record<keyof EnvironmentValues, string>> {
  const { t } = useTexts()
  return {
    name: t('settings.environments.name'),
    tokenUrl: t('settings.environments.tokenUrl'),
    precontractUrl: t('settings.environments.precontractUrl'),
    learningAccountUrl: t('settings.environments.learningAccountUrl'),
    onsUrl: t('settings.environments.onsUrl'),
    learningAccount: t('settings.environments.learningAccount'),
    audience: t('settings.environments.audience'),
    scope: t('settings.environments.scope'),
    trustedCa: t('settings.environments.trustedCa'),
    assertionKeyHint: t('settings.environments.assertionKeyHint'),
  }
}

function firstValues(
  known: Environment | undefined,
  source: Environment | undefined,
  copyName: string,
): EnvironmentValues {
  if (known !== undefined) return valuesOf(known)
  return source === undefined ? emptyValues() : { ...valuesOf(source), name: copyName }
}
