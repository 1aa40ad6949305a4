/** Words of bringing lists in and out, and the settings of trainings. */
export const trainingImport = {
  title: 'Import a list',
  export: 'Export',
}
