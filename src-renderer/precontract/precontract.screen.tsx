import Plus from 'lucide-react/icons/plus'
import UserRoundX from 'lucide-react/icons/user-round-x'
import { useEffect } from 'react'
import { go, useParams } from '../app/navigation.store'
import { useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ListDetail } from '../ui/list-detail'
import { Page } from '../ui/page'
import { ProblemNotice } from '../ui/problem-notice'
import { Spinner } from '../ui/spinner'
import { openHistory } from './history.store'
import { HistoryTools } from './history-tools'
import { PrecontractForm } from './precontract.form'
import { PrecontractList } from './precontract.list'
import { PrecontractResult } from './precontract.result'
import { askNew, backToList, openCheck, usePrecontract } from './precontract.store'

/** Candidates: the kept answers, and beside them the question or one answer. */
export function PrecontractScreen() {
  const { t } = useTexts()
  const { checkId } = useParams('candidates')
  const { shown, isListInFront } = usePrecontract()
  useEffect(openHistory, [])
  useEffect(() => {
    if (checkId !== undefined) void openCheck(checkId)
  }, [checkId])
  const isAsking = shown.step === 'asking' && !isListInFront
  return (
    <Page
      fills
      width="full"
      title={t('precontract.title')}
      description={t('precontract.description')}
      actions={
        isAsking ? undefined : (
          <Button icon={Plus} onPress={askNew}>
            {t('precontract.newCheck')}
          </Button>
        )
      }
    >
      <ListDetail
        tools={<HistoryTools />}
        list={<PrecontractList />}
        detail={<Detail />}
        detailLabel={t('precontract.detail')}
        detailKey={shown.step === 'showing' ? shown.check.id : shown.step}
        isDetailOpen={!isListInFront}
        onBack={backToList}
      />
    </Page>
  )
}

function Detail() {
  const { t } = useTexts()
  const shown = usePrecontract((state) => state.shown)
  switch (shown.step) {
    case 'asking':
      return <Question takesFocus={shown.takesFocus} />
    case 'opening':
      return (
        <p role="status">
          <Spinner /> {t('common.loading')}
        </p>
      )
    case 'showing':
      return <PrecontractResult key={shown.check.id} check={shown.check} />
    case 'failed':
      return <ProblemNotice problem={shown.problem} onRetry={() => void openCheck(shown.id)} />
  }
}

/** Who asks is chosen at the top of the window; without anybody nothing can be asked. */
function Question({ takesFocus }: { readonly takesFocus: boolean }) {
  const { t } = useTexts()
  const profiles = useProfiles()
  if (profiles.step === 'loading') return null
  if (profiles.step === 'failed') return <ProblemNotice problem={profiles.problem} />
  if (profiles.selected === undefined) {
    return (
      <EmptyState
        icon={UserRoundX}
        title={t('precontract.form.noProfile')}
        action={
          <Button onPress={() => go({ screen: 'settings', params: { section: 'profiles' } })}>
            {t('shell.goToSettings')}
          </Button>
        }
      >
        {t('precontract.form.noProfileNext')}
      </EmptyState>
    )
  }
  return <PrecontractForm profile={profiles.selected} takesFocus={takesFocus} />
}
