/** Words of an editor that keeps what is typed. */
export const editing = {
  saving: 'Saving',
  notSaved: 'Not saved yet: something is not possible',
}
