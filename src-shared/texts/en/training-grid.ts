/** Words of the grids of participants and periods. */
export const trainingGrid = {
  participants: 'Participants',
}
