import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import CircleAlert from 'lucide-react/icons/circle-alert'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { Defect } from '../../../src-shared/learning-account/rules.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { Icon } from '../../ui/icon'
import { Card } from '../../ui/layout'
import { LinkButton } from '../../ui/link-button'
import { ProblemNotice } from '../../ui/problem-notice'
import { StatusPill } from '../../ui/status-pill'
import styles from './editor.module.css'
import type { Problems } from './use-problems'
import type { Walk } from './use-walk'
import { placeText } from './words'

interface ProblemsPanelProps {
  readonly problems: Problems
  readonly walk: Walk
}

/** What is wrong with the draft, to walk through one by one or to choose from. */
export function ProblemsPanel({ problems, walk }: ProblemsPanelProps) {
  const texts = useTexts()
  const { t } = texts
  const { listed, problem } = problems
  if (problem !== undefined) return <ProblemNotice problem={problem} onRetry={() => void problems.check()} />
  if (listed === undefined || listed.defects.length === 0) return null
  const { defects, errors, warnings } = listed
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
          {defects.map((defect, index) => (
            <Entry key={`${defect.path} ${defect.code}`} defect={defect} onGo={() => walk.to(index)} />
          ))}
        </ul>
        {defects.length < total && (
          <Button size="small" onPress={() => void problems.more()}>
            {t('trainingEditor.showMore', { count: Math.min(200, total - defects.length) })}
          </Button>
        )}
      </Disclosure>
    </Card>
  )
}

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
