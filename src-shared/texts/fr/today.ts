/** Words of the first screen: what asks for attention today. */
export const today = {
  nothing: 'Rien ne demande votre attention aujourd’hui',
  nothingNext:
    'Vérifiez un candidat avant de l’engager : c’est possible tout de suite, dans l’environnement d’exercice, avec des personnes fictives. Ou commencez un raccordement ; vous lirez ici ce que vous avez à faire et qui vous attendez.',
  checkCandidate: 'Vérifier un candidat',
  connect: 'Commencer un raccordement',
  groups: {
    yours: 'En attente de vous',
    theirs: 'En attente d’autres',
    certificates: 'Certificats qui expirent',
    drafts: 'Formations à envoyer',
    vacancies: 'Offres d’essai à envoyer',
    checks: 'À vérifier à nouveau',
    feeds: 'Flux qui demandent votre attention',
  },
  askAgain: 'Redemander aujourd’hui',
  certificateUntil: 'Valable jusqu’au {date}',
  renewFrom: 'à renouveler dès le {date}',
  daysLeft: '{days, plural, =0 {Dernier jour aujourd’hui} one {Encore un jour} other {Encore # jours}}',
  expired: 'Expiré',
  training: 'Formation',
  trainingStates: {
    ready: 'Prête à envoyer',
    queued: 'En attente du service',
    refused: 'Refusée',
    unknown: 'Réponse perdue',
    removing: 'Suppression incertaine',
  },
  vacanciesToSend:
    '{count, plural, one {Une offre sans faute est prête pour un tour.} other {# offres sans faute sont prêtes pour un tour.}}',
  changedOn: 'modifié le {date}',
  checkAgain: 'La réponse vaut un trimestre. Redemandez-la pour le trimestre qui commence le {date}.',
  feedChecked: 'Vérifié le {date}',
  feedGone: '{count, plural, one {Une disparue} other {# disparues}}',
  feedErrors: '{count, plural, one {Une erreur} other {# erreurs}}',
}
