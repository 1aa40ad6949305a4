import { useState } from 'react'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { isDay } from '../../../src-shared/learning-account/calendar'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'

interface CopyDialogProps {
  readonly source: Pick<
    TrainingSummary,
    'id' | 'denomination' | 'firstStartDate' | 'participants' | 'template'
  >
  readonly onClose: () => void
}

/** Makes another training of this one, on other days if wanted, with or without its people. */
export function CopyDialog({ source, onClose }: CopyDialogProps) {
  const { t } = useTexts()
  const [firstStartDate, setFirst] = useState('')
  const [participants, setParticipants] = useState(true)
  const copying = useAction(({ signal }) =>
    main.learningAccount.copy(
      { id: source.id, participants, ...(firstStartDate !== '' && { firstStartDate }) },
      { signal },
    ),
  )
  const copy = async (): Promise<void> => {
    const outcome = await copying.run()
    if (outcome?.ok !== true) return
    onClose()
    go({ screen: 'trainings', params: { trainingId: outcome.value.id } })
  }
  // Without a first day there is nothing for the other days to move along with.
  const canMove = source.firstStartDate !== null && isDay(source.firstStartDate)
  const isTemplate = source.template !== null
  return (
    <Dialog
      isOpen
      size="small"
      onClose={copying.isBusy ? copying.cancel : onClose}
      title={t(isTemplate ? 'trainingEditor.copy.fromTemplate' : 'trainingEditor.copy.title')}
      footer={
        <>
          <Button onPress={copying.isBusy ? copying.cancel : onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isBusy={copying.isBusy} onPress={() => void copy()}>
            {t(isTemplate ? 'trainingEditor.copy.make' : 'trainingEditor.copy.copy')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('trainingEditor.copy.help')}</p>
        {canMove && (
          <DateField
            label={t('trainingEditor.copy.firstDay')}
            description={t('trainingEditor.copy.firstDayHelp')}
            isOptional
            value={firstStartDate}
            onChange={setFirst}
          />
        )}
        <WithParticipants count={source.participants} value={participants} onChange={setParticipants} />
        {copying.isBusy && <Progress label={t('trainingEditor.copy.busy')} />}
        {copying.problem !== undefined && <ProblemNotice problem={copying.problem} />}
      </Stack>
    </Dialog>
  )
}

/** Keeps this training as a template under a name of its own. */
export function TemplateDialog({ source, onClose }: CopyDialogProps) {
  const { t } = useTexts()
  const [name, setName] = useState((source.denomination ?? '').slice(0, LONGEST_NAME))
  const [participants, setParticipants] = useState(false)
  const saving = useAction(({ signal }) =>
    main.learningAccount.copy({ id: source.id, as: 'template', name, participants }, { signal }),
  )
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok !== true) return
    onClose()
    showToast({ text: t('trainingEditor.template.saved'), tone: 'positive' })
  }
  return (
    <Dialog
      isOpen
      size="small"
      onClose={saving.isBusy ? saving.cancel : onClose}
      title={t('trainingEditor.template.title')}
      footer={
        <>
          <Button onPress={saving.isBusy ? saving.cancel : onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isBusy={saving.isBusy}
            isDisabled={name.trim() === ''}
            onPress={() => void save()}
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('trainingEditor.template.help')}</p>
        <TextField
          label={t('trainingEditor.template.name')}
          width="full"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={setName}
        />
        <WithParticipants count={source.participants} value={participants} onChange={setParticipants} />
        {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
      </Stack>
    </Dialog>
  )
}

const LONGEST_NAME = 80

interface WithParticipantsProps {
  readonly count: number
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}

function WithParticipants({ count, value, onChange }: WithParticipantsProps) {
  const { t } = useTexts()
  if (count === 0) return null
  return (
    <Checkbox
      label={t('trainingEditor.copy.participants', { count })}
      description={t('trainingEditor.copy.participantsHelp')}
      value={value}
      onChange={onChange}
    />
  )
}
