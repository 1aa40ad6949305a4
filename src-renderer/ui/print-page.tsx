import { useEffect, type ReactNode } from 'react'
import type { Readable } from '../ipc/reading'
import '../styles/print.css'

interface PrintPageProps<Value> {
  readonly readable: Readable<Value>
  /** Names the PDF too: main waits until the page takes a title of its own. */
  readonly title: (value: Value) => string
  readonly children: (value: Value) => ReactNode
}

/** A page that main prints: light, as long as it needs to be, and done once it has its title. */
export function PrintPage<Value>({ readable, title, children }: PrintPageProps<Value>) {
  const reading = readable.useReading()
  useEffect(() => {
    document.documentElement.dataset['theme'] = 'light'
    document.documentElement.dataset['page'] = 'print'
  }, [])
  const named = reading.step === 'ready' ? title(reading.value) : undefined
  useEffect(() => {
    if (named !== undefined) document.title = named
  }, [named])
  return reading.step === 'ready' ? <>{children(reading.value)}</> : null
}
