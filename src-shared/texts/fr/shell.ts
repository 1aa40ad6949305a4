import type { WordsOf } from '../catalog'
import type { shell as source } from '../nl/shell'

export const shell = {
  skipToContent: 'Aller au contenu',
  navigation: 'Menu principal',
  context: 'Profil et environnement',
  back: 'Retour',
  forward: 'Avancer',
  screens: {
    today: 'Aujourd’hui',
    candidates: 'Candidats',
    trainings: 'Formations',
    connections: 'Raccordements',
    certificates: 'Certificats',
    activity: 'Activité',
    settings: 'Paramètres',
  },
  screenTitle: '{screen} – Werkbalie',
  nothingHere: 'Cet écran n’existe pas encore',
  nothingHereNext: 'Choisissez un autre écran à gauche.',
  goToCertificates: 'Aller aux certificats',
  goToConnections: 'Aller aux raccordements',
  goToSettings: 'Aller aux paramètres',
  crashTitle: 'Cet écran n’a pas pu être affiché',
  crashBody: 'C’est une erreur du programme, pas de vous. Ce qui était enregistré l’est toujours.',
  crashNext: 'Rouvrez l’écran. Si l’erreur persiste, communiquez la référence à la personne qui vous aide.',
  reopen: 'Rouvrir l’écran',
} satisfies WordsOf<typeof source>
