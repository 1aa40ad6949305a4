import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { Card, Stack } from '../ui/layout'
import { AttemptProblem } from './attempt-problem'
import { GatePage } from './gate-page'
import { StartFresh } from './start-fresh'
import { UnlockForm } from './unlock.form'

/** The vault waits for its passphrase. */
export function Locked() {
  const { t } = useTexts()
  return (
    <GatePage title={t('startup.lockedTitle')} intro={t('startup.lockedIntro')} takesFocus={false}>
      <Card>
        <UnlockForm />
      </Card>
      <AttemptProblem />
      <Disclosure title={t('startup.forgotten')}>
        <Stack>
          <p>{t('startup.forgottenBody')}</p>
          <div>
            <StartFresh />
          </div>
        </Stack>
      </Disclosure>
    </GatePage>
  )
}
