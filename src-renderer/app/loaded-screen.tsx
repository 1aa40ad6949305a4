import { useEffect, useState, type ComponentType } from 'react'

interface LoadedScreen {
  readonly Screen: ComponentType
  /** Loads the screen's code before it is drawn. */
  readonly preload: () => Promise<void>
}

/**
 * A screen whose code is loaded when it is drawn, or before by `preload`. React's own `lazy` would hold a screen that is there
 * already back for 300 ms, so as not to flicker.
 */
export function loaded(load: () => Promise<ComponentType>): LoadedScreen {
  let Loaded: ComponentType | undefined
  const preload = async (): Promise<void> => {
    Loaded ??= await load()
  }

  function Screen() {
    const [, setReady] = useState(Loaded !== undefined)
    useEffect(() => {
      let isGone = false
      void preload().then(() => {
        if (!isGone) setReady(true)
      })
      return () => {
        isGone = true
      }
    }, [])
    return Loaded === undefined ? null : <Loaded />
  }

  return { Screen, preload }
}
