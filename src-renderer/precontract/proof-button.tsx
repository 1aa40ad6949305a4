import ChevronDown from 'lucide-react/icons/chevron-down'
import FileDown from 'lucide-react/icons/file-down'
import { useState } from 'react'
import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Icon } from '../ui/icon'
import { MenuButton } from '../ui/menu-button'
import { Spinner } from '../ui/spinner'
import { showToast } from '../ui/toast.store'

interface ProofButtonProps {
  readonly checkId: string
  readonly onProblem: (problem: Problem | undefined) => void
}

/** Saves the proof of a check as PDF, with the number of the person hidden or in full. */
export function ProofButton({ checkId, onProblem }: ProofButtonProps) {
  const { t } = useTexts()
  const [isSaving, setSaving] = useState(false)

  const save = async (revealed: boolean): Promise<void> => {
    onProblem(undefined)
    setSaving(true)
    const outcome = await main.precontract.saveProof({ id: checkId, revealed })
    setSaving(false)
    if (!outcome.ok) {
      onProblem(outcome.problem)
      return
    }
    const { saved, fileName } = outcome.value
    if (saved) showToast({ text: t('precontract.result.proofSaved', { file: fileName }), tone: 'positive' })
  }
  return (
    <>
      <MenuButton
        label={t('precontract.result.saveProof')}
        entries={[
          {
            id: 'masked',
            label: t('precontract.result.proofMasked'),
            description: t('precontract.result.proofMaskedHelp'),
            isDisabled: isSaving,
            onSelect: () => void save(false),
          },
          {
            id: 'revealed',
            label: t('precontract.result.proofRevealed'),
            description: t('precontract.result.proofRevealedHelp'),
            isDisabled: isSaving,
            onSelect: () => void save(true),
          },
        ]}
      >
        {isSaving ? <Spinner /> : <Icon of={FileDown} />}
        {t('precontract.result.saveProof')}
        <Icon of={ChevronDown} size={14} />
      </MenuButton>
      <span role="status" className="visually-hidden">
        {isSaving ? t('precontract.result.proofBusy') : ''}
      </span>
    </>
  )
}
