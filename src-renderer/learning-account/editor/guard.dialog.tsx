import { useState } from 'react'
import type { ParticipantDifference } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { createReadable } from '../../ipc/reading'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { Row, Stack } from '../../ui/layout'
import { ReadingView } from '../../ui/reading-view'
import styles from './editor.module.css'
import { PersonNumbers } from './person'

interface GuardDialogProps {
  readonly id: string
  readonly onClose: () => void
  /** The numbers of everyone who may disappear or lose periods; all were ticked. */
  readonly onConfirm: (insz: readonly string[]) => void
}

/** So many people are on a page: each page is looked at before its people can be ticked. */
const PAGE = 25

/** Asks, by name, about everyone who would disappear from the register or lose periods by what is sent. */
export function GuardDialog({ id, onClose, onConfirm }: GuardDialogProps) {
  const { t } = useTexts()
  const [page, setPage] = useState(0)
  const [total, setTotal] = useState<number>()
  const [ticked, setTicked] = useState<ReadonlyMap<string, string>>(new Map())
  const tick = (people: readonly ParticipantDifference[], isTicked: boolean): void => {
    const now = new Map(ticked)
    for (const { key, insz } of people) {
      if (isTicked) now.set(key, insz ?? '')
      else now.delete(key)
    }
    setTicked(now)
  }
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('trainingEditor.guard.title', { count: total ?? 0 })}
      footer={
        <>
          <Button onPress={onClose}>{t('trainingEditor.guard.cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={total === undefined || ticked.size < total}
            aria-describedby="guard-ticked"
            onPress={() => onConfirm([...new Set(ticked.values())].filter((insz) => insz !== ''))}
          >
            {t('trainingEditor.guard.confirm')}
          </Button>
        </>
      }
    >
      <Stack>
        <p className={styles['muted']}>{t('trainingEditor.guard.help')}</p>
        <LossPage key={page} id={id} page={page} onTotal={setTotal} ticked={ticked} onTick={tick} />
        {total !== undefined && total > PAGE && (
          <Pages page={page} last={Math.ceil(total / PAGE) - 1} onTurn={setPage} />
        )}
        <div id="guard-ticked" role="status">
          {t('trainingEditor.guard.ticked', { done: ticked.size, total: total ?? 0 })}
        </div>
      </Stack>
    </Dialog>
  )
}

interface LossPageProps extends Omit<LossesProps, 'people'> {
  readonly id: string
  readonly page: number
  /** How many people there are on all pages together. */
  readonly onTotal: (total: number) => void
}

function LossPage({ id, page, onTotal, ...losses }: LossPageProps) {
  const [readable] = useState(() =>
    createReadable(async () => {
      const outcome = await main.learningAccount.compare({
        id,
        only: 'losses',
        limit: PAGE,
        offset: page * PAGE,
      })
      if (outcome.ok) onTotal(outcome.value.total)
      return outcome
    }),
  )
  return (
    <ReadingView reading={readable.useReading()} onRetry={() => void readable.load()}>
      {({ differences }) => <Losses {...losses} people={differences} />}
    </ReadingView>
  )
}

interface LossesProps {
  readonly people: readonly ParticipantDifference[]
  readonly ticked: ReadonlyMap<string, string>
  readonly onTick: (people: readonly ParticipantDifference[], isTicked: boolean) => void
}

function Losses({ people, ticked, onTick }: LossesProps) {
  const { t } = useTexts()
  return (
    <Stack gap="tight">
      {people.length > 1 && (
        <Checkbox
          label={t('trainingEditor.guard.all', { count: people.length })}
          value={people.every(({ key }) => ticked.has(key))}
          onChange={(isTicked) => onTick(people, isTicked)}
        />
      )}
      <ul className={styles['list']}>
        {people.map((person) => (
          <li key={person.key} className={styles['entry']}>
            <Checkbox
              label={person.name ?? t('trainingEditor.unnamed')}
              description={
                person.losesPeriods === null
                  ? t('trainingEditor.guard.disappears')
                  : t('trainingEditor.guard.losesPeriods', { count: person.losesPeriods })
              }
              value={ticked.has(person.key)}
              onChange={(isTicked) => onTick([person], isTicked)}
            />
            <PersonNumbers insz={person.insz} employerEnterpriseNumber={person.employerEnterpriseNumber} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

interface PagesProps {
  readonly page: number
  readonly last: number
  readonly onTurn: (page: number) => void
}

function Pages({ page, last, onTurn }: PagesProps) {
  const { t } = useTexts()
  return (
    <Row>
      <Button size="small" isDisabled={page === 0} onPress={() => onTurn(page - 1)}>
        {t('trainingEditor.previousPage')}
      </Button>
      <span>{t('trainingEditor.page', { page: page + 1, pages: last + 1 })}</span>
      <Button size="small" isDisabled={page === last} onPress={() => onTurn(page + 1)}>
        {t('trainingEditor.nextPage')}
      </Button>
    </Row>
  )
}
