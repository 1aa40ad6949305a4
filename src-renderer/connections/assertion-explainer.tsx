import FileSearch from 'lucide-react/icons/file-search'
import { useState } from 'react'
import type { ExplainedAssertion, ExplainedPart } from '../../src-shared/connections/connections.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Dialog } from '../ui/dialog'
import { KeyValueList } from '../ui/key-value-list'
import { Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { useAction } from '../ui/use-action'
import styles from './connections.module.css'

/** Shows what a request for access says, claim by claim, in plain words; never its signature. */
export function AssertionExplainer({ profileId }: { readonly profileId: string }) {
  const { t } = useTexts()
  const [explained, setExplained] = useState<ExplainedAssertion>()
  const explaining = useAction((options) => main.connections.explainAssertion({ profileId }, options))
  const show = async (): Promise<void> => {
    const outcome = await explaining.run()
    if (outcome?.ok === true) setExplained(outcome.value)
  }
  return (
    <>
      <Button icon={FileSearch} isBusy={explaining.isBusy} onPress={() => void show()}>
        {t('connectionScreens.explainer.open')}
      </Button>
      {explaining.problem !== undefined && <ProblemNotice problem={explaining.problem} />}
      <Dialog
        isOpen={explained !== undefined}
        onClose={() => setExplained(undefined)}
        size="large"
        title={t('connectionScreens.explainer.title')}
      >
        {explained !== undefined && <Explanation explained={explained} />}
      </Dialog>
    </>
  )
}

function Explanation({ explained }: { readonly explained: ExplainedAssertion }) {
  const { t, format } = useTexts()
  const { signedWith } = explained
  return (
    <Stack gap="wide">
      <p className={styles['reading']}>{t('connections.explained.intro')}</p>
      <KeyValueList
        items={[
          {
            key: t('connectionScreens.explainer.sentTo'),
            value: (
              <Row>
                <code>{explained.tokenUrl}</code>
                <CopyButton copy={explained.tokenUrl} what={t('connectionScreens.explainer.sentTo')} />
              </Row>
            ),
          },
        ]}
      />
      {(['form', 'header', 'claims'] as const).map((part) => (
        <section key={part} className={styles['claims']}>
          <h3>{t(`connections.explained.parts.${part}`)}</h3>
          <dl>
            {explained[part].map((claim) => (
              <Claim key={claim.name} claim={claim} />
            ))}
          </dl>
        </section>
      ))}
      <section className={styles['claims']}>
        <h3>{t('connections.explained.signedWith')}</h3>
        <KeyValueList
          items={[
            { key: t('connectionScreens.explainer.subject'), value: signedWith.subject },
            { key: t('connectionScreens.explainer.issuer'), value: signedWith.issuer },
            { key: t('connectionScreens.explainer.notAfter'), value: format.date(signedWith.notAfter) },
            {
              key: t('connectionScreens.explainer.fingerprint'),
              value: <code>{signedWith.sha256Fingerprint}</code>,
            },
          ]}
        />
      </section>
    </Stack>
  )
}

function Claim({ claim }: { readonly claim: ExplainedPart }) {
  const { t } = useTexts()
  return (
    <div className={styles['claim']}>
      <dt>
        <code>{claim.name}</code>
      </dt>
      <dd>
        <code className={styles['value']}>{claim.value}</code>
        <p>{t(`connections.explained.${claim.meaning}`)}</p>
      </dd>
    </div>
  )
}
