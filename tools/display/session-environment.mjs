import { join } from 'node:path'

/** What ties a program to the desktop, home folder or superuser of whoever started it. */
const PERSONAL =
  /^(DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|DBUS_.*|GNOME_.*|XDG_.*|SSH_.*|SUDO_.*|MAIL|OLDPWD|TMPDIR|npm_.*|INIT_CWD)$/

/**
 * Gives the environment of a session with a home folder of its own: the base without what is personal.
 * @param {NodeJS.ProcessEnv} base
 * @param {string} home
 * @returns {NodeJS.ProcessEnv}
 */
export function sessionEnvironment(base, home) {
  const kept = Object.entries(base).filter(([name]) => !PERSONAL.test(name))
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    // No bus unless the session starts one: with a screen, D-Bus would otherwise start one by itself, and a keyring with it.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  }
}
