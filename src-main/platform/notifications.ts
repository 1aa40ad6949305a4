/** A message that the operating system shows, also when the window is hidden. */
export interface SystemNotification {
  readonly title: string
  readonly body: string
  /** The screen that opens when the user clicks it, and the thing on that screen. */
  readonly screen: string
  readonly params?: Readonly<Record<string, string>>
}

export interface Notifications {
  show(notification: SystemNotification): void
}

/** The notifications of a terminal: there are none. */
export const noNotifications: Notifications = { show: () => undefined }
