import type { WordsOf } from '../catalog'
import type { shell as source } from '../nl/shell'

export const shell = {
  skipToContent: 'Zum Inhalt',
  navigation: 'Hauptmenü',
  context: 'Profil und Umgebung',
  back: 'Zurück',
  forward: 'Vor',
  screens: {
    today: 'Heute',
    candidates: 'Kandidaten',
    trainings: 'Ausbildungen',
    connections: 'Anbindungen',
    certificates: 'Zertifikate',
    activity: 'Aktivität',
    settings: 'Einstellungen',
  },
  screenTitle: '{screen} – Werkbalie',
  nothingHere: 'Diese Ansicht gibt es noch nicht',
  nothingHereNext: 'Wählen Sie links eine andere Ansicht.',
  goToCertificates: 'Zu den Zertifikaten',
  goToConnections: 'Zu den Anbindungen',
  goToSettings: 'Zu den Einstellungen',
  crashTitle: 'Diese Ansicht konnte nicht angezeigt werden',
  crashBody: 'Das ist ein Fehler des Programms, nicht Ihrer. Was gespeichert war, ist noch da.',
  crashNext:
    'Öffnen Sie die Ansicht erneut. Bleibt der Fehler, geben Sie die Referenz der Person, die Ihnen hilft.',
  reopen: 'Ansicht erneut öffnen',
} satisfies WordsOf<typeof source>
