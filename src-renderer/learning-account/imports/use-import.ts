import { useState } from 'react'
import type {
  ImportFile,
  ImportKind,
  ImportPreview,
} from '../../../src-shared/learning-account/imports.model'
import type { Edited } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import { fail, type Result } from '../../../src-shared/result'
import { base64Of } from '../../ipc/base64'
import { main } from '../../ipc/client'
import { useAction, type Action } from '../../ui/use-action'
import { choicesFor, hasSameColumns, type Choices } from './mapping'

export type ImportStep = 'file' | 'columns' | 'check'

/** Which part of the changes is shown. */
export interface Look {
  readonly kind: ImportKind | undefined
  readonly offset: number
}

export interface Import {
  readonly step: ImportStep
  readonly file: ImportFile | undefined
  readonly choices: Choices
  readonly look: Look
  readonly preview: ImportPreview | undefined
  readonly reading: Action<[chosen: File, sheet?: string], ImportFile>
  readonly looking: Action<[importId: string, look: Look], ImportPreview>
  readonly applying: Action<[], Edited>
  /** Reads a file, or another sheet of it; goes on to the columns when there is no sheet to choose. */
  read(chosen: File): Promise<void>
  readSheet(sheet: string): Promise<void>
  choose(choices: Choices): void
  /** Goes to a step that can be reached from here; what was chosen stays. */
  show(step: ImportStep): void
  /** Works out what would change, or another page of it, and shows it. */
  see(look?: Look): Promise<void>
}

/** So many participants are shown at a time. */
export const PAGE = 50

/** A file that is larger is refused by main too; it need not be sent for that. */
const LARGEST_BYTES = 30_000_000
const EVERYTHING: Look = { kind: undefined, offset: 0 }

/** The three steps of an import: a file, its columns, what will change. Going back loses nothing. */
export function useImport(trainingId: string): Import {
  const [step, setStep] = useState<ImportStep>('file')
  const [source, setSource] = useState<File>()
  const [file, setFile] = useState<ImportFile>()
  const [choices, setChoices] = useState<Choices>({ columns: {}, defaults: {} })
  const [look, setLook] = useState(EVERYTHING)
  const [preview, setPreview] = useState<ImportPreview>()

  const reading = useAction<[File, string?], ImportFile>(async (options, chosen, sheet) => {
    if (chosen.size > LARGEST_BYTES) return fail({ code: 'file-unreadable', reason: 'too-large' } as const)
    const base64 = await base64Of(chosen)
    return main.learningAccount.readImport({ fileName: chosen.name, base64, sheet }, options)
  })
  const looking = useAction((options, importId: string, { kind, offset }: Look) =>
    main.learningAccount.previewImport(
      { id: trainingId, importId, ...choices, kind, offset, limit: PAGE },
      options,
    ),
  )
  const applying = useAction((options) => {
    if (file === undefined || preview === undefined) throw new Error('Nothing was looked at yet')
    const { importId } = file
    return main.learningAccount.applyImport(
      { id: trainingId, importId, ...choices, revision: preview.revision },
      options,
    )
  })

  const take = (outcome: Result<ImportFile, Problem> | undefined): ImportFile | undefined => {
    if (outcome?.ok !== true) return undefined
    const read = outcome.value
    // The same list, corrected meanwhile: what was chosen for it still holds.
    if (file === undefined || !hasSameColumns(file, read)) setChoices(choicesFor(read))
    setFile(read)
    setPreview(undefined)
    return read
  }
  const see = async (wanted = EVERYTHING): Promise<void> => {
    if (file === undefined) return
    applying.clear()
    const outcome = await looking.run(file.importId, wanted)
    if (outcome?.ok !== true) return
    setLook(wanted)
    setPreview(outcome.value)
    setStep('check')
  }
  return {
    ...{ step, file, choices, look, preview, reading, looking, applying, see },
    async read(chosen) {
      const read = take(await reading.run(chosen))
      if (read === undefined) return
      setSource(chosen)
      if (read.sheets.length < 2 && read.lines > 0) setStep('columns')
    },
    async readSheet(sheet) {
      if (source !== undefined) take(await reading.run(source, sheet))
    },
    choose(changed) {
      setChoices(changed)
      looking.clear()
    },
    show(wanted) {
      applying.clear()
      looking.clear()
      setStep(wanted)
    },
  }
}
