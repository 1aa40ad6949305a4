import { isMailAddress, type MailDraft } from '../../src-shared/onboarding/mailto'
import type { Mail, Guide } from '../../src-shared/onboarding/guide'
import type { Run } from '../../src-shared/onboarding/onboarding.model'
import { withoutInsz } from '../../src-shared/identity/without-insz'
import { detailName, guideWords, handOverWords } from '../../src-shared/onboarding/guide-words'
import type { TextKey } from '../../src-shared/texts/catalog'
import type { Texts } from '../../src-shared/texts/texts'
import type { Translate } from '../../src-shared/texts/translate'
import { guideOf } from './steps'

/** What stands where a detail was not filled in. */
const BLANK = '…………'

/** Writes the e-mail of a step with the run's details; what looks like a person's number never goes into it. */
export function mailDraft(mail: Mail, run: Run, guide: Guide, t: Translate): MailDraft {
  const filled = Object.fromEntries(
    guide.details.map((name) => [name, withoutInsz(run.details[name] ?? '') || BLANK]),
  )
  const to = mail.to === undefined || mail.to.includes('@') ? mail.to : run.details[mail.to]
  return {
    ...(to !== undefined && isMailAddress(to) && { to }),
    subject: t(`guides.mails.${mail.id}.subject` as TextKey, filled),
    body: t(`guides.mails.${mail.id}.body` as TextKey, filled),
  }
}

/** What the hand-over page holds; see the contract. */
interface HandOver {
  readonly guideId: string
  readonly actor: string
  readonly details: readonly { readonly name: string; readonly value: string }[]
  readonly steps: readonly string[]
}

/** Writes the hand-over page as an e-mail to whoever must act, at their address when the run has it. */
export function handOverMail(
  page: HandOver,
  run: Run,
  now: Date,
  texts: Pick<Texts, 't' | 'format'>,
): MailDraft {
  const { t, format } = texts
  const guide = guideOf(run)
  if (guide === undefined) throw new Error('Only the page of a known guide can be mailed')
  const address = guide.addresses?.[page.actor]
  const to = address === undefined ? undefined : run.details[address]
  const title = guideWords(guide, t).title
  const asked = page.steps.map((stepId, index) => {
    const words = handOverWords(guide, stepId, t)
    return `${index + 1}. ${words.title}\n${words.do}\n${t('guides.handOver.needs', { needs: words.needs })}`
  })
  const details = page.details.map(({ name, value }) => `- ${detailName(name, t)}: ${value}`)
  const paragraphs = [
    t('guides.handOver.greeting'),
    t(asked.length === 0 ? 'connectionScreens.handOver.nothing' : 'guides.handOver.intro', { guide: title }),
    ...asked,
    ...(details.length === 0 ? [] : [`${t('guides.handOver.details')}:\n${details.join('\n')}`]),
    `${t('guides.handOver.closing')}\n${withoutInsz(run.details['contact'] ?? '') || BLANK}`,
    t('guides.handOver.footer', {
      date: format.date(now.toISOString()),
      checkedOn: format.date(guide.checkedOn),
    }),
  ]
  return {
    ...(to !== undefined && isMailAddress(to) && { to }),
    subject: `${title} – ${withoutInsz(run.name)}`,
    body: paragraphs.join('\n\n'),
  }
}
