import { useState } from 'react'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { useAction } from '../../ui/use-action'
import { openTraining } from './training-actions'

interface CopyDialogProps {
  /** What is copied: a training, or a template to begin from. */
  readonly training: TrainingSummary
  readonly onClose: () => void
}

/** Asks how to copy a training, makes the copy and opens it. */
export function CopyDialog({ training, onClose }: CopyDialogProps) {
  const { t } = useTexts()
  const { id, template, denomination } = training
  const [firstStartDate, setFirstDay] = useState(training.firstStartDate ?? '')
  const [participants, setParticipants] = useState(true)
  const copying = useAction((options) =>
    main.learningAccount.copy(
      { id, participants, ...(firstStartDate !== '' && { firstStartDate }) },
      options,
    ),
  )
  const copy = async (): Promise<void> => {
    const copied = await copying.run()
    if (copied?.ok !== true) return
    onClose()
    openTraining(copied.value.id)
  }
  const close = (): void => {
    copying.cancel()
    onClose()
  }
  const name = template ?? denomination ?? t('trainings.untitled')
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(template === null ? 'trainings.copying.title' : 'trainings.copying.templateTitle', { name })}
      footer={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button variant="primary" isBusy={copying.isBusy} onPress={() => void copy()}>
            {t(template === null ? 'trainings.copying.make' : 'trainings.copying.begin')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('trainings.copying.help')}</p>
        <DateField
          label={t('trainings.copying.firstDay')}
          isOptional
          value={firstStartDate}
          onChange={setFirstDay}
        />
        <Checkbox
          label={t('trainings.copying.participants')}
          value={participants}
          onChange={setParticipants}
        />
        {copying.problem !== undefined && <ProblemNotice problem={copying.problem} />}
      </Stack>
    </Dialog>
  )
}
