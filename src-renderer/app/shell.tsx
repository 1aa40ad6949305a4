import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Compass from 'lucide-react/icons/compass'
import { Suspense, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useTexts } from '../i18n/language.store'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { HeadingFocus } from '../ui/page'
import { ProblemActions } from '../ui/problem-notice'
import { ErrorBoundary } from './error-boundary'
import { claimHeadingFocus, goBack, goForward, useNavigation } from './navigation.store'
import { problemAction } from './problem-actions'
import type { ScreenEntry } from './screens'
import { SideMenu } from './side-menu'
import { useShortcuts } from './use-shortcuts'
import styles from './shell.module.css'

interface ShellProps {
  readonly screens: readonly ScreenEntry[]
  readonly banner?: ReactNode
  readonly switcher?: ReactNode
}

/** The frame: the menu, for whom and where, and the screen. */
export function Shell({ screens, banner, switcher }: ShellProps) {
  const { t } = useTexts()
  const { route, visit } = useNavigation()
  const content = useRef<HTMLElement>(null)
  const screen = screens.find(({ id }) => id === route.screen) ?? screens[0]
  useShortcuts(screens)
  useScrollToTop(content, visit)
  useTitle(screen)
  const actionFor = useMemo(
    () => (problem: Parameters<typeof problemAction>[0]) => problemAction(problem, screens, route, t),
    [screens, route, t],
  )
  return (
    <div className={styles['shell']}>
      <a
        href="#content"
        className={styles['skip']}
        onClick={(event) => {
          event.preventDefault()
          content.current?.focus()
        }}
      >
        {t('shell.skipToContent')}
      </a>
      <header className={styles['banner']}>{banner}</header>
      <SideMenu screens={screens} current={screen?.id} />
      <div className={styles['right']}>
        <ContextBar switcher={switcher} />
        <main id="content" ref={content} tabIndex={-1} data-silent-focus className={styles['content']}>
          <ErrorBoundary key={screen?.id}>
            <ProblemActions value={actionFor}>
              <HeadingFocus value={claimHeadingFocus}>
                <Suspense>{screen === undefined ? <Nothing /> : <screen.Screen />}</Suspense>
              </HeadingFocus>
            </ProblemActions>
          </ErrorBoundary>
        </main>
      </div>
    </div>
  )
}

function ContextBar({ switcher }: { readonly switcher: ReactNode }) {
  const { t } = useTexts()
  const hasPast = useNavigation(({ past }) => past.length > 0)
  const hasFuture = useNavigation(({ future }) => future.length > 0)
  return (
    <section className={styles['context']} aria-label={t('shell.context')}>
      <IconButton
        icon={ArrowLeft}
        size="small"
        label={t('shell.back')}
        isDisabled={!hasPast}
        onPress={goBack}
      />
      <IconButton
        icon={ArrowRight}
        size="small"
        label={t('shell.forward')}
        isDisabled={!hasFuture}
        onPress={goForward}
      />
      <div className={styles['switcher']}>{switcher}</div>
    </section>
  )
}

function Nothing() {
  const { t } = useTexts()
  return (
    <EmptyState icon={Compass} title={t('shell.nothingHere')}>
      {t('shell.nothingHereNext')}
    </EmptyState>
  )
}

function useScrollToTop(content: { readonly current: HTMLElement | null }, visit: number): void {
  useEffect(() => {
    content.current?.scrollTo(0, 0)
  }, [content, visit])
}

function useTitle(screen: ScreenEntry | undefined): void {
  const { t } = useTexts()
  useEffect(() => {
    document.title =
      screen === undefined
        ? t('common.appName')
        : t('shell.screenTitle', { screen: t(`shell.screens.${screen.id}`) })
  }, [screen, t])
}
