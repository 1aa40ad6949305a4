import { useId } from 'react'
import { codeLists } from '../../../src-shared/learning-account/codes'
import { useTexts } from '../../i18n/language.store'
import { Stack } from '../../ui/layout'
import { Select } from '../../ui/select'
import styles from './imports.module.css'
import { DEFAULT_FIELDS, type Choices, type DefaultField } from './mapping'
import { codeText, fieldName } from './values'

interface DefaultsProps {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

const EMPTY = 'empty'

/** What everybody new gets where the list says nothing. */
export function Defaults({ choices, onChange }: DefaultsProps) {
  const texts = useTexts()
  const { t } = texts
  const { defaults } = choices
  const id = useId()
  const set = (field: DefaultField, code: string): void => {
    const { [field]: _, ...others } = defaults
    onChange({ ...choices, defaults: code === EMPTY ? others : { ...others, [field]: Number(code) } })
  }
  return (
    <div role="group" aria-labelledby={id}>
      <Stack gap="tight">
        <h4 id={id}>{t('trainingImport.defaults.title')}</h4>
        <p>{t('trainingImport.defaults.body')}</p>
        <div className={styles['defaults']}>
          {DEFAULT_FIELDS.map((field) => (
            <Select
              key={field}
              label={fieldName(field, texts)}
              value={defaults[field] === undefined ? EMPTY : String(defaults[field])}
              onChange={(code) => set(field, code)}
              width="full"
              options={[
                { id: EMPTY, label: t('trainingImport.defaults.empty') },
                ...codeLists[field].codes.map(({ code }) => ({
                  id: String(code),
                  label: codeText(field, code, texts),
                })),
              ]}
            />
          ))}
        </div>
      </Stack>
    </div>
  )
}
