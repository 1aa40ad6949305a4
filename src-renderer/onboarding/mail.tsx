import Mail from 'lucide-react/icons/mail'
import { useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Dialog } from '../ui/dialog'
import { KeyValueList } from '../ui/key-value-list'
import { Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { useAction } from '../ui/use-action'
import styles from './onboarding.module.css'

interface MailDraftProps {
  readonly runId: string
  /** The step whose e-mail it is, or the party to whom the hand-over page goes. */
  readonly about: { readonly step: string } | { readonly actor: string }
}

interface Draft {
  readonly to?: string | undefined
  readonly subject: string
  readonly body: string
}

/** An e-mail: read it first, then open it in the user's own mail program. Nothing is sent from here. */
export function MailDraft({ runId, about }: MailDraftProps) {
  const { t } = useTexts()
  const at = { id: runId, ...about }
  const [draft, setDraft] = useState<Draft>()
  const [isCut, setCut] = useState(false)
  const reading = useAction(() => main.onboarding.mail(at))
  const opening = useAction(() => main.onboarding.openMail(at))
  const copying = useAction(() => main.onboarding.copyMail(at))
  const problem = opening.problem ?? copying.problem

  const show = async (): Promise<void> => {
    setCut(false)
    const outcome = await reading.run()
    if (outcome?.ok === true) setDraft(outcome.value)
  }
  const open = async (): Promise<void> => {
    const outcome = await opening.run()
    if (outcome?.ok === true) setCut(!outcome.value.complete)
  }
  return (
    <>
      <Button icon={Mail} isBusy={reading.isBusy} onPress={() => void show()}>
        {t('connectionScreens.mail.show')}
      </Button>
      {reading.problem !== undefined && <ProblemNotice problem={reading.problem} />}
      <Dialog
        isOpen={draft !== undefined}
        onClose={() => setDraft(undefined)}
        title={t('connectionScreens.mail.title')}
        footer={
          <>
            <CopyButton
              look="words"
              what={t('connectionScreens.mail.title')}
              copy={async () => (await copying.run())?.ok === true}
            />
            <Button variant="primary" icon={Mail} isBusy={opening.isBusy} onPress={() => void open()}>
              {t('connectionScreens.mail.open')}
            </Button>
          </>
        }
      >
        {draft !== undefined && (
          <Stack>
            <p className={styles['quiet']}>{t('connectionScreens.mail.help')}</p>
            <KeyValueList
              items={[
                {
                  key: t('connectionScreens.mail.to'),
                  value: draft.to ?? t('connectionScreens.mail.nobody'),
                },
                { key: t('connectionScreens.mail.subject'), value: draft.subject },
              ]}
            />
            {/* A long letter makes the dialog scroll: what has the focus can be scrolled with the keyboard. */}
            <p
              className={styles['letter']}
              tabIndex={0}
              role="region"
              aria-label={t('connectionScreens.mail.body')}
            >
              {draft.body}
            </p>
            {isCut && (
              <Notice tone="waiting" isAnnounced title={t('connectionScreens.mail.cut')}>
                <p>{t('connectionScreens.mail.cutHelp')}</p>
              </Notice>
            )}
            {problem !== undefined && <ProblemNotice problem={problem} />}
          </Stack>
        )}
      </Dialog>
    </>
  )
}
