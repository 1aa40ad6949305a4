import type { ProblemWords } from '../problem-words'

/** The problems of the trainings. */
export const trainingProblems = {
  'would-remove-participants': {
    title:
      '{count, plural, one {Eén persoon zou gegevens verliezen} other {# personen zouden gegevens verliezen}}',
    body: 'De dienst vervangt de hele opleiding door wat u verstuurt. Wie of wat er nu niet meer in staat, verdwijnt uit het register. Er is nog niets verstuurd.',
    next: 'Kijk de lijst na. Bevestig wie mag verdwijnen, of zet de ontbrekende deelnemers en periodes terug.',
  },
  'changed-elsewhere': {
    title:
      '{removed, select, yes {Deze opleiding is intussen elders verwijderd} other {Deze opleiding is intussen elders gewijzigd}}',
    body: '{removed, select, yes {Het register kent ze niet meer. Er is niets verstuurd en uw versie is er nog.} other {In het register staat niet meer de versie waar u van vertrok ({differences, plural, one {# verschil} other {# verschillen}}). Er is niets verstuurd en uw versie is er nog.}}',
    next: '{removed, select, yes {Verstuur ze opnieuw als ze toch moet blijven.} other {Vergelijk beide versies en kies per verschil wat blijft. Verstuur daarna.}}',
  },
  'edited-meanwhile': {
    title: 'Deze opleiding is intussen gewijzigd',
    body: 'Uw wijziging vertrok van een oudere versie en is niet bewaard, om niets te overschrijven.',
    next: 'Open de opleiding opnieuw en doe de wijziging nog eens.',
  },
  'training-under-way': {
    title:
      '{state, select, queued {Deze opleiding wacht om verstuurd te worden} unknown {Het antwoord van de dienst is nog niet bekend} other {Deze opleiding is onderweg naar de dienst}}',
    body: '{state, select, queued {Ze vertrekt zodra de dienst bereikbaar is.} unknown {Werkbalie leest eerst na wat de dienst heeft, en verstuurt intussen niets opnieuw.} other {Werkbalie wacht op het antwoord.}} Er is niets verloren.',
    next: '{state, select, queued {Haal ze uit de wachtrij om dit te doen.} other {Wacht tot het antwoord er is en probeer dan opnieuw.}}',
  },
  'learning-account-closed': {
    title:
      '{access, select, readonly {De Federal Learning Account neemt niets meer aan} other {De Federal Learning Account is gesloten}}',
    body: 'Volgens verschillende uitgevers heeft de wet van 14 januari 2026 (Belgisch Staatsblad van 21 januari 2026) de registratie beëindigd. {access, select, readonly {De gegevens blijven te raadplegen tot 31 december 2026.} other {De gegevens zijn niet meer te raadplegen.}} Uw eigen register werkt verder.',
    next: '{access, select, readonly {Archiveer wat er staat, of bewaar deze opleiding in uw eigen register.} other {Bewaar deze opleiding in uw eigen register.}} Neemt de dienst toch aan, wijzig dat dan bij de omgeving.',
  },
  'training-provider-needed': {
    title: 'Dit profiel is geen opleidingsverstrekker',
    body: 'Alleen een opleidingsverstrekker registreert opleidingen in de Federal Learning Account. Wat u invulde, staat er nog.',
    next: 'Kies een profiel met de rol opleidingsverstrekker, of wijzig de rol bij de profielen.',
  },
  'data-model-missing': {
    title: 'Het gegevensmodel is nog niet gekozen',
    body: 'De dienst kent er twee: één opleiding met veel deelnemers, of één opleiding per deelnemer. Sigedis raadt sterk af ze door elkaar te gebruiken, daarom ligt de keuze daarna vast.',
    next: 'Kies het gegevensmodel bij het profiel en probeer opnieuw.',
  },
  'history-incomplete': {
    title: 'De dienst gaf niet alle opleidingen',
    body: 'Er komen er hoogstens 999 per vraag. Werkbalie vroeg per periode verder, maar op één dag staan er nog altijd te veel. Wat wel kwam, is bewaard.',
    next: 'Vraag de historiek van deze persoon per werkgever op.',
  },
  'table-too-large': {
    title: 'Deze tabel is te groot voor een werkmap',
    body: 'Ze telt {lines} regels; Werkbalie schrijft er hoogstens {most} in een .xlsx-bestand. Er is niets geschreven.',
    next: 'Kies CSV: daar is geen grens.',
  },
  'file-unreadable': {
    title: 'Werkbalie kan dit bestand niet lezen',
    body: '{reason, select, toolarge {Het bestand is te groot.} empty {Er staat niets in.} other {Het is geen CSV- of XLSX-bestand, of het is beschadigd of met een wachtwoord beveiligd.}} Er is niets gewijzigd.',
    next: '{reason, select, toolarge {Verdeel het in kleinere bestanden.} empty {Kies een ander bestand.} other {Bewaar het in uw rekenblad opnieuw als .xlsx of .csv en kies dat bestand.}}',
  },
} satisfies Readonly<Record<string, ProblemWords>>
