import { expect, it } from 'vitest'
import { sessionEnvironment } from '../../tools/display/session-environment.mjs'

it('keeps what is personal out of a session, and D-Bus from starting a bus of its own', () => {
  const personal = {
    DISPLAY: ':0',
    WAYLAND_DISPLAY: 'wayland-0',
    XAUTHORITY: '/home/someone/.Xauthority',
    XDG_SESSION_ID: '3',
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus',
    GNOME_KEYRING_CONTROL: '/run/user/1000/keyring',
    SSH_AUTH_SOCK: '/run/user/1000/ssh',
    npm_config_cache: '/home/someone/.npm',
    HOME: '/home/someone',
  }
  const env = sessionEnvironment(
    { ...personal, PATH: '/usr/bin', LANG: 'nl_BE.UTF-8', CI: 'true' },
    '/tmp/own',
  )
  expect(env).toEqual({
    PATH: '/usr/bin',
    LANG: 'nl_BE.UTF-8',
    CI: 'true',
    HOME: '/tmp/own',
    XDG_CONFIG_HOME: '/tmp/own/.config',
    XDG_DATA_HOME: '/tmp/own/.local/share',
    XDG_CACHE_HOME: '/tmp/own/.cache',
    XDG_RUNTIME_DIR: '/tmp/own/run',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  })
})
