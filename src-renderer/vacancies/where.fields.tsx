import { useTexts } from '../i18n/language.store'
import { Checkbox } from '../ui/checkbox'
import { DateField } from '../ui/date-field'
import { FieldRow, Stack } from '../ui/layout'
import { TextField } from '../ui/text-field'
import { CheckedField } from './checked-field'
import type { FieldsProps } from './vacancy.editor'

/** Who employs, where, how to apply, and when it is to be online. */
export function WhereFields(props: FieldsProps) {
  const { draft, defects, onChange } = props
  const { t } = useTexts()
  const { employer, workplace, publication } = draft
  return (
    <Stack>
      <h3>{t('vacancies.fields.employer')}</h3>
      <FieldRow>
        <CheckedField path="employer.name" defects={defects}>
          <TextField
            label={t('vacancyScreens.employerName')}
            value={employer.name}
            onChange={(name) => onChange({ employer: { ...employer, name } })}
          />
        </CheckedField>
        <CheckedField path="employer.enterpriseNumber" defects={defects}>
          <TextField
            label={t('vacancies.fields.enterpriseNumber')}
            isCode
            value={employer.enterpriseNumber}
            onChange={(enterpriseNumber) => onChange({ employer: { ...employer, enterpriseNumber } })}
          />
        </CheckedField>
      </FieldRow>
      <h3>{t('vacancies.fields.workplace')}</h3>
      <FieldRow>
        {(['street', 'postcode', 'municipality', 'country'] as const).map((part) => (
          <CheckedField key={part} path={`workplace.${part}`} defects={defects}>
            <TextField
              label={t(`vacancyScreens.place.${part}`)}
              isOptional={part === 'street'}
              value={workplace[part]}
              onChange={(text) => onChange({ workplace: { ...workplace, [part]: text } })}
            />
          </CheckedField>
        ))}
      </FieldRow>
      <ApplyFields {...props} />
      <h3>{t('vacancies.fields.publication')}</h3>
      <CheckedField path="publication" defects={defects}>
        <FieldRow>
          {(['from', 'until'] as const).map((part) => (
            <CheckedField key={part} path={`publication.${part}`} defects={defects}>
              <DateField
                label={t(`vacancies.fields.${part}`)}
                isOptional
                value={publication[part]}
                onChange={(day) => onChange({ publication: { ...publication, [part]: day } })}
              />
            </CheckedField>
          ))}
        </FieldRow>
      </CheckedField>
    </Stack>
  )
}

const MODES = { email: 'email', webForm: 'url', phone: 'text' } as const

function ApplyFields({ draft, defects, onChange }: FieldsProps) {
  const { t } = useTexts()
  const { apply } = draft
  return (
    <>
      <h3>{t('vacancies.fields.apply')}</h3>
      <CheckedField path="apply" defects={defects}>
        <FieldRow>
          {(['email', 'webForm', 'phone'] as const).map((part) => (
            <CheckedField key={part} path={`apply.${part}`} defects={defects}>
              <TextField
                label={t(`vacancies.fields.${part}`)}
                isOptional
                inputMode={MODES[part]}
                value={apply[part]}
                onChange={(text) => onChange({ apply: { ...apply, [part]: text } })}
              />
            </CheckedField>
          ))}
        </FieldRow>
        <Checkbox
          label={t('vacancies.fields.cvWanted')}
          value={apply.cvWanted}
          onChange={(cvWanted) => onChange({ apply: { ...apply, cvWanted } })}
        />
      </CheckedField>
    </>
  )
}
