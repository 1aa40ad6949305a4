/** Words of the register of trainings, its outbox. */
export const trainings = {
  register: 'Trainings',
}
