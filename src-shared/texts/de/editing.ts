/** Words of an editor that keeps what is typed. */
export const editing = {
  saving: 'Wird gespeichert',
  notSaved: 'Noch nicht gespeichert: etwas passt nicht',
}
