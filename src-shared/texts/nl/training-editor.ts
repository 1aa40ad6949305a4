/** Words of the page of one training and what is asked before it is sent. */
export const trainingEditor = {
  title: 'Opleiding',
  states: {
    draft: 'Concept',
    queued: 'In de wachtrij',
    sending: 'Wordt verstuurd',
    registered: 'Geregistreerd',
    refused: 'Geweigerd',
    unknown: 'Antwoord onbekend',
    removing: 'Wordt verwijderd',
    removed: 'Verwijderd',
  },
  sendMany: {
    title: 'Opleidingen versturen',
  },
}
