/** A message that the operating system shows, also when the window is hidden. */
export interface SystemNotification {
  readonly title: string
  readonly body: string
  /** The screen that opens when the user clicks it. */
  readonly screen: string
}

export interface Notifications {
  show(notification: SystemNotification): void
}

/** The notifications of a terminal: there are none. */
export const noNotifications: Notifications = { show: () => undefined }
