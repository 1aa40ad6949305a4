import type { Language } from '../settings/settings.model'

/** The headings of an exported overview that no column of a training has. */
export const overviewWords = {
  trainings: words('Opleidingen', 'Formations', 'Ausbildungen', 'Trainings'),
  followed: words('Gevolgde uren', 'Heures suivies', 'Absolvierte Stunden', 'Hours followed'),
  right: words('Recht in uren', 'Droit en heures', 'Anspruch in Stunden', 'Right in hours'),
  people: words('Personen', 'Personnes', 'Personen', 'People'),
  hoursEach: words('Uren per persoon', 'Heures par personne', 'Stunden pro Person', 'Hours per person'),
  denomination: words('Opleiding', 'Formation', 'Ausbildung', 'Training'),
  registered: words('Geregistreerd', 'Enregistrée', 'Registriert', 'Registered'),
} as const

function words(nl: string, fr: string, de: string, en: string): Readonly<Record<Language, string>> {
  return { nl, fr, de, en }
}
