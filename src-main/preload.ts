import { contextBridge, ipcRenderer } from 'electron'
import {
  BRIDGE,
  CALL_CHANNEL,
  CANCEL_CHANNEL,
  EVENT_CHANNEL,
  type Bridge,
  type BridgeMessage,
} from '../src-shared/ipc/bridge'

const bridge: Bridge = {
  call: (callId, group, name, input) => ipcRenderer.invoke(CALL_CHANNEL, callId, group, name, input),
  cancel: (callId) => {
    ipcRenderer.send(CANCEL_CHANNEL, callId)
  },
  listen: (listener) => {
    // Electron's event object stays on this side of the bridge.
    const forward = (_event: unknown, message: BridgeMessage): void => {
      listener(message)
    }
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, forward)
    }
  },
}

contextBridge.exposeInMainWorld(BRIDGE, bridge)
