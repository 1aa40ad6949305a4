import { useEffect, useState } from 'react'

/** From here on a person wonders whether anything is happening. */
const LATE_MS = 1000

/** True once something has been going on for a second: most things are over before, and need no bar that flashes by. */
export function useLate(isOn: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isOn])
  return isOn && isLate
}
