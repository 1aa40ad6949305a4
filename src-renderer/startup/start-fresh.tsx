import { useState } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { Stack } from '../ui/layout'
import { startFresh, useStartup } from './startup.store'

/** A way on when the data cannot be opened any more: it is put aside, never deleted, and only after a question. */
export function StartFresh() {
  const { t } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const { attempt, dataFolder } = useStartup()
  const confirm = async (): Promise<void> => {
    await startFresh()
    setAsking(false)
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('startup.freshStart')}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('startup.freshTitle')}
        confirmLabel={t('startup.freshConfirm')}
        isBusy={attempt.step === 'busy'}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <Stack>
          <p>{t('startup.freshBody')}</p>
          {dataFolder !== undefined && (
            <p>
              {t('startup.freshWhere')}
              <br />
              <code>{asideOf(dataFolder)}</code>
            </p>
          )}
          <p>{t('startup.freshLater')}</p>
        </Stack>
      </ConfirmDialog>
    </>
  )
}

/** The folder as main names it, but for the moment in its name, which is not known yet. */
function asideOf(dataFolder: string): string {
  return `${dataFolder}${dataFolder.includes('\\') ? '\\' : '/'}set-aside-…`
}
