import type { WordsOf } from '../catalog'
import type { shell as source } from '../nl/shell'

export const shell = {
  skipToContent: 'Skip to content',
  navigation: 'Main menu',
  context: 'Profile and environment',
  back: 'Back',
  forward: 'Forward',
  screens: {
    today: 'Today',
    candidates: 'Candidates',
    trainings: 'Trainings',
    connections: 'Connections',
    certificates: 'Certificates',
    activity: 'Activity',
    settings: 'Settings',
  },
  screenTitle: '{screen} – Werkbalie',
  nothingHere: 'This screen does not exist yet',
  nothingHereNext: 'Choose another screen on the left.',
  goToCertificates: 'Go to certificates',
  goToConnections: 'Go to connections',
  goToSettings: 'Go to settings',
  crashTitle: 'This screen could not be shown',
  crashBody: 'This is a fault in the program, not yours. What was saved is still there.',
  crashNext: 'Open the screen again. If it keeps happening, give the reference to whoever helps you.',
  reopen: 'Open the screen again',
} satisfies WordsOf<typeof source>
