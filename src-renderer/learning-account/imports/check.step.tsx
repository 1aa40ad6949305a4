import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ImportPreview } from '../../../src-shared/learning-account/imports.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Muted, Row, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { RadioGroup } from '../../ui/radio-group'
import { useLate } from '../../ui/use-late'
import { ChangeItem } from './change.item'
import styles from './imports.module.css'
import { StepHeading } from './steps'
import { PAGE, type Import } from './use-import'

/** The last step: everything that will change, before anything does. */
export function CheckStep({ importing }: { readonly importing: Import }) {
  const { t } = useTexts()
  const { preview, applying, looking, see } = importing
  const isLong = useLate(applying.isBusy)
  if (preview === undefined) return null
  const problem = applying.problem ?? looking.problem
  return (
    <Stack>
      <StepHeading>{t('trainingImport.check.title')}</StepHeading>
      <Summary preview={preview} />
      {isLong && (
        <Progress
          label={t('trainingImport.check.applying')}
          progress={applying.progress}
          onCancel={applying.cancel}
        />
      )}
      {problem !== undefined && (
        <ProblemNotice
          problem={problem}
          actions={
            problem.code === 'edited-meanwhile' && (
              <Button onPress={() => void see()}>{t('trainingImport.check.again')}</Button>
            )
          }
        />
      )}
      <Changes preview={preview} importing={importing} />
    </Stack>
  )
}

/** A list of line numbers is only read while it is short. */
const LINES_NAMED = 15

function Summary({ preview }: { readonly preview: ImportPreview }) {
  const { t, format } = useTexts()
  const { newParticipants, changedParticipants, newPeriods, changedPeriods, skipped, withErrors } = preview
  const isNothing = newParticipants + changedParticipants === 0
  const numbers = skipped.slice(0, LINES_NAMED).map((line) => format.number(line))
  return (
    <>
      <p className={styles['summary']}>
        {isNothing
          ? t('trainingImport.check.nothing')
          : t('trainingImport.check.summary', {
              added: newParticipants,
              changed: changedParticipants,
              newPeriods,
              changedPeriods,
            })}
      </p>
      <Muted>{t('trainingImport.check.promise')}</Muted>
      {skipped.length > 0 && (
        <Notice tone="waiting">
          <p>
            {t('trainingImport.check.skipped', {
              count: skipped.length,
              lines: format.list(numbers),
              more: skipped.length - numbers.length,
            })}
          </p>
        </Notice>
      )}
      {withErrors > 0 && (
        <Notice tone="waiting">
          <p>{t('trainingImport.check.errors', { count: withErrors })}</p>
        </Notice>
      )}
    </>
  )
}

const ALL = 'all'

interface ChangesProps {
  readonly preview: ImportPreview
  readonly importing: Import
}

function Changes({ preview, importing }: ChangesProps) {
  const { t, format } = useTexts()
  const { look, see, looking } = importing
  const { total, changes, newParticipants, changedParticipants, unchangedParticipants } = preview
  const everyone = newParticipants + changedParticipants + unchangedParticipants
  const kinds = [
    { id: ALL, count: everyone },
    { id: 'new', count: newParticipants },
    { id: 'changed', count: changedParticipants },
    { id: 'unchanged', count: unchangedParticipants },
  ] as const
  return (
    <Stack gap="tight">
      <Row align="spread">
        <RadioGroup
          label={t('trainingImport.check.show')}
          isLabelHidden
          look="segments"
          value={look.kind ?? ALL}
          onChange={(id) => void see({ kind: id === ALL ? undefined : id, offset: 0 })}
          options={kinds.map(({ id, count }) => ({
            id,
            label: t(`trainingImport.check.kinds.${id}`, { count: format.number(count) }),
          }))}
        />
        {total > PAGE && (
          <Row>
            <IconButton
              icon={ChevronLeft}
              label={t('trainingImport.check.previous')}
              isDisabled={look.offset === 0 || looking.isBusy}
              onPress={() => void see({ ...look, offset: Math.max(0, look.offset - PAGE) })}
            />
            <span role="status">
              {t('trainingImport.check.range', {
                first: format.number(look.offset + 1),
                last: format.number(Math.min(total, look.offset + PAGE)),
                total: format.number(total),
              })}
            </span>
            <IconButton
              icon={ChevronRight}
              label={t('trainingImport.check.next')}
              isDisabled={look.offset + PAGE >= total || looking.isBusy}
              onPress={() => void see({ ...look, offset: look.offset + PAGE })}
            />
          </Row>
        )}
      </Row>
      {changes.length === 0 ? (
        <Muted>{t('trainingImport.check.none')}</Muted>
      ) : (
        <ul className={styles['changes']} aria-label={t('trainingImport.check.title')}>
          {changes.map((change) => (
            <ChangeItem key={change.lines.join()} change={change} />
          ))}
        </ul>
      )}
    </Stack>
  )
}
