import { BRIDGE, type Bridge } from '../../src-shared/ipc/bridge'

/** The only way out of the window. What the preload shows is looked up when it is used, so that importing this asks nothing. */
export const bridge: Bridge = {
  call: (...args) => shown().call(...args),
  cancel: (callId) => shown().cancel(callId),
  listen: (listener) => shown().listen(listener),
}

function shown(): Bridge {
  const found = (globalThis as unknown as Readonly<Record<string, Bridge | undefined>>)[BRIDGE]
  if (found === undefined) throw new Error('The preload did not run: this page is not in the app')
  return found
}
