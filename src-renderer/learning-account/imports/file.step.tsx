import type { ImportFile } from '../../../src-shared/learning-account/imports.model'
import { useTexts } from '../../i18n/language.store'
import { FileDrop } from '../../ui/file-drop'
import { KeyValueList } from '../../ui/key-value-list'
import { Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { Select } from '../../ui/select'
import { useLate } from '../../ui/use-late'
import { StepHeading } from './steps'
import type { Import } from './use-import'
import { FORMAT_NAMES } from './values'

/** The first step: which file, and which sheet of it. */
export function FileStep({ importing }: { readonly importing: Import }) {
  const { t } = useTexts()
  const { file, reading, read, readSheet } = importing
  const isLong = useLate(reading.isBusy)
  return (
    <Stack>
      <StepHeading>{t('trainingImport.file.title')}</StepHeading>
      <p>{t('trainingImport.file.body')}</p>
      <FileDrop
        label={t('trainingImport.file.label')}
        description={t('trainingImport.file.help')}
        accept=".csv,.txt,.tsv,.xlsx"
        onFiles={([chosen]) => {
          if (chosen !== undefined) void read(chosen)
        }}
      />
      {isLong && <Progress label={t('trainingImport.file.reading')} onCancel={reading.cancel} />}
      {reading.problem !== undefined && <ProblemNotice problem={reading.problem} />}
      {file !== undefined && <FileFacts file={file} />}
      {file !== undefined && file.sheets.length > 1 && (
        <Select
          label={t('trainingImport.file.sheet')}
          value={file.sheet ?? ''}
          onChange={(sheet) => void readSheet(sheet)}
          options={file.sheets.map((name) => ({ id: name, label: name }))}
          isDisabled={reading.isBusy}
        />
      )}
      {file?.lines === 0 && (
        <Notice tone="negative" title={t('trainingImport.file.noLinesTitle')} isAnnounced>
          <p>{t('trainingImport.file.noLines')}</p>
        </Notice>
      )}
    </Stack>
  )
}

const DELIMITERS: Readonly<Record<string, 'semicolon' | 'comma' | 'tab' | 'bar'>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
}

function FileFacts({ file }: { readonly file: ImportFile }) {
  const { t, format } = useTexts()
  const { fileName, format: kind, encoding, delimiter, lines, columns } = file
  const delimiterName = DELIMITERS[delimiter ?? '']
  const how = [
    FORMAT_NAMES[kind],
    delimiterName && t(`trainingImport.file.delimiters.${delimiterName}`),
    encoding?.replace(/^utf/, 'UTF').replace(/^windows/, 'Windows'),
  ]
  return (
    <KeyValueList
      items={[
        { key: t('trainingImport.file.name'), value: fileName },
        { key: t('trainingImport.file.kind'), value: how.filter(Boolean).join(' · ') },
        {
          key: t('trainingImport.file.size'),
          value: t('trainingImport.file.linesAndColumns', {
            lines: format.number(lines),
            count: lines,
            columns: columns.length,
          }),
        },
      ]}
    />
  )
}
