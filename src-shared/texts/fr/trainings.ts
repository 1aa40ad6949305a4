import type { WordsOf } from '../catalog'
import type { trainings as source } from '../nl/trainings'

export const trainings = {
  title: 'Formations',
  description: 'Votre registre de formations : rédigez hors connexion, envoyez plus tard, ne perdez rien.',
  places: {
    register: 'Registre',
    outbox: 'Boîte d’envoi',
    templates: 'Modèles',
    people: 'Personnes',
    employers: 'Employeurs',
    ask: 'Interroger',
    archive: 'Archives',
    settings: 'Paramètres',
  },
} satisfies WordsOf<typeof source>
