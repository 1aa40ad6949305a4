import { practicePeople, type PracticeCase } from '../../src-shared/precontract/practice-people'
import { useTexts } from '../i18n/language.store'
import { ItemList } from '../ui/item-list'
import styles from './practice-people.module.css'

export type PracticePerson = (typeof practicePeople)[number]

/** Those whose case is no answer, or one that is long in coming. */
const FAILURES: ReadonlySet<PracticeCase> = new Set([
  'unknown-person',
  'missing-scope',
  'missing-permission',
  'too-many-requests',
  'server-error',
  'gateway-error-page',
  'service-unavailable',
  'slow-answer',
  'no-answer',
  'connection-dropped',
])

interface PracticePeopleProps {
  /** The number in the form, 11 digits; '' when there is none. */
  readonly chosen: string
  readonly onChoose: (person: PracticePerson) => void
}

/** The fictitious people of the practice environment; choosing one fills in the form. */
export function PracticePeople({ chosen, onChoose }: PracticePeopleProps) {
  const { t } = useTexts()
  const groups = [
    { key: 'answers', people: practicePeople.filter(({ shows }) => !FAILURES.has(shows)) },
    { key: 'failures', people: practicePeople.filter(({ shows }) => FAILURES.has(shows)) },
  ] as const
  return (
    <section className={styles['people']} aria-labelledby="practice-people">
      <h3 id="practice-people">{t('precontract.practice.title')}</h3>
      <p className={styles['help']}>{t('precontract.practice.help')}</p>
      {groups.map(({ key, people }) => (
        <div key={key}>
          <h4 className={styles['group']}>{t(`precontract.practice.${key}`)}</h4>
          <ItemList
            label={t(`precontract.practice.${key}`)}
            items={people.map(({ insz, name, shows }) => ({
              id: insz,
              title: name,
              subtitle: t(`precontract.practice.cases.${shows}`),
            }))}
            selected={people.some(({ insz }) => insz === chosen) ? chosen : ''}
            onSelect={(id) => {
              const person = people.find(({ insz }) => insz === id)
              if (person !== undefined) onChoose(person)
            }}
            showsOn="enter"
            empty={null}
          />
        </div>
      ))}
    </section>
  )
}
