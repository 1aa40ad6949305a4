import type { WordsOf } from '../catalog'
import type { vacancies as source } from '../nl/vacancies'

export const vacancies = {
  untitled: 'Stelle ohne Titel',
  notValidated: 'Entwurf, nicht von der VDAB validiert',
  fields: {
    reference: 'Eigene Referenz',
    title: 'Titel',
    description: 'Stellenbeschreibung',
    requirements: 'Profil',
    offer: 'Angebot',
    conditions: 'Bedingungen',
    occupation: 'Beruf (Competent)',
    contract: 'Vertrag',
    regime: 'Arbeitsregelung',
    hoursPerWeek: 'Stunden pro Woche',
    salary: 'Bruttolohn',
    employmentStart: 'Voraussichtlicher Beginn',
    employer: 'Arbeitgeber',
    enterpriseNumber: 'Unternehmensnummer',
    workplace: 'Arbeitsort',
    apply: 'Bewerbung',
    email: 'E-Mail',
    webForm: 'Webformular',
    phone: 'Telefon',
    cvWanted: 'Ein Lebenslauf ist erwünscht.',
    publication: 'Veröffentlichung',
    from: 'Ab',
    until: 'Bis einschließlich',
    language: 'Sprache',
  },
  regimes: { 'full-time': 'Vollzeit', 'part-time': 'Teilzeit' },
  salaryPer: { hour: 'pro Stunde', month: 'pro Monat', year: 'pro Jahr' },
  phases: {
    collect: 'Sammeln Sie fünf bis zehn Teststellen und schicken Sie sie ab.',
    waiting: 'Die VDAB sieht sich die Teststellen an.',
    improve: 'Passen Sie an, was die VDAB verlangte, und schicken Sie eine neue Runde.',
    accepted: 'Alle Teststellen sind genehmigt.',
  },
  verdicts: { waiting: 'Wartet auf die VDAB', accepted: 'Genehmigt', change: 'Anpassen' },
  defects: {
    required: 'Füllen Sie dies aus.',
    advised: 'Die VDAB findet besser Kandidaten, wenn Sie dies ausfüllen.',
    'too-many-characters': 'Dieser Text hat {found} Zeichen; die VDAB nimmt höchstens {allowed} an.',
    'too-many-bytes':
      'Dieser Text ist {found} Byte groß; die VDAB nimmt höchstens {allowed} an. Umlaute, Akzente und Sonderzeichen zählen doppelt oder mehr.',
    'link-in-text':
      'Nehmen Sie den Link heraus ({word}): Die VDAB akzeptiert keine Links in Texten. Ein Webformular hat ein eigenes Feld.',
    'excluding-word':
      '„{word}“ kann Menschen ausschließen. Prüfen Sie, ob es für diese Stelle wirklich nötig ist; die VDAB streicht solche Wörter.',
    'description-short':
      'Diese Beschreibung ist kurz ({found} Zeichen). Sagen Sie, was man tut, mit wem und wo.',
    'title-gender-marker': 'Lassen Sie „{word}“ weg: Ein neutraler Titel braucht es nicht.',
    'title-gendered': '„{word}“ sagt Mann oder Frau. Schreiben Sie zum Beispiel „{suggestion}“.',
    'title-several-jobs':
      'Beschreiben Sie ein Profil je Stelle. Sind es zwei Stellen, machen Sie zwei daraus.',
    'title-shouted': 'Schreiben Sie den Titel nicht in Großbuchstaben.',
    'enterprise-number-length': 'Eine Unternehmensnummer hat 10 Ziffern und beginnt mit 0 oder 1.',
    'enterprise-number-checksum': 'Diese Unternehmensnummer stimmt nicht. Prüfen Sie die Ziffern.',
    'enterprise-number-is-establishment':
      'Das ist die Nummer einer Niederlassung; tragen Sie die Unternehmensnummer ein.',
    'country-code': 'Tragen Sie den Ländercode aus zwei Buchstaben ein, zum Beispiel BE.',
    'postcode-belgian': 'Eine belgische Postleitzahl hat vier Ziffern.',
    'dutch-in-flanders':
      'Für einen Arbeitsort in Flandern muss die Stelle auf Niederländisch sein, wenn die VDAB bei der Suche hilft.',
    'salary-order': 'Der höchste Lohn ist niedriger als der niedrigste.',
    'hours-many': 'Das sind viele Stunden pro Woche. Stimmt das?',
    'employment-in-past': 'Der Beginn der Arbeit liegt in der Vergangenheit.',
    'no-way-to-apply': 'Sagen Sie, wie man sich bewirbt: E-Mail, Webformular oder Telefon.',
    'email-malformed': 'Tragen Sie eine E-Mail-Adresse wie name@beispiel.be ein.',
    'url-malformed': 'Tragen Sie eine vollständige Webadresse ein, beginnend mit https://.',
    'phone-malformed': 'Diese Telefonnummer ist zu kurz.',
    'publication-ended': 'Die Veröffentlichung ist schon vorbei: Die VDAB nimmt die Stelle offline.',
    'end-before-start': 'Das Enddatum liegt vor dem Anfangsdatum.',
    'publication-without-period': 'Ohne Enddatum bleibt eine Stelle höchstens {allowed} Tage online.',
    'publication-too-long': 'Eine Stelle darf höchstens {allowed} Tage online stehen; dies sind {found}.',
    'publication-is-not-employment':
      'Die Veröffentlichung beginnt an dem Tag, an dem die Arbeit beginnt. Ist das so gemeint?',
  },
  rounds: {
    'too-few-vacancies': 'Eine erste Runde hat mindestens fünf Stellen.',
    'too-many-vacancies': 'Eine Runde hat höchstens zehn Stellen.',
    'same-vacancy-twice': 'Dieselbe Stelle kommt zweimal vor.',
    'vacancy-has-errors': 'In einer der Stellen steht noch ein Fehler, den die VDAB ablehnen würde.',
  },
} satisfies WordsOf<typeof source>
