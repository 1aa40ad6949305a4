import { Notification } from 'electron'
import type { Notifications, SystemNotification } from '../notifications'

/** The operating system's own notifications; a click tells what is wanted. Where there are none, nothing is shown. */
export function electronNotifications(onClick: (clicked: SystemNotification) => void): Notifications {
  // Kept until they are gone: one that is collected loses its click.
  const shown = new Set<Notification>()
  return {
    show(asked) {
      const { title, body } = asked
      if (!Notification.isSupported()) return
      const notification = new Notification({ title, body })
      const forget = (): void => void shown.delete(notification)
      notification.on('click', () => {
        forget()
        onClick(asked)
      })
      notification.on('close', forget)
      shown.add(notification)
      notification.show()
    },
  }
}
