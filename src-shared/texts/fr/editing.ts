/** Words of an editor that keeps what is typed. */
export const editing = {
  saving: 'Enregistrement en cours',
  notSaved: 'Pas encore enregistré : quelque chose ne convient pas',
}
