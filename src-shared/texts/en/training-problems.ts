import type { WordsOf } from '../catalog'
import type { trainingProblems as source } from '../nl/training-problems'

/** The problems of the trainings. */
export const trainingProblems = {
  'would-remove-participants': {
    title: '{count, plural, one {One person would lose data} other {# people would lose data}}',
    body: 'The service replaces the whole training by what you send. Whoever or whatever is no longer in it disappears from the register. Nothing has been sent yet.',
    next: 'Look through the list. Confirm who may disappear, or put the missing participants and periods back.',
  },
  'changed-elsewhere': {
    title:
      '{removed, select, yes {This training was removed elsewhere in the meantime} other {This training was changed elsewhere in the meantime}}',
    body: '{removed, select, yes {The register no longer knows it. Nothing was sent and your version is still there.} other {The register no longer has the version you started from ({differences, plural, one {# difference} other {# differences}}). Nothing was sent and your version is still there.}}',
    next: '{removed, select, yes {Send it again if it should stay after all.} other {Compare both versions and choose for each difference what stays. Then send.}}',
  },
  'edited-meanwhile': {
    title: 'This training was changed in the meantime',
    body: 'Your change started from an older version and was not kept, so that nothing is overwritten.',
    next: 'Open the training again and make the change once more.',
  },
  'training-under-way': {
    title:
      '{state, select, queued {This training waits to be sent} unknown {The answer of the service is not known yet} other {This training is on its way to the service}}',
    body: '{state, select, queued {It leaves as soon as the service can be reached.} unknown {Werkbalie first reads back what the service has, and sends nothing again until then.} other {Werkbalie waits for the answer.}} Nothing is lost.',
    next: '{state, select, queued {Take it out of the queue to do this.} other {Wait until the answer is there and then try again.}}',
  },
  'learning-account-closed': {
    title:
      '{access, select, readonly {The Federal Learning Account takes nothing in any more} other {The Federal Learning Account is closed}}',
    body: 'Several publishers report that the law of 14 January 2026 (Belgian Official Gazette of 21 January 2026) ended registration. {access, select, readonly {The data can be consulted until 31 December 2026.} other {The data can no longer be consulted.}} Your own register keeps working.',
    next: '{access, select, readonly {Archive what is there, or keep this training in your own register.} other {Keep this training in your own register.}} If the service does accept it, change that in the environment.',
  },
  'training-provider-needed': {
    title: 'This profile is not a training provider',
    body: 'Only a training provider registers trainings in the Federal Learning Account. What you filled in is still there.',
    next: 'Choose a profile with the role of training provider, or change the role in the profiles.',
  },
  'data-model-missing': {
    title: 'The data model has not been chosen yet',
    body: 'The service has two: one training with many participants, or one training per participant. Sigedis strongly advises against mixing them, so the choice is final.',
    next: 'Choose the data model in the profile and try again.',
  },
  'history-incomplete': {
    title: 'The service did not give all trainings',
    body: 'It returns at most 999 for each question. Werkbalie went on asking period by period, but a single day still has too many. What did arrive has been kept.',
    next: 'Ask for this person’s history employer by employer.',
  },
  'table-too-large': {
    title: 'This table is too large for a workbook',
    body: 'It has {lines} lines; Werkbalie writes at most {most} in an .xlsx file. Nothing was written.',
    next: 'Choose CSV: it has no limit.',
  },
  'file-unreadable': {
    title: 'Werkbalie cannot read this file',
    body: '{reason, select, toolarge {The file is too large.} empty {There is nothing in it.} other {It is not a CSV or XLSX file, or it is damaged or protected with a password.}} Nothing was changed.',
    next: '{reason, select, toolarge {Divide it into smaller files.} empty {Choose another file.} other {Save it again in your spreadsheet as .xlsx or .csv and choose that file.}}',
  },
} satisfies WordsOf<typeof source>
