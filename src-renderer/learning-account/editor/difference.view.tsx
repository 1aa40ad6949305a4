import Check from 'lucide-react/icons/check'
import type { FieldDifference, Side } from '../../../src-shared/learning-account/merge'
import type { ParticipantDifference } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icon'
import { RadioGroup } from '../../ui/radio-group'
import { StatusPill } from '../../ui/status-pill'
import { cellsToShow, isWhole, winnerOf, type Shown } from './comparison.store'
import styles from './editor.module.css'
import { PersonNumbers } from './person'
import { placeText, valueText } from './words'

interface DecidedProps {
  readonly shows: Shown['shows']
  readonly choice: Side | undefined
  readonly onChoose: (side: Side) => void
}

/** One participant that differs, with what differs and, where both changed it, which version stays. */
export function ParticipantDifferenceView({
  difference,
  ...decided
}: DecidedProps & { readonly difference: ParticipantDifference }) {
  const { t } = useTexts()
  const { insz, employerEnterpriseNumber, name, isConflict } = difference
  const title = name ?? t('trainingEditor.unnamed')
  const whole = isWhole(difference)
  const canChoose = decided.shows === 'elsewhere' && (isConflict || whole)
  const cells = cellsToShow(difference.cells, decided.shows)
  return (
    <section className={cx(styles['difference'], isConflict && styles['conflict'])} aria-label={title}>
      <div className={styles['who']}>
        <h3>{title}</h3>
        <PersonNumbers insz={insz} employerEnterpriseNumber={employerEnterpriseNumber} />
      </div>
      {whole && <WholeWords difference={difference} shows={decided.shows} />}
      {cells.length > 0 && <Cells cells={cells} label={title} {...decided} />}
      {canChoose && (
        <Choice
          label={t('trainingEditor.compare.choiceFor', { name: title })}
          choice={decided.choice ?? (isConflict ? undefined : 'theirs')}
          onChoose={decided.onChoose}
        />
      )}
    </section>
  )
}

interface WholeWordsProps {
  readonly difference: ParticipantDifference
  readonly shows: Shown['shows']
}

/** What happened to somebody as a whole, on each side that did something. */
function WholeWords({ difference: { mineChange, theirsChange, isConflict }, shows }: WholeWordsProps) {
  const { t } = useTexts()
  const words = [
    ...(shows === 'elsewhere' ? [t(`trainingEditor.compare.elsewhere.${theirsChange}`)] : []),
    ...(shows === 'mine' || isConflict ? [t(`trainingEditor.compare.mine.${mineChange}`)] : []),
  ]
  return <p>{words.join(' ')}</p>
}

interface HeadDifferenceProps extends DecidedProps {
  readonly cells: readonly FieldDifference[]
}

/** What differs in the training's own fields. */
export function HeadDifference({ cells, ...decided }: HeadDifferenceProps) {
  const { t } = useTexts()
  const shown = cellsToShow(cells, decided.shows)
  const isConflict = shown.some((cell) => cell.isConflict)
  if (shown.length === 0) return null
  const title = t('trainingEditor.head')
  return (
    <section className={cx(styles['difference'], isConflict && styles['conflict'])} aria-label={title}>
      <h3>{title}</h3>
      <Cells cells={shown} label={title} {...decided} />
      {isConflict && decided.shows === 'elsewhere' && (
        <Choice
          label={t('trainingEditor.compare.choiceFor', { name: title })}
          choice={decided.choice}
          onChoose={decided.onChoose}
        />
      )}
    </section>
  )
}

interface CellsProps extends DecidedProps {
  readonly cells: readonly FieldDifference[]
  readonly label: string
}

const HEADINGS = { base: 'base', mine: 'ours', theirs: 'theirs' } as const

function Cells({ cells, label, shows, choice }: CellsProps) {
  const texts = useTexts()
  const { t } = texts
  const sides = ['base', 'mine', 'theirs'] as const
  return (
    <div className={styles['scrolls']}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('trainingEditor.compare.field')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {t(`trainingEditor.compare.${HEADINGS[side]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => {
            const winner = shows === 'elsewhere' ? winnerOf(cell, choice) : undefined
            return (
              <tr key={cell.path}>
                <th scope="row">
                  {placeText(cell.path, texts)}{' '}
                  {cell.isConflict && (
                    <StatusPill tone="waiting">{t('trainingEditor.compare.conflict')}</StatusPill>
                  )}
                </th>
                {sides.map((side) => (
                  <td key={side} className={cx(winner === side && styles['wins'])}>
                    <span className={styles['won']}>
                      {winner === side && <Icon of={Check} size={14} />}
                      {valueText(cell.path, cell[side], texts)}
                      {winner === side && (
                        <span className="visually-hidden">{t('trainingEditor.compare.stays')}</span>
                      )}
                    </span>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly choice: Side | undefined
  readonly onChoose: (side: Side) => void
}

function Choice({ label, choice, onChoose }: ChoiceProps) {
  const { t } = useTexts()
  return (
    <RadioGroup<Side>
      look="segments"
      isLabelHidden
      label={label}
      value={choice ?? ''}
      onChange={onChoose}
      options={[
        { id: 'mine', label: t('trainingEditor.compare.keepMine') },
        { id: 'theirs', label: t('trainingEditor.compare.takeTheirs') },
      ]}
    />
  )
}
