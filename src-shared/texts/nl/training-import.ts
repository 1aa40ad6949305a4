/** Words of bringing lists in and out, and the settings of trainings. */
export const trainingImport = {
  title: 'Lijst importeren',
  export: 'Exporteren',
  look: 'Bekijk wat er wijzigt',
  apply: '{count, plural, =0 {Importeren} one {Eén deelnemer importeren} other {# deelnemers importeren}}',
  applied:
    'Lijst geïmporteerd: {added, plural, =0 {} one {één nieuwe deelnemer, } other {# nieuwe deelnemers, }}{changed, plural, =0 {} one {één gewijzigd, } other {# gewijzigd, }}{periods, plural, =0 {geen nieuwe periodes} one {één nieuwe periode} other {# nieuwe periodes}}',
  undone: 'De lijst is weer weg; alles staat er zoals ervoor',
  undoTooLate: 'Er is intussen verder gewerkt. Gebruik Ongedaan maken in de opleiding, stap voor stap.',
  empty: 'leeg',
  code: 'code {code}',
  steps: { file: 'Bestand', columns: 'Kolommen', check: 'Nakijken' },
  file: {
    title: 'Kies het bestand met de lijst',
    body: 'Eén regel per deelnemer, of één regel per periode van een deelnemer. De eerste regel bevat de koppen. Een bestand dat Werkbalie exporteerde, past meteen.',
    label: 'Lijst met deelnemers',
    help: 'CSV of Excel (.xlsx), tot 30 MB.',
    reading: 'Het bestand wordt gelezen',
    sheet: 'Werkblad',
    name: 'Bestand',
    kind: 'Soort',
    size: 'Inhoud',
    linesAndColumns:
      '{count, plural, one {Eén regel} other {{lines} regels}} onder de koppen, {columns, plural, one {één kolom} other {# kolommen}}',
    delimiters: { semicolon: 'puntkomma', comma: 'komma', tab: 'tab', bar: 'verticale streep' },
    noLinesTitle: 'Er staat geen lijst in',
    noLines:
      'Onder de koppen staat geen enkele regel. Kies een ander bestand of werkblad, of vul de lijst aan en kies het bestand opnieuw.',
  },
  columns: {
    title: 'Wat staat er in elke kolom?',
    body: 'Werkbalie herkent wat het kan aan de koppen. Kijk de keuzes na; wat u niet nodig hebt, kunt u overslaan.',
    remembered: 'De keuzes van uw vorige lijst met dezelfde koppen zijn overgenomen.',
    inFile: 'Kolom in het bestand',
    samples: 'Eerste waarden',
    becomes: 'Wordt',
    noHeading: 'Kolom {number} (zonder kop)',
    fieldOf: 'Veld voor kolom {column}',
    ignore: 'Niet gebruiken',
    ofPeriod: 'Periode: {field}',
    elsewhere: 'Nu bij kolom {column}; verhuist naar hier',
    looking: 'Werkbalie vergelijkt de lijst met de opleiding',
  },
  missing: {
    personTitle: 'Kies eerst de kolom met het INSZ',
    person:
      'Zonder rijksregisternummer (INSZ) weet Werkbalie niet over wie een regel gaat. Kies INSZ bij de kolom waar het staat.',
    fields:
      'Nog zonder kolom of vaste waarde: {fields}. Bij nieuwe deelnemers {count, plural, one {blijft dat} other {blijven die}} leeg tot u het invult.',
    days: 'Er is geen kolom met dagen: nieuwe periodes krijgen de eerste en laatste dag van de opleiding.',
    periods: 'Er is geen kolom met uren, dagen of iets anders van een periode: er komen geen periodes bij.',
  },
  defaults: {
    title: 'Als een cel leeg is',
    body: 'Wat u hier kiest, krijgen nieuwe deelnemers en nieuwe periodes. Wat er al staat, verandert er niet door.',
    empty: 'Leeg laten',
  },
  check: {
    title: 'Dit verandert er',
    summary:
      '{added, plural, =0 {Geen nieuwe deelnemers} one {Eén nieuwe deelnemer} other {# nieuwe deelnemers}}, {changed, plural, =0 {niemand gewijzigd} one {één gewijzigd} other {# gewijzigd}}, {newPeriods, plural, =0 {geen nieuwe periodes} one {één nieuwe periode} other {# nieuwe periodes}}{changedPeriods, plural, =0 {} one {, één gewijzigde periode} other {, # gewijzigde periodes}}.',
    nothing: 'De lijst verandert niets: alles wat erin staat, staat al zo in de opleiding.',
    promise: 'Een lege cel wist nooit iets. Na het importeren kunt u alles in één keer ongedaan maken.',
    skipped:
      '{count, plural, one {Eén regel zonder INSZ wordt overgeslagen} other {# regels zonder INSZ worden overgeslagen}}: regel {lines}{more, plural, =0 {} other { en nog #}}.',
    errors:
      '{count, plural, one {Eén deelnemer heeft} other {# deelnemers hebben}} daarna nog iets recht te zetten. Dat staat dan bij de cel in de opleiding; u kunt het ook in het bestand verbeteren en het opnieuw kiezen.',
    applying: 'De lijst wordt geïmporteerd',
    again: 'Opnieuw bekijken',
    show: 'Toon',
    kinds: {
      all: 'Alle ({count})',
      new: 'Nieuw ({count})',
      changed: 'Gewijzigd ({count})',
      unchanged: 'Ongewijzigd ({count})',
    },
    kind: { new: 'Nieuw', changed: 'Gewijzigd', unchanged: 'Ongewijzigd' },
    previous: 'Vorige deelnemers',
    next: 'Volgende deelnemers',
    range: '{first}–{last} van {total}',
    none: 'Geen deelnemers om te tonen.',
    lines:
      '{count, plural, one {Regel {lines}} other {Regels {lines}}}{more, plural, =0 {} other { en nog #}}',
    newPeriod: 'Nieuwe periode',
    periodField: 'Periode {number}, {field}',
    becomes: 'wordt',
    toCorrect: '{count, plural, one {Eén fout} other {# fouten}}',
    moreCells: '{count, plural, one {En nog één cel.} other {En nog # cellen.}}',
    morePeriods: '{count, plural, one {En nog één nieuwe periode.} other {En nog # nieuwe periodes.}}',
  },
  exports: {
    xlsxHelp: 'Nummers en dagen blijven zoals ze zijn. Bevat de INSZ van de deelnemers.',
    csvHelp: 'Met puntkomma’s, voor elk rekenblad, zonder grens. Bevat de INSZ van de deelnemers.',
    writing: 'De tabel wordt bewaard',
    saved:
      'Bewaard als {file}. Er staan persoonsgegevens in: wis het bestand als u het niet meer nodig hebt.',
  },
  advanced: 'Geavanceerd: hoe adressen geschreven worden',
  windows: {
    title: 'Vijfjaarsperiodes',
    body: 'Opleidingsrechten worden opgebouwd in periodes van vijf jaar. Een opleiding die over zo’n grens loopt, heeft aan elke kant minstens één opleidingsperiode nodig; Werkbalie kijkt dat na en kan een periode op de grens knippen.',
    source:
      'Bron: handleiding Federal Learning Account voor opleidingsverstrekkers, versie 2024-10-01, 3.1.2. Ze zegt niet wanneer een periode begint; daarom vult u de lijst zelf in.',
    empty: 'Nog geen vijfjaarsperiodes',
    emptyBody:
      'Zolang de lijst leeg is, kijkt Werkbalie de grenzen niet na. Vraag Sigedis wanneer een periode begint en eindigt.',
    add: 'Vijfjaarsperiode toevoegen',
    one: 'Vijfjaarsperiode {number}',
    first: 'Eerste dag',
    last: 'Laatste dag',
    remove: 'Vijfjaarsperiode {number} verwijderen',
  },
  rights: {
    title: 'Individueel opleidingsrecht',
    body: 'Het aantal uren opleiding per jaar waar iemand voltijds recht op heeft. Werkbalie zet het in het overzicht per persoon naast de gevolgde uren.',
    empty: 'Nog geen opleidingsrecht ingevuld',
    emptyBody:
      'Het recht hangt af van de wet en van uw sector. Vul het in met de bron erbij, bijvoorbeeld de sectorale cao of uw sociaal secretariaat.',
    add: 'Recht toevoegen',
    one: 'Recht {number}',
    fromYear: 'Vanaf het jaar',
    hours: 'Uren per jaar',
    source: 'Bron',
    remove: 'Recht {number} verwijderen',
  },
  paths: {
    body: 'Een opleiding opvragen gebeurt met nummers in het adres. Wijzig dit alleen als de dienst iets niet vindt dat er zeker is, of als Sigedis het vraagt.',
    source:
      'Bron: de voorbeelden in de handleiding, versie 2024-10-01. Ze tonen telkens maar één schrijfwijze en niet alle gevallen.',
    none: 'Er is nog geen omgeving buiten de oefenomgeving.',
    enterprise: 'Ondernemingsnummer 0880.820.673 in het adres',
    enterpriseStyles: {
      'without-zeros': '880820673, zonder nul vooraan (zoals in de handleiding)',
      'ten-digits': '0880820673, met tien cijfers',
    },
    insz: 'INSZ 07.01.01-898.01 in het adres',
    inszStyles: {
      'eleven-digits': '07010189801, met elf cijfers',
      'without-zeros': '7010189801, zonder nul vooraan',
    },
  },
}
