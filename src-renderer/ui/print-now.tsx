import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import '../styles/print-now.css'

interface PrintNowProps {
  /** The sheet; it is not seen in the window, only on paper. */
  readonly children: ReactNode
  /** The user printed, or changed their mind. */
  readonly onDone: () => void
}

/** Opens the system's print dialog for a sheet, as soon as it is there; the rest of the window stays off the paper. */
export function PrintNow({ children, onDone }: PrintNowProps) {
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    const end = (): void => done.current()
    window.addEventListener('afterprint', end, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', end)
  }, [])
  return createPortal(<div data-print-now="">{children}</div>, document.body)
}
