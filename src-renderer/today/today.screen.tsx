import Cable from 'lucide-react/icons/cable'
import Sun from 'lucide-react/icons/sun'
import UserRoundSearch from 'lucide-react/icons/user-round-search'
import type { TodayItem } from '../../src-shared/today/today.model'
import { go } from '../app/navigation.store'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Row } from '../ui/layout'
import { LinkButton } from '../ui/link-button'
import { Page } from '../ui/page'
import { ReadingView } from '../ui/reading-view'
import { StatusPill } from '../ui/status-pill'
import { grouped, keyOf, todayList, type Group } from './today.store'
import { lineOf } from './today.words'
import styles from './today.module.css'

/** What asks for attention today: first what waits for the user, then what waits for others. */
export function TodayScreen() {
  const { t, format } = useTexts()
  const reading = todayList.useReading()
  return (
    <Page title={t('shell.screens.today')} description={format.longDate(new Date().toISOString())}>
      <ReadingView reading={reading} onRetry={() => void todayList.load()}>
        {({ items }) =>
          items.length === 0 ? (
            <Beginning />
          ) : (
            grouped(items).map((one) => <GroupView key={one.group} group={one.group} items={one.items} />)
          )
        }
      </ReadingView>
    </Page>
  )
}

/** Nothing asks for attention: on the first day because nothing was begun. */
function Beginning() {
  const { t } = useTexts()
  return (
    <EmptyState
      icon={Sun}
      title={t('today.nothing')}
      action={
        <Row align="center">
          <Button variant="primary" icon={UserRoundSearch} onPress={() => go({ screen: 'candidates' })}>
            {t('today.checkCandidate')}
          </Button>
          <Button icon={Cable} onPress={() => go({ screen: 'connections' })}>
            {t('today.connect')}
          </Button>
        </Row>
      }
    >
      {t('today.nothingNext')}
    </EmptyState>
  )
}

function GroupView({ group, items }: { readonly group: Group; readonly items: readonly TodayItem[] }) {
  const { t } = useTexts()
  return (
    <section className={styles['group']} aria-labelledby={`today-${group}`}>
      <h2 id={`today-${group}`}>{t(`today.groups.${group}`)}</h2>
      <ul className={styles['items']}>
        {items.map((item) => (
          <ItemLine key={keyOf(item)} item={item} />
        ))}
      </ul>
    </section>
  )
}

function ItemLine({ item }: { readonly item: TodayItem }) {
  const { title, about, mark, route } = lineOf(item, useTexts())
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <LinkButton onPress={() => go(route)}>{title}</LinkButton>
        <p className={styles['about']}>{about}</p>
      </div>
      {mark !== undefined && <StatusPill tone={mark.tone}>{mark.text}</StatusPill>}
    </li>
  )
}
