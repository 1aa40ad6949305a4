import type * as z from 'zod'
import { detailName, guideWords, handOverWords, partyName } from '../../src-shared/onboarding/guide-words'
import type { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable, type Readable } from '../ipc/reading'
import { KeyValueList } from '../ui/key-value-list'
import { guideById } from './onboarding.store'
import styles from './onboarding.module.css'

export type HandOverContents = z.output<typeof onboardingCalls.handOver.output>

/** Reads what one party must still do in a guide that is followed. */
export function handOverOf(id: string, actor: string): Readable<HandOverContents> {
  return createReadable(() => main.onboarding.handOver({ id, actor }))
}

/** The page for whoever must act: what is asked of them, in order, and the details they need. */
export function HandOverSheet({ contents }: { readonly contents: HandOverContents }) {
  const { t, format } = useTexts()
  const guide = guideById(contents.guideId)
  if (guide === undefined) return null
  return (
    <article className={styles['paper']}>
      <h1>{t('guides.handOver.title', { party: partyName(contents.actor, t) })}</h1>
      <p>
        {contents.name}. {t('guides.handOver.intro', { guide: guideWords(guide, t).title })}
      </p>
      <ol className={styles['asked']}>
        {contents.steps.map((stepId) => {
          const words = handOverWords(guide, stepId, t)
          return (
            <li key={stepId}>
              <strong>{words.title}</strong>
              <p>{words.do}</p>
              <p className={styles['quiet']}>
                {t('guides.step.needs')}: {words.needs}
              </p>
            </li>
          )
        })}
      </ol>
      {contents.steps.length === 0 && <p>{t('connectionScreens.handOver.nothing')}</p>}
      {contents.details.length > 0 && <h2>{t('guides.handOver.details')}</h2>}
      <KeyValueList
        items={contents.details.map(({ name, value }) => ({ key: detailName(name, t), value }))}
      />
      <p className={styles['quiet']}>
        {t('guides.handOver.footer', {
          date: format.date(new Date().toISOString()),
          checkedOn: format.date(guide.checkedOn),
        })}
      </p>
    </article>
  )
}
