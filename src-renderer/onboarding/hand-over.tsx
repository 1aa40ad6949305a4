import FileDown from 'lucide-react/icons/file-down'
import Printer from 'lucide-react/icons/printer'
import Users from 'lucide-react/icons/users'
import { useState } from 'react'
import type { Guide } from '../../src-shared/onboarding/guide'
import { partyName } from '../../src-shared/onboarding/guide-words'
import { isFinished, stateOf } from '../../src-shared/onboarding/terms'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { ReadingView } from '../ui/reading-view'
import { Select } from '../ui/select'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { handOverOf, HandOverSheet } from './hand-over.sheet'
import { MailDraft } from './mail'
import type { RunEntry } from './onboarding.store'
import styles from './onboarding.module.css'

interface HandOverProps {
  readonly guide: Guide
  readonly run: RunEntry
  /** For whom the page is first made. */
  readonly actor?: string | undefined
}

/** A page for whoever must act, to print or to mail: what is asked of them, and the details they need. */
export function HandOver({ guide, run, actor }: HandOverProps) {
  const { t } = useTexts()
  const parties = guide.handsOverTo ?? []
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(nextParty(guide, run, actor))
  const saving = useAction(() => main.onboarding.saveHandOver({ id: run.id, actor: chosen }))
  const printing = useAction(() => main.onboarding.printHandOver({ id: run.id, actor: chosen }))
  const problem = saving.problem ?? printing.problem
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  if (parties.length === 0) return null
  return (
    <>
      <Button icon={Users} onPress={() => setOpen(true)}>
        {t('connectionScreens.handOver.open')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="large"
        title={t('connectionScreens.handOver.open')}
        footer={
          <>
            <MailDraft key={chosen} runId={run.id} about={{ actor: chosen }} />
            <Button icon={Printer} isBusy={printing.isBusy} onPress={() => void printing.run()}>
              {t('connectionScreens.handOver.print')}
            </Button>
            <Button variant="primary" icon={FileDown} isBusy={saving.isBusy} onPress={() => void save()}>
              {t('connectionScreens.handOver.save')}
            </Button>
          </>
        }
      >
        <Stack>
          <p className={styles['quiet']}>{t('connectionScreens.handOver.help')}</p>
          {parties.length > 1 && (
            <Select
              label={t('connectionScreens.handOver.who')}
              value={chosen}
              onChange={setChosen}
              options={parties.map((party) => ({ id: party, label: partyName(party, t) }))}
            />
          )}
          <Preview key={chosen} id={run.id} actor={chosen} />
          {problem !== undefined && <ProblemNotice problem={problem} />}
        </Stack>
      </Dialog>
    </>
  )
}

/** For whom the page is first made: who acts in the step that is looked at, else who must act next. */
function nextParty({ handsOverTo = [], steps }: Guide, run: RunEntry, actor: string | undefined): string {
  if (actor !== undefined && handsOverTo.includes(actor)) return actor
  const open = steps.find((step) => handsOverTo.includes(step.actor) && !isFinished(stateOf(run, step.id)))
  return open?.actor ?? handsOverTo[0] ?? ''
}

function Preview({ id, actor }: { readonly id: string; readonly actor: string }) {
  const [readable] = useState(() => handOverOf(id, actor))
  return (
    <ReadingView reading={readable.useReading()} onRetry={() => void readable.load()}>
      {(contents) => <HandOverSheet contents={contents} />}
    </ReadingView>
  )
}
