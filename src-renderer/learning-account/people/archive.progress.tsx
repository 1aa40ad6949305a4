import CloudDownload from 'lucide-react/icons/cloud-download'
import RotateCw from 'lucide-react/icons/rotate-cw'
import type { ArchiveStatus } from '../../../src-shared/learning-account/overview.model'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { Row, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { archiveStep } from './archive.state'
import { fetchArchive, useArchiveRun } from './archive.store'
import styles from './people.module.css'

interface ArchiveProgressProps {
  readonly profileId: string
  readonly status: ArchiveStatus
  /** A run ended, however: what is known of the archive is out of date. */
  readonly onEnd: () => void
}

/** Starts the archive, goes on with it or stops it, with how far it is. */
export function ArchiveProgress({ profileId, status, onEnd }: ArchiveProgressProps) {
  const { t } = useTexts()
  const run = useArchiveRun(profileId)
  const step = archiveStep(status)
  const begin = (restart: boolean): void => void fetchArchive(profileId, restart).then(onEnd)
  if (run.step === 'running') {
    return (
      <Stack gap="tight">
        <Progress label={t('trainingPeople.archive.running')} progress={run.progress} onCancel={run.stop} />
        <p className={styles['quiet']}>{t('trainingPeople.archive.goesOn')}</p>
      </Stack>
    )
  }
  return (
    <Stack>
      {run.step === 'stopped' && (
        <Notice tone="info" isAnnounced>
          <p>{t('trainingPeople.archive.stopped')}</p>
        </Notice>
      )}
      {run.step === 'failed' && <ProblemNotice problem={run.problem} />}
      {step === 'complete' ? (
        <Stack gap="tight">
          <Notice tone="positive" title={t('trainingPeople.archive.complete', { people: status.people })} />
          <Row>
            <Button icon={RotateCw} onPress={() => begin(true)}>
              {t('trainingPeople.archive.again')}
            </Button>
            <span className={styles['quiet']}>{t('trainingPeople.archive.againHelp')}</span>
          </Row>
        </Stack>
      ) : (
        <Row gap="normal">
          <Button variant="primary" icon={CloudDownload} onPress={() => begin(false)}>
            {t(step === 'not-begun' ? 'trainingPeople.archive.start' : 'trainingPeople.archive.resume')}
          </Button>
          <span>
            {step === 'not-begun'
              ? t('trainingPeople.archive.notBegun', { people: status.people })
              : t('trainingPeople.archive.partly', { people: status.people, done: status.done })}
          </span>
        </Row>
      )}
    </Stack>
  )
}
