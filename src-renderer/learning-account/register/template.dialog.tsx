import { useState } from 'react'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'

interface TemplateDialogProps {
  readonly training: TrainingSummary
  readonly onClose: () => void
}

/** Asks what a template is to be called, and makes it from a training. */
export function TemplateDialog({ training: { id, denomination }, onClose }: TemplateDialogProps) {
  const { t } = useTexts()
  const [name, setName] = useState((denomination ?? '').slice(0, LONGEST))
  const [participants, setParticipants] = useState(true)
  const [isTried, setTried] = useState(false)
  const saving = useAction((options) =>
    main.learningAccount.copy({ id, as: 'template', name, participants }, options),
  )
  const errors = errorsOf(name)
  const save = async (): Promise<void> => {
    setTried(true)
    if (errors.length > 0) return
    const saved = await saving.run()
    if (saved?.ok !== true) return
    onClose()
    showToast({ text: t('trainings.templates.saved', { name: name.trim() }), tone: 'positive' })
  }
  const close = (): void => {
    saving.cancel()
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('trainings.templates.saveTitle')}
      footer={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button variant="primary" isBusy={saving.isBusy} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('trainings.templates.help')}</p>
        <TextField
          label={t('trainings.templates.name')}
          value={name}
          onChange={setName}
          errors={isTried ? errors : []}
          width="full"
          autoFocus
        />
        <Checkbox
          label={t('trainings.templates.participants')}
          value={participants}
          onChange={setParticipants}
        />
        {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
      </Stack>
    </Dialog>
  )
}

/** The contract takes no longer name. */
const LONGEST = 80

function errorsOf(name: string): string[] {
  if (name.trim() === '') return ['required']
  return name.trim().length > LONGEST ? ['too-long'] : []
}
