import CalendarRange from 'lucide-react/icons/calendar-range'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Window } from '../../../src-shared/learning-account/windows'
import { useTexts } from '../../i18n/language.store'
import { AutosaveLine } from '../../ui/autosave-line'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { EmptyState } from '../../ui/empty-state'
import { IconButton } from '../../ui/icon-button'
import { Card, Muted } from '../../ui/layout'
import styles from './imports.module.css'
import { errorsAt, nextWindow, withoutKeys } from './setting-rows'
import type { SaveSettings } from './settings.store'
import { useRows } from './use-rows'

interface WindowsListProps {
  readonly windows: readonly Window[]
  readonly save: SaveSettings
}

/** The five-year windows, kept while they are typed. */
export function WindowsList({ windows, save }: WindowsListProps) {
  const { t } = useTexts()
  const { rows, saving, add, change, remove } = useRows<Window>('training-windows', windows, (all) =>
    save({ windows: withoutKeys(all) }),
  )
  const addButton = (
    <Button icon={Plus} onPress={() => add(nextWindow(rows))}>
      {t('trainingImport.windows.add')}
    </Button>
  )
  return (
    <Card
      title={t('trainingImport.windows.title')}
      description={t('trainingImport.windows.body')}
      actions={rows.length > 0 && addButton}
    >
      <Muted>{t('trainingImport.windows.source')}</Muted>
      {rows.length === 0 ? (
        <EmptyState icon={CalendarRange} title={t('trainingImport.windows.empty')} action={addButton}>
          <p>{t('trainingImport.windows.emptyBody')}</p>
        </EmptyState>
      ) : (
        <div>
          {rows.map(({ key, first, last }, index) => (
            <div
              key={key}
              role="group"
              aria-label={t('trainingImport.windows.one', { number: index + 1 })}
              className={styles['rule']}
            >
              <DateField
                label={t('trainingImport.windows.first')}
                value={first}
                onChange={(day) => change(key, { first: day })}
                errors={errorsAt(saving.problem, `windows.${index}.first`)}
              />
              <DateField
                label={t('trainingImport.windows.last')}
                value={last}
                onChange={(day) => change(key, { last: day })}
                errors={errorsAt(saving.problem, `windows.${index}.last`)}
              />
              <IconButton
                icon={Trash2}
                label={t('trainingImport.windows.remove', { number: index + 1 })}
                onPress={() => remove(key)}
              />
            </div>
          ))}
        </div>
      )}
      {(rows.length > 0 || saving.state !== 'saved') && <AutosaveLine of={saving} />}
    </Card>
  )
}
