import type { Problem } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { Card } from '../ui/layout'
import { AttemptProblem } from './attempt-problem'
import { ClosedNotice } from './closed-notice'
import { GatePage } from './gate-page'
import { VaultForm } from './vault.form'

/** No usable keychain on a new machine: get one going, or keep the keys in a vault with a passphrase. The user decides. */
export function Choose({ problem }: { readonly problem: Problem }) {
  const { t } = useTexts()
  // A keychain that is there but closed is better opened than replaced.
  const isMissing = problem.code === 'keychain-missing'
  const vault = (
    <Card title={t('startup.vaultTitle')} description={t('startup.vaultIntro')}>
      <VaultForm autoFocus={false} />
    </Card>
  )
  return (
    <GatePage title={t('startup.chooseTitle')} intro={t('startup.chooseIntro')}>
      <ClosedNotice problem={problem} />
      <AttemptProblem />
      {isMissing ? (
        <>
          {vault}
          <Disclosure title={t('startup.keychainTitle')}>
            <p>{t('startup.keychainHelp')}</p>
          </Disclosure>
        </>
      ) : (
        <Disclosure title={t('startup.vaultTitle')}>{vault}</Disclosure>
      )}
    </GatePage>
  )
}
