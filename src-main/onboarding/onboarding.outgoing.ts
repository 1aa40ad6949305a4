import { withoutInsz } from '../../src-shared/identity/without-insz'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { calendarFile, type CalendarEntry } from '../../src-shared/onboarding/calendar'
import { stepWords } from '../../src-shared/onboarding/guide-words'
import { mailtoUrl, type MailDraft } from '../../src-shared/onboarding/mailto'
import type { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import type { Run } from '../../src-shared/onboarding/onboarding.model'
import { duesOf, isFinished, stateOf } from '../../src-shared/onboarding/terms'
import type { ProblemOf } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import type { Translate } from '../../src-shared/texts/translate'
import type { OnboardingContext } from './onboarding.service'
import { guideOf, notFound, placeOf } from './steps'
import { handOverMail, mailDraft } from './words'

type OutgoingCalls = Pick<
  GroupHandlers<typeof onboardingCalls>,
  | 'mail'
  | 'openMail'
  | 'copyMail'
  | 'handOver'
  | 'printHandOver'
  | 'saveHandOver'
  | 'calendar'
  | 'saveCalendar'
>

/** An e-mail: that of a step, or the hand-over page for one party. */
type MailPlace = { readonly id: string } & ({ readonly step: string } | { readonly actor: string })

/** What leaves the app: e-mails for the user's own program, the hand-over page, the calendar. Nothing is sent by the app. */
export function outgoingCalls(context: OnboardingContext): OutgoingCalls {
  const { repository, clock, desktop, words } = context

  async function draft(at: MailPlace): Promise<Result<MailDraft, ProblemOf<'not-found'>>> {
    const { t, format } = await words()
    const run = await repository.find(at.id)
    if ('actor' in at) {
      const page = handOverPage(run, at.actor)
      return page.ok && run !== undefined
        ? ok(handOverMail(page.value, run, clock.now(), { t, format }))
        : notFound
    }
    const place = placeOf(run, at.step)
    if (!place.ok) return place
    const { mail } = place.value.step
    return mail === undefined ? notFound : ok(mailDraft(mail, place.value.run, place.value.guide, t))
  }

  async function calendar(
    id: string | undefined,
  ): Promise<Result<{ ics: string; entries: number }, ProblemOf<'not-found'>>> {
    const run = id === undefined ? undefined : await repository.find(id)
    if (id !== undefined && (run === undefined || run.removedAt !== undefined)) return notFound
    const runs = run === undefined ? await repository.list(false) : [run]
    const { t } = await words()
    const others = run === undefined ? await context.otherDays() : []
    const entries = [...runs.flatMap((one) => entriesOf(one, t)), ...others]
    return ok({ ics: calendarFile(entries, clock.now()), entries: entries.length })
  }

  const page = async (id: string, actor: string) => handOverPage(await repository.find(id), actor)

  return {
    mail: draft,
    async openMail(at) {
      const written = await draft(at)
      if (!written.ok) return written
      const { url, complete } = mailtoUrl(written.value)
      const opened = await desktop.openInBrowser(url)
      return opened.ok ? ok({ complete }) : opened
    },
    async copyMail(at) {
      const written = await draft(at)
      if (!written.ok) return written
      const { to, subject, body } = written.value
      return desktop.copy([...(to === undefined ? [] : [to]), subject, '', body].join('\n'))
    },
    handOver: ({ id, actor }) => page(id, actor),
    async printHandOver({ id, actor }) {
      const found = await page(id, actor)
      return found.ok ? desktop.print(`hand-over/${id}/${actor}`) : found
    },
    async saveHandOver({ id, actor }) {
      const found = await page(id, actor)
      if (!found.ok) return found
      return desktop.savePdf(`${found.value.guideId}-${actor}.pdf`, `hand-over/${id}/${actor}`)
    },
    calendar: (input) => calendar(input?.id),
    async saveCalendar(input) {
      const written = await calendar(input?.id)
      return written.ok ? desktop.saveFile('werkbalie.ics', written.value.ics) : written
    },
  }
}

/** What one party must still do, and what it may need to know. */
function handOverPage(run: Run | undefined, actor: string) {
  const guide = run && guideOf(run)
  if (run?.removedAt !== undefined || run === undefined || guide === undefined) return notFound
  if (guide.handsOverTo?.includes(actor) !== true) return notFound
  const theirs = guide.steps.filter((step) => step.actor === actor)
  const details = guide.details
    .map((name) => ({ name, value: withoutInsz(run.details[name] ?? '') }))
    .filter(({ value }) => value !== '')
  const steps = theirs.filter(({ id }) => !isFinished(stateOf(run, id))).map(({ id }) => id)
  return ok({ runId: run.id, guideId: guide.id, name: run.name, actor, details, steps })
}

function entriesOf(run: Run, t: Translate): CalendarEntry[] {
  const guide = guideOf(run)
  if (guide === undefined) return []
  return duesOf(guide, run).map(({ stepId, day, kind }) => {
    const words = stepWords(guide, stepId, t)
    return {
      uid: `${run.id}-${stepId}-${kind}@werkbalie`,
      day,
      summary: t(`guides.calendar.${kind}`, { run: withoutInsz(run.name), step: words.title }),
      description: words.do,
    }
  })
}
