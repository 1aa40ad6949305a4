/** Words of the first screen: what asks for attention today. */
export const today = {
  nothing: 'Heute verlangt nichts Ihre Aufmerksamkeit',
  nothingNext:
    'Prüfen Sie einen Kandidaten vor der Einstellung: das geht sofort, in der Übungsumgebung, mit erfundenen Personen. Oder beginnen Sie eine Anbindung; hier lesen Sie dann, was zu tun ist und auf wen Sie warten.',
  checkCandidate: 'Einen Kandidaten prüfen',
  connect: 'Eine Anbindung beginnen',
  groups: {
    yours: 'Wartet auf Sie',
    theirs: 'Wartet auf andere',
    certificates: 'Zertifikate, die ablaufen',
    drafts: 'Weiterbildungen zu senden',
    vacancies: 'Teststellen zum Versenden',
    checks: 'Erneut zu prüfen',
    feeds: 'Feeds, die Aufmerksamkeit verlangen',
  },
  askAgain: 'Heute nachfragen',
  certificateUntil: 'Gültig bis {date}',
  renewFrom: 'zu erneuern ab {date}',
  daysLeft: '{days, plural, =0 {Heute der letzte Tag} one {Noch ein Tag} other {Noch # Tage}}',
  expired: 'Abgelaufen',
  training: 'Weiterbildung',
  trainingStates: {
    ready: 'Bereit zum Senden',
    queued: 'Wartet auf den Dienst',
    refused: 'Abgelehnt',
    unknown: 'Antwort verloren',
    removing: 'Löschung ungewiss',
  },
  vacanciesToSend:
    '{count, plural, one {Eine Stelle ohne Fehler ist bereit für eine Runde.} other {# Stellen ohne Fehler sind bereit für eine Runde.}}',
  changedOn: 'geändert am {date}',
  checkAgain: 'Die Antwort gilt ein Quartal. Fragen Sie erneut für das Quartal, das am {date} beginnt.',
  feedChecked: 'Geprüft am {date}',
  feedGone: '{count, plural, one {Eine verschwunden} other {# verschwunden}}',
  feedErrors: '{count, plural, one {Ein Fehler} other {# Fehler}}',
}
