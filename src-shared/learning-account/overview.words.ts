import type { Language } from '../texts/languages'

/** The headings of an exported overview or of several trainings that no column of a participant has. */
export const overviewWords = {
  trainings: words('Opleidingen', 'Formations', 'Ausbildungen', 'Trainings'),
  followed: words('Gevolgde uren', 'Heures suivies', 'Absolvierte Stunden', 'Hours followed'),
  right: words('Recht in uren', 'Droit en heures', 'Anspruch in Stunden', 'Right in hours'),
  people: words('Personen', 'Personnes', 'Personen', 'People'),
  hoursEach: words('Uren per persoon', 'Heures par personne', 'Stunden pro Person', 'Hours per person'),
  denomination: words('Opleiding', 'Formation', 'Ausbildung', 'Training'),
  trainingId: words(
    'Nummer van de opleiding',
    'Numéro de la formation',
    'Nummer der Ausbildung',
    'Training number',
  ),
  firstStartDate: words('Eerste dag', 'Premier jour', 'Erster Tag', 'First day'),
  lastEndDate: words('Laatste dag', 'Dernier jour', 'Letzter Tag', 'Last day'),
  reference: words('Referentie', 'Référence', 'Referenz', 'Reference'),
  language: words('Taal', 'Langue', 'Sprache', 'Language'),
  registered: words('Geregistreerd', 'Enregistrée', 'Registriert', 'Registered'),
} as const

function words(nl: string, fr: string, de: string, en: string): Readonly<Record<Language, string>> {
  return { nl, fr, de, en }
}
