import KeyRound from 'lucide-react/icons/key-round'
import { useRef, useState } from 'react'
import { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { KeptSecret } from '../../src-shared/onboarding/onboarding.model'
import { recordOf } from '../../src-shared/onboarding/terms'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { cx } from '../ui/cx'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { CopyButton } from '../ui/copy-button'
import { FileDrop } from '../ui/file-drop'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { Switch } from '../ui/switch'
import { StatusPill } from '../ui/status-pill'
import { TextField } from '../ui/text-field'
import { useAction } from '../ui/use-action'
import { base64Of } from '../ipc/base64'
import { runs, type RunEntry } from './onboarding.store'
import styles from './onboarding.module.css'

interface SecretProps {
  readonly run: RunEntry
  readonly stepId: string
}

/** Credentials that a step brings: they go to the keychain and are never shown; they can be copied where they are needed. */
export function Secret({ run, stepId }: SecretProps) {
  const { t } = useTexts()
  const place = useRef<HTMLElement>(null)
  const kept = recordOf(run, stepId).secret
  // What had the focus goes away with what it did: the part itself takes it.
  const onChanged = (): void => void runs.load().then(() => place.current?.focus())
  return (
    <section ref={place} tabIndex={-1} data-silent-focus className={styles['part']} aria-labelledby="secret">
      <h3 id="secret">{t('connectionScreens.secret.title')}</h3>
      {kept === undefined ? (
        <KeepSecret key={stepId} runId={run.id} stepId={stepId} onChanged={onChanged} />
      ) : (
        <Kept runId={run.id} stepId={stepId} secret={kept} onChanged={onChanged} />
      )}
    </section>
  )
}

interface AtStep {
  readonly runId: string
  readonly stepId: string
  readonly onChanged: () => void
}

function KeepSecret({ runId, stepId, onChanged }: AtStep) {
  const { t } = useTexts()
  const at = { id: runId, step: stepId }
  const keepFile = useAction(async (_, file: File) => {
    const outcome = await main.onboarding.keepSecret({
      ...at,
      name: file.name,
      secret: { kind: 'file', base64: await base64Of(file) },
    })
    if (outcome.ok) onChanged()
    return outcome
  })
  const form = useForm({
    schema: onboardingCalls.keepSecret.input,
    initial: { name: t('connectionScreens.secret.defaultName'), text: '' },
    labels: { name: t('connectionScreens.secret.name'), 'secret.text': t('connectionScreens.secret.text') },
    prepare: ({ name, text }) => ({ ...at, name, secret: { kind: 'text', text } }),
    submit: main.onboarding.keepSecret,
    onDone: onChanged,
  })
  return (
    <Stack>
      <p>{t('connectionScreens.secret.help')}</p>
      <Form form={form} submitLabel={t('connectionScreens.secret.keep')}>
        <TextField {...form.field('name')} />
        <HiddenText
          value={form.values.text}
          errors={form.errors['secret.text'] ?? []}
          onChange={(text) => form.set('text', text)}
        />
      </Form>
      <FileDrop
        label={t('connectionScreens.secret.file')}
        onFiles={([file]) => file && void keepFile.run(file)}
      />
      {keepFile.problem !== undefined && <ProblemNotice problem={keepFile.problem} />}
    </Stack>
  )
}

interface HiddenTextProps {
  readonly value: string
  readonly errors: readonly string[]
  readonly onChange: (text: string) => void
}

/** Credentials come in any form, several lines too, which a password field cannot hold. */
function HiddenText({ value, errors, onChange }: HiddenTextProps) {
  const { t } = useTexts()
  const [isShown, setShown] = useState(false)
  return (
    <div className={cx(!isShown && styles['hidden'])}>
      <TextField
        name="secret.text"
        label={t('connectionScreens.secret.text')}
        width="full"
        lines={3}
        value={value}
        errors={errors}
        onChange={onChange}
      />
      <Switch label={t('connectionScreens.secret.show')} value={isShown} onChange={setShown} />
    </div>
  )
}

function Kept({ runId, stepId, secret, onChanged }: AtStep & { readonly secret: KeptSecret }) {
  const { t, format } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const at = { id: runId, step: stepId }
  const copying = useAction(() => main.onboarding.copySecret(at))
  const saving = useAction(() => main.onboarding.saveSecret(at))
  const forgetting = useAction(async () => {
    const outcome = await main.onboarding.forgetSecret(at)
    if (outcome.ok) onChanged()
    return outcome
  })
  const problem = copying.problem ?? saving.problem ?? forgetting.problem
  return (
    <Stack>
      <Row>
        <StatusPill tone="positive">{secret.name}</StatusPill>
        <span className={styles['quiet']}>
          {t('guides.evidence.secretKept', { date: format.date(secret.keptAt) })}
        </span>
      </Row>
      <Row>
        {secret.kind === 'text' ? (
          <CopyButton look="words" what={secret.name} copy={async () => (await copying.run())?.ok === true} />
        ) : (
          <Button icon={KeyRound} isBusy={saving.isBusy} onPress={() => void saving.run()}>
            {t('connectionScreens.secret.save')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => setAsking(true)}>
          {t('connectionScreens.secret.forget')}
        </Button>
      </Row>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('connectionScreens.secret.forgetTitle')}
        confirmLabel={t('connectionScreens.secret.forget')}
        tone="danger"
        isBusy={forgetting.isBusy}
        onConfirm={() => void forgetting.run().then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      >
        <p>{t('connectionScreens.secret.forgetHelp')}</p>
      </ConfirmDialog>
    </Stack>
  )
}
