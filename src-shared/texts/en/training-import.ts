/** Words of bringing lists in and out, and the settings of trainings. */
export const trainingImport = {
  title: 'Import a list',
  export: 'Export',
  look: 'See what changes',
  apply: '{count, plural, =0 {Import} one {Import one participant} other {Import # participants}}',
  applied:
    'List imported: {added, plural, =0 {} one {one new participant, } other {# new participants, }}{changed, plural, =0 {} one {one changed, } other {# changed, }}{periods, plural, =0 {no new periods} one {one new period} other {# new periods}}',
  undone: 'The list is gone again; everything is as before',
  undoTooLate: 'Work went on in the meantime. Use Undo in the training, step by step.',
  empty: 'empty',
  code: 'code {code}',
  steps: { file: 'File', columns: 'Columns', check: 'Check' },
  file: {
    title: 'Choose the file with the list',
    body: 'One line for each participant, or one line for each period of a participant. The first line holds the headings. A file that Werkbalie exported fits as it is.',
    label: 'List of participants',
    help: 'CSV or Excel (.xlsx), up to 30 MB.',
    reading: 'Reading the file',
    sheet: 'Sheet',
    name: 'File',
    kind: 'Kind',
    size: 'Content',
    linesAndColumns:
      '{count, plural, one {One line} other {{lines} lines}} below the headings, {columns, plural, one {one column} other {# columns}}',
    delimiters: { semicolon: 'semicolon', comma: 'comma', tab: 'tab', bar: 'vertical bar' },
    noLinesTitle: 'There is no list in it',
    noLines:
      'There is not a single line below the headings. Choose another file or sheet, or complete the list and choose the file again.',
  },
  columns: {
    title: 'What does each column hold?',
    body: 'Werkbalie recognises what it can by the headings. Check the choices; what you do not need can be skipped.',
    remembered: 'The choices of your last list with the same headings were taken over.',
    inFile: 'Column in the file',
    samples: 'First values',
    becomes: 'Becomes',
    noHeading: 'Column {number} (no heading)',
    fieldOf: 'Field for column {column}',
    ignore: 'Do not use',
    ofPeriod: 'Period: {field}',
    elsewhere: 'Now at column {column}; moves here',
    looking: 'Comparing the list with the training',
  },
  missing: {
    personTitle: 'Choose the column with the SSIN first',
    person:
      'Without the national register number (SSIN, also INSZ or NISS), Werkbalie does not know whom a line is about. Choose SSIN at the column that holds it.',
    fields:
      'Still without a column or a fixed value: {fields}. For new participants {count, plural, one {it stays} other {these stay}} empty until you fill {count, plural, one {it} other {them}} in.',
    days: 'No column holds days: new periods get the first and the last day of the training.',
    periods: 'No column holds hours, days or anything else of a period: no periods will be added.',
  },
  defaults: {
    title: 'When a cell is empty',
    body: 'New participants and new periods get what you choose here. What is there already does not change.',
    empty: 'Leave empty',
  },
  check: {
    title: 'This is what changes',
    summary:
      '{added, plural, =0 {No new participants} one {One new participant} other {# new participants}}, {changed, plural, =0 {nobody changed} one {one changed} other {# changed}}, {newPeriods, plural, =0 {no new periods} one {one new period} other {# new periods}}{changedPeriods, plural, =0 {} one {, one changed period} other {, # changed periods}}.',
    nothing: 'The list changes nothing: everything in it is in the training already.',
    promise: 'An empty cell never deletes anything. After the import you can undo all of it at once.',
    skipped:
      '{count, plural, one {One line without SSIN is skipped: line} other {# lines without SSIN are skipped: lines}} {lines}{more, plural, =0 {} other { and # more}}.',
    errors:
      '{count, plural, one {One participant} other {# participants}} will still need a correction. It is then shown at the cell in the training; you can also correct the file and choose it again.',
    applying: 'Importing the list',
    again: 'See again',
    show: 'Show',
    kinds: {
      all: 'All ({count})',
      new: 'New ({count})',
      changed: 'Changed ({count})',
      unchanged: 'Unchanged ({count})',
    },
    kind: { new: 'New', changed: 'Changed', unchanged: 'Unchanged' },
    previous: 'Previous participants',
    next: 'Next participants',
    range: '{first}–{last} of {total}',
    none: 'No participants to show.',
    lines:
      '{count, plural, one {Line {lines}} other {Lines {lines}}}{more, plural, =0 {} other { and # more}}',
    newPeriod: 'New period',
    periodField: 'Period {number}, {field}',
    becomes: 'becomes',
    toCorrect: '{count, plural, one {One error} other {# errors}}',
    moreCells: '{count, plural, one {And one more cell.} other {And # more cells.}}',
    morePeriods: '{count, plural, one {And one more new period.} other {And # more new periods.}}',
  },
  exports: {
    xlsxHelp: 'Numbers and days stay as they are. Holds the INSZ/NISS of the participants.',
    csvHelp: 'With semicolons, for any spreadsheet, without limit. Holds the INSZ/NISS of the participants.',
    writing: 'Saving the table',
    saved: 'Saved as {file}. It holds personal data: delete the file when you no longer need it.',
  },
  advanced: 'Advanced: how addresses are written',
  windows: {
    title: 'Five-year windows',
    body: 'Training rights are built up in windows of five years. A training that runs across such a border needs at least one period on each side; Werkbalie checks that and can cut a period at the border.',
    source:
      'Source: manual of the Federal Learning Account for training providers, version 2024-10-01, 3.1.2. It does not say when a window begins, so the list is yours to fill in.',
    empty: 'No five-year windows yet',
    emptyBody:
      'While the list is empty, Werkbalie does not check the borders. Ask Sigedis when a window begins and ends.',
    add: 'Add a window',
    one: 'Five-year window {number}',
    first: 'First day',
    last: 'Last day',
    remove: 'Remove five-year window {number}',
  },
  rights: {
    title: 'Individual right to training',
    body: 'The hours of training a year that a person working full time has a right to. Werkbalie shows them beside the hours followed in the overview of each person.',
    empty: 'No right to training entered yet',
    emptyBody:
      'The right depends on the law and on your sector. Enter it with its source, such as the sectoral agreement or your payroll office.',
    add: 'Add a right',
    one: 'Right {number}',
    fromYear: 'From the year',
    hours: 'Hours a year',
    source: 'Source',
    remove: 'Remove right {number}',
  },
  paths: {
    body: 'A training is asked for with numbers in the address. Change this only when the service does not find what is certainly there, or when Sigedis asks you to.',
    source:
      'Source: the samples in the manual, version 2024-10-01. Each shows one way of writing only, and not all cases.',
    none: 'There is no environment yet beside the practice one.',
    enterprise: 'Enterprise number 0880.820.673 in the address',
    enterpriseStyles: {
      'without-zeros': '880820673, without the leading zero (as in the manual)',
      'ten-digits': '0880820673, with ten digits',
    },
    insz: 'INSZ/NISS 07.01.01-898.01 in the address',
    inszStyles: {
      'eleven-digits': '07010189801, with eleven digits',
      'without-zeros': '7010189801, without the leading zero',
    },
  },
}
