/** Words of an editor that keeps what is typed. */
export const editing = {
  saving: 'Bezig met bewaren',
  notSaved: 'Nog niet bewaard: er staat iets dat niet kan',
}
