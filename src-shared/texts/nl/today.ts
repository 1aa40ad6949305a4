/** Words of the first screen: what asks for attention today. */
export const today = {
  nothing: 'Vandaag vraagt niets uw aandacht',
  nothingNext:
    'Kijk een kandidaat na vóór u aanwerft: dat kan meteen, in de oefenomgeving, met fictieve mensen. Of begin een aansluiting; hier leest u dan wat u te doen staat en op wie u wacht.',
  checkCandidate: 'Een kandidaat nakijken',
  connect: 'Een aansluiting beginnen',
  groups: {
    yours: 'Wacht op u',
    theirs: 'Wacht op anderen',
    certificates: 'Certificaten die aflopen',
    drafts: 'Opleidingen om te versturen',
    vacancies: 'Testvacatures om te versturen',
    checks: 'Opnieuw na te kijken',
    feeds: 'Feeds die aandacht vragen',
  },
  askAgain: 'Vandaag navragen',
  certificateUntil: 'Geldig tot {date}',
  renewFrom: 'vernieuwen vanaf {date}',
  daysLeft: '{days, plural, =0 {Vandaag de laatste dag} one {Nog één dag} other {Nog # dagen}}',
  expired: 'Verlopen',
  training: 'Opleiding',
  trainingStates: {
    ready: 'Klaar om te versturen',
    queued: 'Wacht op de dienst',
    refused: 'Geweigerd',
    unknown: 'Antwoord verloren',
    removing: 'Verwijdering onzeker',
  },
  vacanciesToSend:
    '{count, plural, one {Eén vacature zonder fouten is klaar voor een ronde.} other {# vacatures zonder fouten zijn klaar voor een ronde.}}',
  changedOn: 'gewijzigd op {date}',
  checkAgain: 'Het antwoord geldt één kwartaal. Vraag het opnieuw voor het kwartaal dat begint op {date}.',
  feedChecked: 'Nagekeken op {date}',
  feedGone: '{count, plural, one {Eén verdwenen} other {# verdwenen}}',
  feedErrors: '{count, plural, one {Eén fout} other {# fouten}}',
}
