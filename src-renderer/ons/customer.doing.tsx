import CalendarPlus from 'lucide-react/icons/calendar-plus'
import Play from 'lucide-react/icons/play'
import ShieldPlus from 'lucide-react/icons/shield-plus'
import Signature from 'lucide-react/icons/signature'
import { useState } from 'react'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Row, Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { ProblemNotice } from '../ui/problem-notice'
import { Progress } from '../ui/progress'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { offersOf, type CustomerCertificates, type Offers } from './customer.certificates'
import { ping as askPing, signInPractice, type CustomerEntry } from './ons.store'

interface DoingProps {
  readonly customer: CustomerEntry
  readonly certificates: CustomerCertificates
  /** Opens the form for a request with the name of this customer environment. */
  readonly onRequest: () => void
  readonly onAccepted: (() => void) | undefined
}

/** What can be done now: ask for a certificate, have it signed in the practice environment, test it, renew it in time. */
export function Doing({ customer, certificates, onRequest, onAccepted }: DoingProps) {
  const { t } = useTexts()
  const [isFresh, setFresh] = useState(false)
  const pinging = useAction(({ signal }, id: string) => askPing(customer, id, signal))
  const signing = useAction((_, id: string) => signInPractice(customer, id))
  const test = async (id: string): Promise<void> => {
    const outcome = await pinging.run(id)
    setFresh(outcome?.ok === true)
    if (outcome?.ok === true) onAccepted?.()
  }
  const problem = signing.problem ?? pinging.problem
  return (
    <Stack>
      <Buttons
        offers={offersOf(customer, certificates, todayInBrussels(new Date()))}
        isSigning={signing.isBusy}
        isTesting={pinging.isBusy}
        onRequest={onRequest}
        onSign={(id) => void signing.run(id)}
        onTest={(id) => void test(id)}
      />
      {pinging.isBusy ? (
        <Progress label={t('onsScreens.pinging')} onCancel={pinging.cancel} />
      ) : (
        <LastPing ping={pinging.problem === undefined ? customer.lastPing : undefined} isFresh={isFresh} />
      )}
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </Stack>
  )
}

interface ButtonsProps {
  readonly offers: Offers
  readonly isSigning: boolean
  readonly isTesting: boolean
  readonly onRequest: () => void
  readonly onSign: (certificateId: string) => void
  readonly onTest: (certificateId: string) => void
}

function Buttons({ offers, isSigning, isTesting, onRequest, onSign, onTest }: ButtonsProps) {
  const { t } = useTexts()
  const { request, sign, testNext, test } = offers
  return (
    <Row>
      {request !== undefined && (
        <Button icon={ShieldPlus} onPress={onRequest}>
          {t(request === 'first' ? 'onsScreens.request' : 'onsScreens.renew')}
        </Button>
      )}
      {sign !== undefined && (
        <Button icon={Signature} isBusy={isSigning} onPress={() => onSign(sign)}>
          {t('onsScreens.practiceSign')}
        </Button>
      )}
      {testNext !== undefined && (
        <Button icon={Play} isBusy={isTesting} onPress={() => onTest(testNext)}>
          {t('onsScreens.useNext')}
        </Button>
      )}
      {test !== undefined && (
        <Button icon={Play} isBusy={isTesting} onPress={() => onTest(test)}>
          {t('onsScreens.ping')}
        </Button>
      )}
      {test !== undefined && <SaveRenewal certificateId={test} />}
    </Row>
  )
}

/** The day to renew, for the user's own calendar. */
function SaveRenewal({ certificateId }: { readonly certificateId: string }) {
  const { t } = useTexts()
  const saving = useAction(() => main.certificates.saveRenewal({ id: certificateId }))
  const save = async (): Promise<void> => {
    const outcome = await saving.run()
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  return (
    <>
      <Button icon={CalendarPlus} isBusy={saving.isBusy} onPress={() => void save()}>
        {t('certificates.renewal.save')}
      </Button>
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
    </>
  )
}

interface LastPingProps {
  readonly ping: CustomerEntry['lastPing']
  /** It was asked just now: worth saying aloud. */
  readonly isFresh: boolean
}

function LastPing({ ping, isFresh }: LastPingProps) {
  const { t, format } = useTexts()
  if (ping?.accepted === true) {
    return (
      <Notice tone="positive" isAnnounced={isFresh} title={t('onsScreens.accepted')}>
        <p>{t('onsScreens.acceptedAt', { date: format.dateTime(ping.at) })}</p>
      </Notice>
    )
  }
  return ping?.problem === undefined ? null : <ProblemNotice problem={ping.problem} />
}
