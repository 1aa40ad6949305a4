import FileDown from 'lucide-react/icons/file-down'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useRef, useState } from 'react'
import type { Evidence as Item } from '../../src-shared/onboarding/onboarding.model'
import { recordOf } from '../../src-shared/onboarding/terms'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { EvidenceForm } from './evidence.form'
import { removeEvidence, type RunEntry } from './onboarding.store'
import styles from './onboarding.module.css'

interface EvidenceProps {
  readonly run: RunEntry
  readonly stepId: string
}

/** What shows that the step happened, for whoever asks in a year. */
export function Evidence({ run, stepId }: EvidenceProps) {
  const { t } = useTexts()
  const [isAdding, setAdding] = useState(false)
  const place = useRef<HTMLElement>(null)
  const items = recordOf(run, stepId).evidence.filter(({ removedAt }) => removedAt === undefined)
  // What had the focus goes away with what it did: the part itself takes it.
  const takeFocus = (): void => place.current?.focus()
  const close = (): void => {
    setAdding(false)
    takeFocus()
  }
  return (
    <section
      ref={place}
      tabIndex={-1}
      data-silent-focus
      className={styles['part']}
      aria-labelledby="evidence"
    >
      <Row align="spread">
        <h3 id="evidence">{t('connectionScreens.evidence.title')}</h3>
        {!isAdding && (
          <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
            {t('connectionScreens.evidence.add')}
          </Button>
        )}
      </Row>
      {items.length === 0 && !isAdding && (
        <p className={styles['quiet']}>{t('connectionScreens.evidence.none')}</p>
      )}
      {items.length > 0 && (
        <ul className={styles['evidence']}>
          {items.map((item) => (
            <EvidenceLine key={item.id} run={run} stepId={stepId} item={item} onRemoved={takeFocus} />
          ))}
        </ul>
      )}
      {isAdding && <EvidenceForm runId={run.id} stepId={stepId} onClose={close} />}
    </section>
  )
}

interface EvidenceLineProps extends EvidenceProps {
  readonly item: Item
  readonly onRemoved: () => void
}

function EvidenceLine({ run, stepId, item, onRemoved }: EvidenceLineProps) {
  const { t, format } = useTexts()
  const which = { id: run.id, step: stepId, evidenceId: item.id }
  const saving = useAction(() => main.onboarding.saveEvidence(which))
  const removing = useAction(async () => {
    const outcome = await removeEvidence(run.id, stepId, item.id)
    if (outcome.ok) onRemoved()
    return outcome
  })
  const problem = saving.problem ?? removing.problem
  const heading = [item.date === undefined ? '' : format.date(item.date), item.contact ?? '']
    .filter((part) => part !== '')
    .join(' · ')
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  return (
    <li className={styles['evidenceLine']}>
      <Row align="spread">
        <Stack gap="tight">
          {heading !== '' && <strong>{heading}</strong>}
          {item.note !== undefined && item.note !== '' && <p className={styles['note']}>{item.note}</p>}
          {item.file !== undefined && (
            <span>
              {item.file.name} ({format.fileSize(item.file.bytes)})
            </span>
          )}
        </Stack>
        <Row>
          {item.file !== undefined && (
            <IconButton
              icon={FileDown}
              size="small"
              label={t('connectionScreens.evidence.saveFile', { file: item.file.name })}
              onPress={() => void save()}
            />
          )}
          <IconButton
            icon={Trash2}
            size="small"
            label={t('connectionScreens.evidence.remove')}
            onPress={() => void removing.run()}
          />
        </Row>
      </Row>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </li>
  )
}
