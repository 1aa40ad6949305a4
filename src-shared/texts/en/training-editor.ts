/** Words of the page of one training and what is asked before it is sent. */
export const trainingEditor = {
  title: 'Training',
  states: {
    draft: 'Draft',
    queued: 'Queued',
    sending: 'Being sent',
    registered: 'Registered',
    refused: 'Refused',
    unknown: 'Answer unknown',
    removing: 'Being removed',
    removed: 'Removed',
  },
  sendMany: {
    title: 'Send trainings',
  },
}
