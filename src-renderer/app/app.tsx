import { Suspense } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { LOCALES } from '../../src-shared/texts/languages'
import { useTexts } from '../i18n/language.store'
import { ToastRegion } from '../ui/toast-region'
import { ErrorBoundary } from './error-boundary'
import { screens } from './screens'
import { Shell } from './shell'
import { slots } from './slots'

/** The whole window. */
export function App() {
  const { language } = useTexts()
  const { Gate, Banner, Switcher } = slots
  const shell = <Shell screens={screens} banner={Banner && <Banner />} switcher={Switcher && <Switcher />} />
  return (
    <I18nProvider locale={LOCALES[language]}>
      <ErrorBoundary>
        <Suspense>{Gate === undefined ? shell : <Gate>{shell}</Gate>}</Suspense>
      </ErrorBoundary>
      <ToastRegion />
    </I18nProvider>
  )
}
