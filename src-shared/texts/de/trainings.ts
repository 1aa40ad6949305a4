import type { WordsOf } from '../catalog'
import type { trainings as source } from '../nl/trainings'

export const trainings = {
  title: 'Ausbildungen',
  description: 'Ihr Ausbildungsregister: ohne Verbindung erfassen, später senden, nichts verlieren.',
  places: {
    register: 'Register',
    outbox: 'Postausgang',
    templates: 'Vorlagen',
    people: 'Personen',
    employers: 'Arbeitgeber',
    ask: 'Abfragen',
    archive: 'Archiv',
    settings: 'Einstellungen',
  },
} satisfies WordsOf<typeof source>
