import { utf8Bytes } from '../../src-shared/utf8'
import { VDAB } from '../../src-shared/vacancies/vdab.data'
import { useTexts } from '../i18n/language.store'
import { FieldRow, Stack } from '../ui/layout'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { CheckedField } from './checked-field'
import type { FieldsProps } from './vacancy.editor'

const LONG = ['description', 'requirements', 'offer'] as const
const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const

/** The words of a vacancy, with their characters and bytes counted. */
export function TextFields({ draft, defects, onChange }: FieldsProps) {
  const { t } = useTexts()
  const { maximumCharacters, maximumBytes } = VDAB.texts
  return (
    <Stack>
      <CheckedField path="title" defects={defects}>
        <TextField
          label={t('vacancies.fields.title')}
          width="full"
          value={draft.title}
          onChange={(title) => onChange({ title })}
        />
      </CheckedField>
      {LONG.map((part) => (
        <CheckedField key={part} path={part} defects={defects}>
          <TextField
            label={t(`vacancies.fields.${part}`)}
            width="full"
            lines={part === 'description' ? 8 : 4}
            isOptional={part !== 'description'}
            value={draft[part]}
            description={t('vacancyScreens.counted', {
              characters: Array.from(draft[part]).length,
              bytes: utf8Bytes(draft[part]),
              mostCharacters: maximumCharacters,
              mostBytes: maximumBytes,
            })}
            onChange={(text) => onChange({ [part]: text })}
          />
        </CheckedField>
      ))}
      <FieldRow>
        <CheckedField path="reference" defects={defects}>
          <TextField
            label={t('vacancies.fields.reference')}
            isOptional
            value={draft.reference}
            onChange={(reference) => onChange({ reference })}
          />
        </CheckedField>
        <CheckedField path="language" defects={defects}>
          <Select
            label={t('vacancies.fields.language')}
            value={draft.language}
            onChange={(language) => onChange({ language })}
            options={LANGUAGES.map((id) => ({ id, label: t(`vacancyScreens.languages.${id}`) }))}
          />
        </CheckedField>
      </FieldRow>
    </Stack>
  )
}
