/** Words of the page of one training and what is asked before it is sent. */
export const trainingEditor = {
  title: 'Ausbildung',
  states: {
    draft: 'Entwurf',
    queued: 'In der Warteschlange',
    sending: 'Wird gesendet',
    registered: 'Registriert',
    refused: 'Abgelehnt',
    unknown: 'Antwort unbekannt',
    removing: 'Wird gelöscht',
    removed: 'Gelöscht',
  },
  sendMany: {
    title: 'Ausbildungen senden',
  },
}
