import { useTexts } from '../i18n/language.store'
import { DateField } from '../ui/date-field'
import { FieldRow, Stack } from '../ui/layout'
import { NumberField } from '../ui/number-field'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { CheckedField } from './checked-field'
import type { FieldsProps } from './vacancy.editor'

const REGIMES = ['full-time', 'part-time'] as const
const PERIODS = ['hour', 'month', 'year'] as const

/** The job and its conditions. */
export function ContractFields({ draft, defects, onChange }: FieldsProps) {
  const { t } = useTexts()
  const { salary } = draft
  return (
    <Stack>
      <h3>{t('vacancies.fields.conditions')}</h3>
      <FieldRow>
        <CheckedField path="occupation" defects={defects}>
          <TextField
            label={t('vacancies.fields.occupation')}
            value={draft.occupation}
            onChange={(occupation) => onChange({ occupation })}
          />
        </CheckedField>
        <CheckedField path="contract" defects={defects}>
          <TextField
            label={t('vacancies.fields.contract')}
            value={draft.contract}
            onChange={(contract) => onChange({ contract })}
          />
        </CheckedField>
        <CheckedField path="regime" defects={defects}>
          <Select
            label={t('vacancies.fields.regime')}
            value={draft.regime}
            onChange={(regime) => onChange({ regime })}
            options={REGIMES.map((id) => ({ id, label: t(`vacancies.regimes.${id}`) }))}
          />
        </CheckedField>
      </FieldRow>
      <FieldRow>
        <CheckedField path="hoursPerWeek" defects={defects}>
          <NumberField
            label={t('vacancies.fields.hoursPerWeek')}
            isOptional
            maximumDecimals={2}
            minValue={0}
            value={draft.hoursPerWeek}
            onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
          />
        </CheckedField>
        <CheckedField path="employmentStart" defects={defects}>
          <DateField
            label={t('vacancies.fields.employmentStart')}
            isOptional
            value={draft.employmentStart}
            onChange={(employmentStart) => onChange({ employmentStart })}
          />
        </CheckedField>
      </FieldRow>
      <CheckedField path="salary" defects={defects}>
        <FieldRow>
          <CheckedField path="salary.minimum" defects={defects}>
            <NumberField
              label={t('vacancyScreens.salaryFrom')}
              isOptional
              maximumDecimals={2}
              minValue={0}
              value={salary.minimum}
              onChange={(minimum) => onChange({ salary: { ...salary, minimum } })}
            />
          </CheckedField>
          <CheckedField path="salary.maximum" defects={defects}>
            <NumberField
              label={t('vacancyScreens.salaryTo')}
              isOptional
              maximumDecimals={2}
              minValue={0}
              value={salary.maximum}
              onChange={(maximum) => onChange({ salary: { ...salary, maximum } })}
            />
          </CheckedField>
          <Select
            label={t('vacancyScreens.salaryPer')}
            value={salary.per}
            onChange={(per) => onChange({ salary: { ...salary, per } })}
            options={PERIODS.map((id) => ({ id, label: t(`vacancies.salaryPer.${id}`) }))}
          />
        </FieldRow>
      </CheckedField>
    </Stack>
  )
}
