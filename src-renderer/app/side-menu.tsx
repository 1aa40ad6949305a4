import { useTexts } from '../i18n/language.store'
import { cx } from '../ui/cx'
import { Icon } from '../ui/icon'
import { go } from './navigation.store'
import type { ScreenId } from './routes'
import type { ScreenEntry } from './screens'
import { IS_MAC } from './use-shortcuts'
import styles from './side-menu.module.css'

interface SideMenuProps {
  readonly screens: readonly ScreenEntry[]
  readonly current: ScreenId | undefined
}

/** The menu of screens; only pictures in a narrow window, the words then in the tooltip. */
export function SideMenu({ screens, current }: SideMenuProps) {
  const { t } = useTexts()
  const groups = [
    screens.filter(({ place }) => place !== 'end'),
    screens.filter(({ place }) => place === 'end'),
  ].filter((group) => group.length > 0)
  return (
    <nav className={styles['menu']} aria-label={t('shell.navigation')}>
      <p className={styles['brand']}>{t('common.appName')}</p>
      {groups.map((group, index) => (
        <ul key={index} className={styles['group']}>
          {group.map((screen) => (
            <MenuLine
              key={screen.id}
              screen={screen}
              position={screens.indexOf(screen) + 1}
              isCurrent={screen.id === current}
            />
          ))}
        </ul>
      ))}
    </nav>
  )
}

interface MenuLineProps {
  readonly screen: ScreenEntry
  readonly position: number
  readonly isCurrent: boolean
}

function MenuLine({ screen, position, isCurrent }: MenuLineProps) {
  const { t } = useTexts()
  const title = t(`shell.screens.${screen.id}`)
  const keys = position <= 9 ? `${IS_MAC ? 'Meta' : 'Control'}+${position}` : undefined
  return (
    <li>
      <button
        type="button"
        className={cx(styles['line'], isCurrent && styles['current'])}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={keys}
        title={`${title} (${IS_MAC ? '⌘' : 'Ctrl+'}${position})`}
        onClick={() => go({ screen: screen.id })}
      >
        <Icon of={screen.icon} size={18} />
        <span className={styles['title']}>{title}</span>
      </button>
    </li>
  )
}
