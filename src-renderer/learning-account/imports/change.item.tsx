import ArrowRight from 'lucide-react/icons/arrow-right'
import type { ImportChange } from '../../../src-shared/learning-account/imports.model'
import { useTexts } from '../../i18n/language.store'
import { Icon } from '../../ui/icon'
import { Muted, Row } from '../../ui/layout'
import { Masked } from '../../ui/masked'
import { StatusPill, type StatusTone } from '../../ui/status-pill'
import styles from './imports.module.css'
import { fieldName, masked, periodText, placeOf, valueText } from './values'

const TONES: Readonly<Record<ImportChange['kind'], StatusTone>> = {
  new: 'positive',
  changed: 'waiting',
  unchanged: 'neutral',
}

/** What would become of one participant: who it is, the cells that change, the periods that come. */
export function ChangeItem({ change }: { readonly change: ImportChange }) {
  const texts = useTexts()
  const { t, format } = texts
  const { kind, insz, name, lines, cells, cellCount, periods, newPeriods, errors } = change
  // Who somebody is stands above already.
  const shown = cells.filter(({ path }) => kind !== 'new' || (path !== 'insz' && path !== 'name'))
  return (
    <li className={styles['change']}>
      <Row align="spread">
        <Row>
          {name !== null && <strong>{name}</strong>}
          {insz !== null && <Masked what={fieldName('insz', texts)} mask={masked(insz)} reveal={insz} />}
          <StatusPill tone={TONES[kind]}>{t(`trainingImport.check.kind.${kind}`)}</StatusPill>
          {errors > 0 && (
            <StatusPill tone="waiting">{t('trainingImport.check.toCorrect', { count: errors })}</StatusPill>
          )}
        </Row>
        <Muted>
          {t('trainingImport.check.lines', {
            count: lines.length,
            lines: format.list(lines.slice(0, 5).map(String)),
            more: Math.max(0, lines.length - 5),
          })}
        </Muted>
      </Row>
      {(shown.length > 0 || periods.length > 0) && (
        <ul className={styles['cells']}>
          {shown.map((cell) => (
            <CellChange key={cell.path} cell={cell} isNew={kind === 'new'} />
          ))}
          {periods.map((period, index) => (
            <li key={index}>
              <span className={styles['field']}>{t('trainingImport.check.newPeriod')}</span>{' '}
              {periodText(period, texts)}
            </li>
          ))}
        </ul>
      )}
      {cellCount > cells.length && (
        <Muted>{t('trainingImport.check.moreCells', { count: cellCount - cells.length })}</Muted>
      )}
      {newPeriods > periods.length && (
        <Muted>{t('trainingImport.check.morePeriods', { count: newPeriods - periods.length })}</Muted>
      )}
    </li>
  )
}

interface CellChangeProps {
  readonly cell: ImportChange['cells'][number]
  /** Of somebody new there is nothing before. */
  readonly isNew: boolean
}

function CellChange({ cell: { path, before, after }, isNew }: CellChangeProps) {
  const texts = useTexts()
  const { t } = texts
  const place = placeOf(path)
  if (place === undefined) return null
  const name = fieldName(place.field, texts)
  return (
    <li>
      <span className={styles['field']}>
        {place.period === undefined
          ? name
          : t('trainingImport.check.periodField', { number: place.period, field: name })}
      </span>{' '}
      {!isNew && (
        <>
          <span className={styles['before']}>{valueText(place.field, before, texts)}</span>{' '}
          <span className={styles['arrow']}>
            <Icon of={ArrowRight} size={14} />
            <span className="visually-hidden">{t('trainingImport.check.becomes')}</span>
          </span>{' '}
        </>
      )}
      <span>{valueText(place.field, after, texts)}</span>
    </li>
  )
}
