import CalendarClock from 'lucide-react/icons/calendar-clock'
import { useId } from 'react'
import type { FlexiJobAnswer } from '../../src-shared/precontract/precontract.model'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Icon } from '../ui/icon'
import { LinkButton } from '../ui/link-button'
import { Notice } from '../ui/notice'
import type { Limits } from './limits'
import { ServiceNotice } from './service-notice'
import type { BlockWords } from './words'
import styles from './answer-block.module.css'

interface AnswerBlockProps {
  readonly kind: 'flexi' | 'student'
  readonly words: BlockWords
  /** What the service sent; undefined when it left the block out. */
  readonly answer: FlexiJobAnswer | undefined
  readonly limits: Limits
}

/** One block of an answer: what it says, what to do, the service's own words, and what it does not say. */
export function AnswerBlock({ kind, words, answer, limits }: AnswerBlockProps) {
  const { t } = useTexts()
  const heading = useId()
  const { validity, notCovered, links } = limits
  return (
    <section aria-labelledby={heading} className={styles['block']}>
      <h3 id={heading}>{t(`precontract.${kind}.title`)}</h3>
      <Notice tone={words.tone} title={words.statement}>
        {words.body !== undefined && <p>{words.body}</p>}
        {words.next !== undefined && <p>{words.next}</p>}
      </Notice>
      {answer?.notice !== undefined && <ServiceNotice notice={answer.notice} />}
      {validity.length > 0 && (
        <div className={styles['validity']}>
          <Icon of={CalendarClock} size={18} />
          <div className={styles['words']}>
            {validity.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      )}
      {notCovered.length > 0 && (
        <div className={styles['words']}>
          <h4>{t(`precontract.${kind}.notCovered.title`)}</h4>
          <ul className={styles['list']}>
            {notCovered.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles['links']}>
        {links.map(({ id, text }) => (
          <LinkButton key={id} isExternal onPress={() => void main.desktop.openLink({ id })}>
            {text}
          </LinkButton>
        ))}
      </p>
    </section>
  )
}
