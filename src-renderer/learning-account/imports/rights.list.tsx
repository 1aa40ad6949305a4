import Plus from 'lucide-react/icons/plus'
import Scale from 'lucide-react/icons/scale'
import Trash2 from 'lucide-react/icons/trash-2'
import type { TrainingRight } from '../../../src-shared/learning-account/settings.model'
import { useTexts } from '../../i18n/language.store'
import { AutosaveLine } from '../../ui/autosave-line'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { IconButton } from '../../ui/icon-button'
import { Card } from '../../ui/layout'
import { NumberField } from '../../ui/number-field'
import { TextField } from '../../ui/text-field'
import styles from './imports.module.css'
import { writtenRights, errorsAt, nextRight, type RightRow } from './setting-rows'
import type { SaveSettings } from './settings.store'
import { useRows } from './use-rows'

interface RightsListProps {
  readonly rights: readonly TrainingRight[]
  readonly save: SaveSettings
}

/** How many hours of training a person has a right to, from which year on; kept while it is typed. */
export function RightsList({ rights, save }: RightsListProps) {
  const { t } = useTexts()
  const { rows, saving, add, change, remove } = useRows<RightRow>('training-rights', rights, (all) =>
    save({ rights: writtenRights(all) }),
  )
  const addButton = (
    <Button icon={Plus} onPress={() => add(nextRight(rows, new Date().getFullYear()))}>
      {t('trainingImport.rights.add')}
    </Button>
  )
  return (
    <Card
      title={t('trainingImport.rights.title')}
      description={t('trainingImport.rights.body')}
      actions={rows.length > 0 && addButton}
    >
      {rows.length === 0 ? (
        <EmptyState icon={Scale} title={t('trainingImport.rights.empty')} action={addButton}>
          <p>{t('trainingImport.rights.emptyBody')}</p>
        </EmptyState>
      ) : (
        <div>
          {rows.map((row, index) => (
            <RightFields
              key={row.key}
              row={row}
              index={index}
              errors={(field) => errorsAt(saving.problem, `rights.${index}.${field}`)}
              onChange={(part) => change(row.key, part)}
              onRemove={() => remove(row.key)}
            />
          ))}
        </div>
      )}
      {(rows.length > 0 || saving.state !== 'saved') && <AutosaveLine of={saving} />}
    </Card>
  )
}

interface RightFieldsProps {
  readonly row: RightRow
  readonly index: number
  readonly errors: (field: keyof RightRow) => readonly string[]
  readonly onChange: (part: Partial<RightRow>) => void
  readonly onRemove: () => void
}

function RightFields({ row, index, errors, onChange, onRemove }: RightFieldsProps) {
  const { t } = useTexts()
  const number = index + 1
  return (
    <div role="group" aria-label={t('trainingImport.rights.one', { number })} className={styles['rule']}>
      <NumberField
        label={t('trainingImport.rights.fromYear')}
        value={row.fromYear}
        onChange={(fromYear) => onChange({ fromYear })}
        errors={errors('fromYear')}
      />
      <NumberField
        label={t('trainingImport.rights.hours')}
        value={row.hoursPerYear}
        onChange={(hoursPerYear) => onChange({ hoursPerYear })}
        maximumDecimals={2}
        errors={errors('hoursPerYear')}
      />
      <div className={styles['source']}>
        <TextField
          label={t('trainingImport.rights.source')}
          width="full"
          value={row.source}
          onChange={(source) => onChange({ source })}
          errors={errors('source')}
        />
      </div>
      <IconButton icon={Trash2} label={t('trainingImport.rights.remove', { number })} onPress={onRemove} />
    </div>
  )
}
