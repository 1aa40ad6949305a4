import type { FeedDefect } from '../../src-shared/job-feed/job-feed.model'
import type { TextKey } from '../../src-shared/texts/catalog'
import type { Texts } from '../../src-shared/texts/texts'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { StatusPill } from '../ui/status-pill'
import type { FeedCheck } from './job-feed.store'
import styles from './job-feed.module.css'

const TONES = { error: 'negative', warning: 'waiting', note: 'neutral' } as const
const LEVELS = ['error', 'warning', 'note'] as const
/** More places of one defect say nothing new. */
const PLACES = 20

/** What is wrong with the feed, each thing once with the vacancies it was found in, the worst first. */
export function DefectList({ check }: { readonly check: FeedCheck }) {
  const texts = useTexts()
  const { t } = texts
  const groups = groupsOf(check.defects)
  if (groups.length === 0) return <p>{t('feedScreens.noDefects')}</p>
  return (
    <ul className={styles['defects']}>
      {groups.map(({ code, level, all }) => {
        const [first] = all
        const places = all.filter(({ record }) => record !== undefined)
        return (
          <li key={code} className={styles['defect']}>
            <StatusPill tone={TONES[level]}>{t(`feedScreens.levels.${level}`)}</StatusPill>
            <div className={styles['words']}>
              <p>{first !== undefined && defectText(first, all.length, texts)}</p>
              {places.length > 0 && (
                <Disclosure title={t('feedScreens.places', { count: first?.count ?? places.length })}>
                  <ul>
                    {places.slice(0, PLACES).map((defect, index) => (
                      <li key={index}>{placeText(defect, check, texts)}</li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

interface DefectGroup {
  readonly code: string
  readonly level: FeedDefect['level']
  readonly all: readonly FeedDefect[]
}

function groupsOf(defects: readonly FeedDefect[]): readonly DefectGroup[] {
  const byCode = new Map<string, FeedDefect[]>()
  for (const defect of defects) byCode.set(defect.code, [...(byCode.get(defect.code) ?? []), defect])
  const groups = [...byCode].map(([code, all]) => ({ code, level: all[0]?.level ?? 'note', all }))
  return groups.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
}

/** The texts of the defects take what the defect holds: a value, a place in the text, a count. */
function defectText(defect: FeedDefect, found: number, { t }: Texts): string {
  return t(`jobFeed.defects.${defect.code}` as TextKey, {
    value: defect.value ?? '',
    line: defect.line ?? 0,
    column: defect.column ?? 0,
    count: defect.count ?? found,
  })
}

function placeText(defect: FeedDefect, { records }: FeedCheck, { t }: Texts): string {
  const { record = 0, value } = defect
  const found = records.find(({ index }) => index === record)
  // Of a long feed only the first vacancies are here; the number finds the others.
  const title = found === undefined ? undefined : (found.title ?? t('jobFeed.unnamed'))
  return [`${record + 1}.`, title, value].filter((part) => part !== undefined).join(' – ')
}
