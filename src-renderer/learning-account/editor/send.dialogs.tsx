import type { Problem } from '../../../src-shared/problem'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Dialog } from '../../ui/dialog'
import { Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { CompareDialog } from './compare.dialog'
import { GuardDialog } from './guard.dialog'

/** What stands between a training and the service, for a person to decide. */
export type Asked =
  | { readonly kind: 'guard' | 'changed' | 'removed'; readonly id: string }
  | { readonly kind: 'problem'; readonly id: string; readonly problem: Problem }

interface SendDialogsProps {
  readonly asked: Asked
  readonly onClose: () => void
  readonly onSend: (id: string, confirmed: readonly string[]) => void
  readonly onMerged: (id: string) => void
}

/** The dialog for what has to be decided before a training is sent, or that says why it was not. */
export function SendDialogs({ asked, onClose, onSend, onMerged }: SendDialogsProps) {
  const { t, problemText } = useTexts()
  const { id } = asked
  switch (asked.kind) {
    case 'guard':
      return <GuardDialog id={id} onClose={onClose} onConfirm={(people) => onSend(id, people)} />
    case 'changed':
      return <CompareDialog id={id} isElsewhere onClose={onClose} onMerged={() => onMerged(id)} />
    case 'removed': {
      const { title, body } = problemText({ code: 'changed-elsewhere', differences: 0, removed: true })
      return (
        <ConfirmDialog
          isOpen
          title={title}
          confirmLabel={t('trainingEditor.registerAgain')}
          onConfirm={() => onSend(id, [])}
          onCancel={onClose}
        >
          <Stack>
            <p>{body}</p>
            <p>{t('trainingEditor.registerAgainHelp')}</p>
          </Stack>
        </ConfirmDialog>
      )
    }
    case 'problem':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={t('trainingEditor.notSent')}
          footer={
            <>
              <Button onPress={onClose}>{t('common.close')}</Button>
              <Button variant="primary" onPress={() => onSend(id, [])}>
                {t('common.retry')}
              </Button>
            </>
          }
        >
          <ProblemNotice problem={asked.problem} />
        </Dialog>
      )
  }
}
