/** Words of bringing lists in and out, and the settings of trainings. */
export const trainingImport = {
  title: 'Liste importieren',
  export: 'Exportieren',
  look: 'Ansehen, was sich ändert',
  apply:
    '{count, plural, =0 {Importieren} one {Einen Teilnehmer importieren} other {# Teilnehmer importieren}}',
  applied:
    'Liste importiert: {added, plural, =0 {} one {ein neuer Teilnehmer, } other {# neue Teilnehmer, }}{changed, plural, =0 {} one {einer geändert, } other {# geändert, }}{periods, plural, =0 {keine neuen Zeiträume} one {ein neuer Zeitraum} other {# neue Zeiträume}}',
  undone: 'Die Liste ist wieder entfernt; alles ist wie zuvor',
  undoTooLate:
    'Inzwischen wurde weitergearbeitet. Verwenden Sie Rückgängig in der Ausbildung, Schritt für Schritt.',
  empty: 'leer',
  code: 'Code {code}',
  steps: { file: 'Datei', columns: 'Spalten', check: 'Prüfen' },
  file: {
    title: 'Wählen Sie die Datei mit der Liste',
    body: 'Eine Zeile pro Teilnehmer oder eine Zeile pro Zeitraum eines Teilnehmers. Die erste Zeile enthält die Überschriften. Eine Datei, die Werkbalie exportiert hat, passt sofort.',
    label: 'Teilnehmerliste',
    help: 'CSV oder Excel (.xlsx), bis 30 MB.',
    reading: 'Die Datei wird gelesen',
    sheet: 'Tabellenblatt',
    name: 'Datei',
    kind: 'Art',
    size: 'Inhalt',
    linesAndColumns:
      '{count, plural, one {Eine Zeile} other {{lines} Zeilen}} unter den Überschriften, {columns, plural, one {eine Spalte} other {# Spalten}}',
    delimiters: { semicolon: 'Semikolon', comma: 'Komma', tab: 'Tabulator', bar: 'senkrechter Strich' },
    noLinesTitle: 'Die Datei enthält keine Liste',
    noLines:
      'Unter den Überschriften steht keine einzige Zeile. Wählen Sie eine andere Datei oder ein anderes Tabellenblatt, oder ergänzen Sie die Liste und wählen Sie die Datei erneut.',
  },
  columns: {
    title: 'Was steht in jeder Spalte?',
    body: 'Werkbalie erkennt an den Überschriften, was es kann. Prüfen Sie die Auswahl; was Sie nicht brauchen, können Sie auslassen.',
    remembered: 'Die Auswahl Ihrer letzten Liste mit denselben Überschriften wurde übernommen.',
    inFile: 'Spalte in der Datei',
    samples: 'Erste Werte',
    becomes: 'Wird zu',
    noHeading: 'Spalte {number} (ohne Überschrift)',
    fieldOf: 'Feld für Spalte {column}',
    ignore: 'Nicht verwenden',
    ofPeriod: 'Zeitraum: {field}',
    elsewhere: 'Jetzt bei Spalte {column}; kommt hierher',
    looking: 'Werkbalie vergleicht die Liste mit der Ausbildung',
  },
  missing: {
    personTitle: 'Wählen Sie zuerst die Spalte mit der ENSS',
    person:
      'Ohne Nationalregisternummer (ENSS) weiß Werkbalie nicht, um wen es in einer Zeile geht. Wählen Sie ENSS bei der Spalte, in der sie steht.',
    fields:
      'Noch ohne Spalte oder festen Wert: {fields}. Bei neuen Teilnehmern {count, plural, one {bleibt dieses Feld} other {bleiben diese Felder}} leer, bis Sie es ausfüllen.',
    days: 'Keine Spalte enthält Tage: Neue Zeiträume erhalten den ersten und den letzten Tag der Ausbildung.',
    periods:
      'Keine Spalte enthält Stunden, Tage oder sonst etwas von einem Zeitraum: Es kommen keine Zeiträume hinzu.',
  },
  defaults: {
    title: 'Wenn eine Zelle leer ist',
    body: 'Was Sie hier wählen, erhalten neue Teilnehmer und neue Zeiträume. Was schon da ist, ändert sich dadurch nicht.',
    empty: 'Leer lassen',
  },
  check: {
    title: 'Das ändert sich',
    summary:
      '{added, plural, =0 {Keine neuen Teilnehmer} one {Ein neuer Teilnehmer} other {# neue Teilnehmer}}, {changed, plural, =0 {niemand geändert} one {einer geändert} other {# geändert}}, {newPeriods, plural, =0 {keine neuen Zeiträume} one {ein neuer Zeitraum} other {# neue Zeiträume}}{changedPeriods, plural, =0 {} one {, ein geänderter Zeitraum} other {, # geänderte Zeiträume}}.',
    nothing: 'Die Liste ändert nichts: Alles, was darin steht, steht bereits so in der Ausbildung.',
    promise:
      'Eine leere Zelle löscht nie etwas. Nach dem Import können Sie alles auf einmal rückgängig machen.',
    skipped:
      '{count, plural, one {Eine Zeile ohne ENSS wird übersprungen: Zeile} other {# Zeilen ohne ENSS werden übersprungen: Zeilen}} {lines}{more, plural, =0 {} other { und noch #}}.',
    errors:
      '{count, plural, one {Bei einem Teilnehmer ist} other {Bei # Teilnehmern ist}} danach noch etwas zu berichtigen. Das steht dann bei der Zelle in der Ausbildung; Sie können auch die Datei berichtigen und sie erneut wählen.',
    applying: 'Die Liste wird importiert',
    again: 'Erneut ansehen',
    show: 'Anzeigen',
    kinds: {
      all: 'Alle ({count})',
      new: 'Neu ({count})',
      changed: 'Geändert ({count})',
      unchanged: 'Unverändert ({count})',
    },
    kind: { new: 'Neu', changed: 'Geändert', unchanged: 'Unverändert' },
    previous: 'Vorige Teilnehmer',
    next: 'Nächste Teilnehmer',
    range: '{first}–{last} von {total}',
    none: 'Keine Teilnehmer anzuzeigen.',
    lines:
      '{count, plural, one {Zeile {lines}} other {Zeilen {lines}}}{more, plural, =0 {} other { und noch #}}',
    newPeriod: 'Neuer Zeitraum',
    periodField: 'Zeitraum {number}, {field}',
    becomes: 'wird zu',
    toCorrect: '{count, plural, one {Ein Fehler} other {# Fehler}}',
    moreCells: '{count, plural, one {Und noch eine Zelle.} other {Und noch # Zellen.}}',
    morePeriods: '{count, plural, one {Und noch ein neuer Zeitraum.} other {Und noch # neue Zeiträume.}}',
  },
  exports: {
    xlsxHelp: 'Nummern und Tage bleiben, wie sie sind. Enthält die ENSS der Teilnehmer.',
    csvHelp: 'Mit Semikolons, für jede Tabellenkalkulation, ohne Grenze. Enthält die ENSS der Teilnehmer.',
    writing: 'Die Tabelle wird gespeichert',
    saved:
      'Gespeichert als {file}. Die Datei enthält personenbezogene Daten: Löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
  },
  advanced: 'Erweitert: wie Adressen geschrieben werden',
  windows: {
    title: 'Fünfjahreszeiträume',
    body: 'Ausbildungsrechte werden in Zeiträumen von fünf Jahren aufgebaut. Eine Ausbildung über eine solche Grenze hinweg braucht auf jeder Seite mindestens einen Ausbildungszeitraum; Werkbalie prüft das und kann einen Zeitraum an der Grenze teilen.',
    source:
      'Quelle: Handbuch des Federal Learning Account für Ausbildungsanbieter, Fassung 2024-10-01, 3.1.2. Es sagt nicht, wann ein Zeitraum beginnt; deshalb füllen Sie die Liste selbst aus.',
    empty: 'Noch keine Fünfjahreszeiträume',
    emptyBody:
      'Solange die Liste leer ist, prüft Werkbalie die Grenzen nicht. Fragen Sie Sigedis, wann ein Zeitraum beginnt und endet.',
    add: 'Fünfjahreszeitraum hinzufügen',
    one: 'Fünfjahreszeitraum {number}',
    first: 'Erster Tag',
    last: 'Letzter Tag',
    remove: 'Fünfjahreszeitraum {number} entfernen',
  },
  rights: {
    title: 'Individuelles Recht auf Ausbildung',
    body: 'Die Ausbildungsstunden pro Jahr, auf die jemand in Vollzeit Anspruch hat. Werkbalie stellt sie in der Übersicht pro Person neben die absolvierten Stunden.',
    empty: 'Noch kein Recht auf Ausbildung eingetragen',
    emptyBody:
      'Das Recht hängt vom Gesetz und von Ihrem Sektor ab. Tragen Sie es mit der Quelle ein, zum Beispiel dem sektoralen KAA oder Ihrem Sozialsekretariat.',
    add: 'Recht hinzufügen',
    one: 'Recht {number}',
    fromYear: 'Ab dem Jahr',
    hours: 'Stunden pro Jahr',
    source: 'Quelle',
    remove: 'Recht {number} entfernen',
  },
  paths: {
    body: 'Eine Ausbildung wird mit Nummern in der Adresse abgefragt. Ändern Sie dies nur, wenn der Dienst etwas nicht findet, das sicher da ist, oder wenn Sigedis darum bittet.',
    source:
      'Quelle: die Beispiele im Handbuch, Fassung 2024-10-01. Sie zeigen jeweils nur eine Schreibweise und nicht alle Fälle.',
    none: 'Es gibt noch keine Umgebung außer der Übungsumgebung.',
    enterprise: 'Unternehmensnummer 0880.820.673 in der Adresse',
    enterpriseStyles: {
      'without-zeros': '880820673, ohne führende Null (wie im Handbuch)',
      'ten-digits': '0880820673, mit zehn Ziffern',
    },
    insz: 'ENSS 07.01.01-898.01 in der Adresse',
    inszStyles: {
      'eleven-digits': '07010189801, mit elf Ziffern',
      'without-zeros': '7010189801, ohne führende Null',
    },
  },
}
