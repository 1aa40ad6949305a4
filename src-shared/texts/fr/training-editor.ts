/** Words of the page of one training and what is asked before it is sent. */
export const trainingEditor = {
  title: 'Formation',
  states: {
    draft: 'Brouillon',
    queued: 'En file d’attente',
    sending: 'En cours d’envoi',
    registered: 'Enregistrée',
    refused: 'Refusée',
    unknown: 'Réponse inconnue',
    removing: 'Suppression en cours',
    removed: 'Supprimée',
  },
  sendMany: {
    title: 'Envoyer des formations',
  },
}
