/** Words of the page of one training and what is asked before it is sent. */
export const trainingEditor = {
  title: 'Opleiding',
}
