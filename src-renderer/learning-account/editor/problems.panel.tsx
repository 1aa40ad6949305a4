import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import CircleAlert from 'lucide-react/icons/circle-alert'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { memo, useState } from 'react'
import type { Defect } from '../../../src-shared/learning-account/rules.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { Icon } from '../../ui/icon'
import { Card } from '../../ui/layout'
import { LinkButton } from '../../ui/link-button'
import { StatusPill } from '../../ui/status-pill'
import type { TrainingProblems } from '../grid/open-training'
import styles from './editor.module.css'
import type { Walk } from './use-walk'
import { placeText } from './words'

interface ProblemsPanelProps {
  /** Undefined until the first check is done. */
  readonly problems: TrainingProblems | undefined
  readonly walk: Walk
}

/** So many are listed at first, and so many more each time. */
const STEP = 100

/** What is wrong with the draft, to walk through one by one or to choose from. */
export const ProblemsPanel = memo(function ProblemsPanel({ problems, walk }: ProblemsPanelProps) {
  const texts = useTexts()
  const { t } = texts
  const [most, setMost] = useState(STEP)
  if (problems === undefined || problems.list.length === 0) return null
  const { list: defects, errors, warnings } = problems
  const total = errors + warnings
  const shown = walk.at === undefined ? undefined : defects[walk.at]
  return (
    <Card
      title={t('trainingEditor.problems.title')}
      description={t('trainingEditor.problems.help')}
      actions={
        <>
          <Button size="small" icon={ChevronUp} onPress={() => walk.step(-1)}>
            {t('trainingEditor.problems.previous')}
          </Button>
          <Button size="small" icon={ChevronDown} onPress={() => walk.step(1)}>
            {t('trainingEditor.problems.next')}
          </Button>
        </>
      }
    >
      <div className={styles['bar']}>
        {errors > 0 && (
          <StatusPill tone="negative">{t('trainingEditor.problems.errors', { count: errors })}</StatusPill>
        )}
        {warnings > 0 && (
          <StatusPill tone="waiting">{t('trainingEditor.problems.warnings', { count: warnings })}</StatusPill>
        )}
        <span role="status">
          {shown !== undefined && walk.at !== undefined && (
            <>
              {t('trainingEditor.problems.at', { number: walk.at + 1, total })}{' '}
              <strong>{placeText(shown.path, texts)}</strong>: {texts.fieldText(shown.code)}
            </>
          )}
        </span>
      </div>
      <Disclosure title={t('trainingEditor.problems.all', { count: total })}>
        <ul className={styles['list']}>
          {defects.slice(0, most).map((defect, index) => (
            <Entry key={`${defect.path} ${defect.code}`} defect={defect} onGo={() => walk.to(index)} />
          ))}
        </ul>
        {defects.length > most && (
          <Button size="small" onPress={() => setMost(most + STEP)}>
            {t('trainingEditor.showMore', { count: Math.min(STEP, defects.length - most) })}
          </Button>
        )}
        {defects.length <= most && defects.length < total && (
          <p className={styles['muted']}>{t('trainingEditor.problems.first', { count: defects.length })}</p>
        )}
      </Disclosure>
    </Card>
  )
})

function Entry({ defect, onGo }: { readonly defect: Defect; readonly onGo: () => void }) {
  const texts = useTexts()
  const { path, code, level } = defect
  return (
    <li>
      <Icon of={level === 'error' ? CircleAlert : TriangleAlert} size={15} />{' '}
      <span className="visually-hidden">{texts.t(`trainingEditor.problems.${level}`)}: </span>
      <LinkButton onPress={onGo}>{placeText(path, texts)}</LinkButton> {texts.fieldText(code)}
    </li>
  )
}
