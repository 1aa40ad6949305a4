/** Words of people, employers, the archive and questions to the service. */
export const trainingPeople = {
  title: 'Personnes',
}
