import { useState } from 'react'
import { guides } from '../../src-shared/onboarding/guides/guides'
import { guideWords } from '../../src-shared/onboarding/guide-words'
import { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { TextKey } from '../../src-shared/texts/catalog'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { RadioGroup } from '../ui/radio-group'
import { TextField } from '../ui/text-field'
import { runs } from './onboarding.store'

interface StartDialogProps {
  readonly connection: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Begins to follow a guide: which one, when several lead to the same service, and for whom. */
export function StartDialog({ connection, isOpen, onClose }: StartDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('connectionScreens.start.title')}>
      <StartForm connection={connection} onClose={onClose} />
    </Dialog>
  )
}

function StartForm({ connection, onClose }: Omit<StartDialogProps, 'isOpen'>) {
  const { t } = useTexts()
  const [ways] = useState(() => guides.filter((guide) => guide.connection === connection))
  const form = useForm({
    schema: onboardingCalls.start.input,
    initial: { guideId: ways.length === 1 ? (ways[0]?.id ?? '') : '', name: '' },
    labels: { guideId: t('connectionScreens.start.way'), name: t('connectionScreens.start.name') },
    prepare: ({ guideId, name }) => ({ guideId, name, details: { organisation: name } }),
    submit: main.onboarding.start,
    onDone: ({ id }) => {
      onClose()
      void runs.load().then(() => go({ screen: 'connections', params: { runId: id } }))
    },
  })
  return (
    <Form
      form={form}
      submitLabel={t('connectionScreens.start.begin')}
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      {ways.length > 1 && (
        <RadioGroup
          {...form.field('guideId')}
          options={ways.map((guide) => {
            const { title, intro } = guideWords(guide, t)
            return { id: guide.id, label: title, description: intro }
          })}
        />
      )}
      <TextField
        {...form.field('name')}
        description={t(`connectionScreens.start.nameHelp.${connection}` as TextKey)}
        autoFocus={ways.length === 1}
      />
    </Form>
  )
}
