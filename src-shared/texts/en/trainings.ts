import type { WordsOf } from '../catalog'
import type { trainings as source } from '../nl/trainings'

export const trainings = {
  title: 'Trainings',
  description: 'Your training register: draft without a connection, send later, lose nothing.',
  places: {
    register: 'Register',
    outbox: 'Outbox',
    templates: 'Templates',
    people: 'People',
    employers: 'Employers',
    ask: 'Ask the service',
    archive: 'Archive',
    settings: 'Settings',
  },
} satisfies WordsOf<typeof source>
