import { useEffect, useState } from 'react'

/** Counts the whole seconds since the component was first shown. */
export function useSeconds(): number {
  const [start] = useState(() => performance.now())
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - start) / 1000)), 250)
    return () => clearInterval(timer)
  }, [start])
  return seconds
}
