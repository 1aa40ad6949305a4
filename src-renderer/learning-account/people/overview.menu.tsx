import ChevronDown from 'lucide-react/icons/chevron-down'
import FileDown from 'lucide-react/icons/file-down'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Icon } from '../../ui/icon'
import { Stack } from '../../ui/layout'
import { MenuButton, type MenuEntry } from '../../ui/menu-button'
import { PrintNow } from '../../ui/print-now'
import { ProblemNotice } from '../../ui/problem-notice'
import { Spinner } from '../../ui/spinner'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'
import { readOverview, type OverviewChoice, type OverviewContents } from './overview.contents'
import { OverviewSheet } from './overview.sheet'

interface OverviewMenuProps {
  readonly choice: OverviewChoice
  /** Something to know before saving. */
  readonly note?: string | undefined
}

interface Printing {
  readonly contents: OverviewContents
  readonly revealed: boolean
}

/** Prints an overview, or saves it as PDF, CSV or XLSX; on paper the numbers of people are hidden unless asked for. */
export function OverviewMenu({ choice, note }: OverviewMenuProps) {
  const { t } = useTexts()
  const [printing, setPrinting] = useState<Printing>()
  const saving = useSaving(choice)
  const reading = useAction(() => readOverview(choice))
  const isBusy = saving.isBusy || reading.isBusy
  const problem = saving.problem ?? reading.problem
  const print = async (revealed: boolean): Promise<void> => {
    saving.clear()
    const outcome = await reading.run()
    if (outcome?.ok === true) setPrinting({ contents: outcome.value, revealed })
  }
  const save = (format: 'pdf' | 'csv' | 'xlsx', revealed: boolean): void => {
    reading.clear()
    void saving.save(format, revealed)
  }
  return (
    <Stack gap="tight">
      <MenuButton
        label={t('trainingPeople.overview.menu')}
        entries={useEntries({ choice, note, isBusy, save, print: (revealed) => void print(revealed) })}
      >
        {isBusy ? <Spinner /> : <Icon of={FileDown} />}
        {t('trainingPeople.overview.menu')}
        <Icon of={ChevronDown} size={14} />
      </MenuButton>
      <span role="status" className="visually-hidden">
        {isBusy ? t('trainingPeople.overview.busy') : ''}
      </span>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {printing !== undefined && (
        <PrintNow onDone={() => setPrinting(undefined)}>
          <OverviewSheet {...printing} />
        </PrintNow>
      )}
    </Stack>
  )
}

function useSaving(choice: OverviewChoice) {
  const { t, language } = useTexts()
  const { run, ...action } = useAction((options, format: 'pdf' | 'csv' | 'xlsx', revealed: boolean) =>
    main.learningAccount.saveOverview({ ...choice, format, revealed, language }, options),
  )
  const save = async (format: 'pdf' | 'csv' | 'xlsx', revealed: boolean): Promise<void> => {
    const outcome = await run(format, revealed)
    if (outcome?.ok !== true || !outcome.value.saved) return
    showToast({
      text: t('trainingPeople.overview.saved', { file: outcome.value.fileName }),
      tone: 'positive',
    })
  }
  return { ...action, save }
}

interface EntriesInput extends OverviewMenuProps {
  readonly isBusy: boolean
  readonly print: (revealed: boolean) => void
  readonly save: (format: 'pdf' | 'csv' | 'xlsx', revealed: boolean) => void
}

function useEntries({ choice, note, isBusy, print, save }: EntriesInput): readonly MenuEntry[] {
  const { t } = useTexts()
  const hasPeople = choice.kind !== 'employers'
  const masked = hasPeople ? t('trainingPeople.overview.masked') : t('trainingPeople.overview.noNumbers')
  const revealed = hasPeople ? t('trainingPeople.overview.revealed') : t('trainingPeople.overview.noNumbers')
  const withNote = (help: string): string => (note === undefined ? help : `${help}. ${note}`)
  const entries = [
    ...[
      { id: 'print', label: t('trainingPeople.overview.print'), icon: Printer, onSelect: () => print(false) },
      {
        id: 'pdf',
        label: t('trainingPeople.overview.pdf'),
        icon: FileDown,
        onSelect: () => save('pdf', false),
      },
    ].map((entry) => ({ ...entry, description: withNote(masked) })),
    ...(hasPeople
      ? [
          {
            id: 'print-revealed',
            label: t('trainingPeople.overview.printRevealed'),
            icon: Printer,
            onSelect: () => print(true),
          },
          {
            id: 'pdf-revealed',
            label: t('trainingPeople.overview.pdfRevealed'),
            icon: FileDown,
            onSelect: () => save('pdf', true),
          },
        ]
      : []),
    ...(['csv', 'xlsx'] as const).map((format) => ({
      id: format,
      label: t(`trainingPeople.overview.${format}`),
      icon: FileSpreadsheet,
      description: withNote(revealed),
      onSelect: () => save(format, true),
    })),
  ]
  return entries.map((entry) => ({ ...entry, isDisabled: isBusy }))
}
