import { isMailAddress, type MailDraft } from '../../src-shared/onboarding/mailto'
import type { Mail, Guide } from '../../src-shared/onboarding/guide'
import type { Run } from '../../src-shared/onboarding/onboarding.model'
import { withoutInsz } from '../../src-shared/identity/without-insz'
import type { TextKey } from '../../src-shared/texts/catalog'
import type { Translate } from '../../src-shared/texts/translate'

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
