import { useState } from 'react'
import { partyName } from '../../src-shared/onboarding/guide-words'
import { useTexts } from '../i18n/language.store'
import { PrintPage } from '../ui/print-page'
import { handOverOf, HandOverSheet } from './hand-over.sheet'

/** The hand-over page as main prints it. */
export function HandOverPage({ id, actor }: { readonly id: string; readonly actor: string }) {
  const { t } = useTexts()
  const [readable] = useState(() => handOverOf(id, actor))
  return (
    <PrintPage
      readable={readable}
      title={(contents) => `${contents.name} – ${t('guides.handOver.title', { party: partyName(actor, t) })}`}
    >
      {(contents) => <HandOverSheet contents={contents} />}
    </PrintPage>
  )
}
