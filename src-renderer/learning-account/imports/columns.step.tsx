import { COLUMN_FIELDS, isPeriodColumn, type ColumnField } from '../../../src-shared/learning-account/columns'
import type { ImportColumn } from '../../../src-shared/learning-account/imports.model'
import { useTexts } from '../../i18n/language.store'
import { Muted, Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { Select } from '../../ui/select'
import { useLate } from '../../ui/use-late'
import { Defaults } from './defaults'
import styles from './imports.module.css'
import { assign, usableColumns } from './mapping'
import { MissingNotice } from './missing.notice'
import { StepHeading } from './steps'
import type { Import } from './use-import'
import { fieldName, sampleText } from './values'

/** The second step: what each column holds, and what new ones get where their cell is empty. */
export function ColumnsStep({ importing }: { readonly importing: Import }) {
  const { t } = useTexts()
  const { file, choices, choose, looking } = importing
  const isLong = useLate(looking.isBusy)
  if (file === undefined) return null
  return (
    <Stack>
      <StepHeading>{t('trainingImport.columns.title')}</StepHeading>
      <p>{t('trainingImport.columns.body')}</p>
      {file.remembered !== null && <Muted>{t('trainingImport.columns.remembered')}</Muted>}
      <table className={styles['columns']}>
        <caption className="visually-hidden">{t('trainingImport.columns.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trainingImport.columns.inFile')}</th>
            <th scope="col">{t('trainingImport.columns.samples')}</th>
            <th scope="col">{t('trainingImport.columns.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {usableColumns(file).map((column) => (
            <ColumnRow key={column.index} column={column} importing={importing} />
          ))}
        </tbody>
      </table>
      <MissingNotice choices={choices} />
      <Defaults choices={choices} onChange={choose} />
      {isLong && (
        <Progress
          label={t('trainingImport.columns.looking')}
          progress={looking.progress}
          onCancel={looking.cancel}
        />
      )}
      {looking.problem !== undefined && <ProblemNotice problem={looking.problem} />}
    </Stack>
  )
}

const IGNORED = 'ignored'

interface ColumnRowProps {
  readonly column: ImportColumn
  readonly importing: Import
}

function ColumnRow({ column: { index, heading, samples }, importing }: ColumnRowProps) {
  const texts = useTexts()
  const { t } = texts
  const { file, choices, choose } = importing
  const field = choices.columns[index] ?? null
  const title = heading === '' ? t('trainingImport.columns.noHeading', { number: index + 1 }) : heading
  const elsewhere = (one: ColumnField): string | undefined => {
    const [at] = Object.entries(choices.columns).find(([, held]) => held === one) ?? []
    if (at === undefined || at === String(index)) return undefined
    const other = file?.columns[Number(at)]?.heading ?? ''
    return t('trainingImport.columns.elsewhere', { column: other === '' ? String(Number(at) + 1) : other })
  }
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className={styles['samples']}>{samples.map((sample) => sampleText(sample, field)).join(' · ')}</td>
      <td>
        <Select
          label={t('trainingImport.columns.fieldOf', { column: title })}
          isLabelHidden
          value={field ?? IGNORED}
          onChange={(id) =>
            choose({ ...choices, columns: assign(choices.columns, index, id === IGNORED ? null : id) })
          }
          options={[
            { id: IGNORED, label: t('trainingImport.columns.ignore') },
            ...COLUMN_FIELDS.map((one) => ({
              id: one,
              label: isPeriodColumn(one)
                ? t('trainingImport.columns.ofPeriod', { field: fieldName(one, texts) })
                : fieldName(one, texts),
              description: elsewhere(one),
            })),
          ]}
        />
      </td>
    </tr>
  )
}
