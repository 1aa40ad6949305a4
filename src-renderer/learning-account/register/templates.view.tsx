import Archive from 'lucide-react/icons/archive'
import ArchiveRestore from 'lucide-react/icons/archive-restore'
import LayoutTemplate from 'lucide-react/icons/layout-template'
import { useState } from 'react'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { go } from '../../app/navigation.store'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Row, Stack } from '../../ui/layout'
import { LinkButton } from '../../ui/link-button'
import { ProblemNotice } from '../../ui/problem-notice'
import { ReadingView } from '../../ui/reading-view'
import { Switch } from '../../ui/switch'
import { useAction } from '../../ui/use-action'
import { CopyDialog } from '../editor/copy.dialog'
import { templatesOf, templatesPutAway } from './templates.store'
import { bringBack, openTraining, putAway, type Task } from './training-actions'
import styles from './register.module.css'

/** The trainings that others begin from. */
export function TemplatesView({ profileId }: { readonly profileId: string }) {
  const { t } = useTexts()
  const templates = templatesOf(profileId)
  const away = templatesPutAway(profileId)
  const reading = templates.useReading()
  const awayReading = away.useReading()
  const [isAwayShown, setAwayShown] = useState(false)
  const [begun, setBegun] = useState<TrainingSummary>()
  const doing = useAction((_, task: Task) => task())
  const gone = awayReading.step === 'ready' ? awayReading.value : []
  return (
    <Stack>
      {doing.problem !== undefined && <ProblemNotice problem={doing.problem} />}
      <ReadingView reading={reading} onRetry={() => void templates.load()}>
        {(known) =>
          known.length === 0 ? (
            <Nothing />
          ) : (
            <>
              <p className={styles['quiet']}>{t('trainings.templates.help')}</p>
              <ul className={styles['items']} aria-label={t('trainings.templates.label')}>
                {known.map((template) => (
                  <Template
                    key={template.id}
                    template={template}
                    onBegin={() => setBegun(template)}
                    onPutAway={() => void doing.run(() => putAway([template.id]))}
                  />
                ))}
              </ul>
            </>
          )
        }
      </ReadingView>
      {gone.length > 0 && (
        <Switch label={t('trainings.templates.showPutAway')} value={isAwayShown} onChange={setAwayShown} />
      )}
      {isAwayShown && gone.length > 0 && (
        <ul className={styles['items']} aria-label={t('trainings.templates.showPutAway')}>
          {gone.map((template) => (
            <li key={template.id} className={styles['item']}>
              <TemplateName template={template} />
              <Button
                size="small"
                icon={ArchiveRestore}
                onPress={() => void doing.run(() => bringBack([template.id]))}
              >
                {t('trainings.list.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {begun !== undefined && <CopyDialog source={begun} onClose={() => setBegun(undefined)} />}
    </Stack>
  )
}

interface TemplateProps {
  readonly template: TrainingSummary
  readonly onBegin: () => void
  readonly onPutAway: () => void
}

function Template({ template, onBegin, onPutAway }: TemplateProps) {
  const { t } = useTexts()
  return (
    <li className={styles['item']}>
      <TemplateName template={template} />
      <Row>
        <Button size="small" onPress={onBegin}>
          {t('trainings.templates.use')}
        </Button>
        <Button size="small" variant="quiet" icon={Archive} onPress={onPutAway}>
          {t('trainings.templates.remove')}
        </Button>
      </Row>
    </li>
  )
}

function TemplateName({
  template: { id, template, participants, removedAt },
}: {
  readonly template: TrainingSummary
}) {
  const { t } = useTexts()
  const name = template === null || template === '' ? t('trainings.templates.unnamed') : template
  return (
    <div className={styles['what']}>
      {removedAt === null ? (
        <LinkButton onPress={() => openTraining(id)}>{name}</LinkButton>
      ) : (
        <span>{name}</span>
      )}
      <span className={styles['about']}>{t('trainings.list.participants', { count: participants })}</span>
    </div>
  )
}

function Nothing() {
  const { t } = useTexts()
  return (
    <EmptyState
      icon={LayoutTemplate}
      title={t('trainings.templates.empty')}
      action={
        <Button onPress={() => go({ screen: 'trainings', params: { place: 'register' } })}>
          {t('trainings.templates.toRegister')}
        </Button>
      }
    >
      {t('trainings.templates.emptyNext')}
    </EmptyState>
  )
}
