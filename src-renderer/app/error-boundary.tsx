import RotateCw from 'lucide-react/icons/rotate-cw'
import { Component, type ReactNode } from 'react'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Notice } from '../ui/notice'
import { reportFailure } from './report-failure'
import styles from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly reference: string | undefined
}

/** Shows a calm notice with a reference instead of a screen that failed. React has boundaries as classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { reference: undefined }

  override componentDidCatch(error: unknown): void {
    this.setState({ reference: reportFailure(error) })
  }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { reference: '' }
  }

  override render(): ReactNode {
    const { reference } = this.state
    if (reference === undefined) return this.props.children
    return <Crash reference={reference} onReopen={() => this.setState({ reference: undefined })} />
  }
}

function Crash({ reference, onReopen }: { readonly reference: string; readonly onReopen: () => void }) {
  const { t } = useTexts()
  return (
    <div className={styles['crash']}>
      <h1>{t('shell.crashTitle')}</h1>
      <Notice
        tone="negative"
        isAnnounced
        actions={
          <>
            <Button icon={RotateCw} onPress={onReopen}>
              {t('shell.reopen')}
            </Button>
            <CopyButton look="words" copy={reference} what={t('kit.reference')} />
          </>
        }
      >
        <p>{t('shell.crashBody')}</p>
        <p>{t('shell.crashNext')}</p>
        <KeyValueList items={[{ key: t('kit.reference'), value: <code>{reference}</code> }]} />
      </Notice>
    </div>
  )
}
