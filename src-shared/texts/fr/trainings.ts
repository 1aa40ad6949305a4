import type { WordsOf } from '../catalog'
import type { trainings as source } from '../nl/trainings'

export const trainings = {
  title: 'Formations',
  description: 'Votre registre de formations : rédigez hors connexion, envoyez plus tard, ne perdez rien.',
  places: {
    register: 'Registre',
    outbox: 'Boîte d’envoi',
    templates: 'Modèles',
    people: 'Personnes',
    employers: 'Employeurs',
    ask: 'Interroger',
    archive: 'Archives',
    settings: 'Paramètres',
  },

  untitled: 'Formation sans nom',

  list: {
    label: 'Formations',
    search: 'Chercher un nom, une référence, un numéro, une personne',
    shown: 'Afficher',
    showns: {
      all: 'Toutes les formations',
      draft: 'Brouillons',
      'under-way': 'En route',
      registered: 'Enregistrées',
      refused: 'Refusées',
      removed: 'Supprimées du service',
      'put-away': 'Mises de côté',
    },
    from: 'Du',
    to: 'Au',
    found: '{count, plural, =0 {Aucune formation} one {Une formation} other {# formations}}',
    loadingMore: 'Chargement d’autres formations',
    days: 'du {first} au {last}',
    noDays: 'Pas encore de dates',
    participants:
      '{count, plural, =0 {Pas encore de participants} one {Un participant} other {# participants}}',
    errors: '{count, plural, one {Une erreur} other {# erreurs}}',
    anomalies: '{count, plural, one {Une anomalie} other {# anomalies}}',
    changed: 'Modifiée le {date}',
    putAwayUntil: 'Mise de côté ; récupérable jusqu’au {date}',
    actions: 'Actions pour {name}',
    send: 'Envoyer',
    copy: 'Copier…',
    saveTemplate: 'Enregistrer comme modèle…',
    putAway: 'Mettre de côté',
    putAwayBusy: 'Impossible tant que la formation est en route.',
    withdraw: 'Retirer de la file d’attente',
    restore: 'Remettre',
    empty: 'Pas encore de formations',
    emptyNext:
      'Commencez une formation : indiquez le nom et les dates, puis ajoutez les participants, même hors connexion. Vous l’envoyez quand vous êtes prêt.',
    emptyPractice: 'Ou partez d’un exemple d’exercice et voyez ce que répond le service.',
    nothing: 'Rien trouvé',
    nothingNext: 'Aucune formation ne correspond à votre recherche.',
    showAll: 'Tout afficher',
    nothingPutAway: 'Rien n’a été mis de côté',
    nothingPutAwayNext:
      'Ce que vous mettez de côté ne disparaît que de cet ordinateur et reste récupérable ici pendant {days} jours.',
  },

  selection: {
    send: '{count, plural, one {En envoyer une…} other {En envoyer #…}}',
    label: 'Formations choisies',
    count: '{count, plural, one {Une formation choisie} other {# formations choisies}}',
    putAway: 'Mettre de côté',
    restore: 'Remettre',
    clear: 'Ne rien choisir',
  },

  putAway: {
    done: '{count, plural, one {La formation a été mise de côté} other {# formations ont été mises de côté}}',
    back: '{count, plural, one {La formation est de retour} other {# formations sont de retour}}',
  },

  begin: {
    add: 'Nouvelle formation',
    from: 'Partir de…',
    fromTitle: 'Partir d’un modèle ou d’un exemple',
    templates: 'Modèles',
    noTemplates:
      'Pas encore de modèles. Enregistrez-en un à partir d’une formation que vous donnez régulièrement.',
    examples: 'Exemples d’exercice',
    examplesHelp:
      'Chaque exemple est une formation ordinaire avec des personnes fictives. Envoyez-la et voyez ce que répond le service d’exercice.',
    example: 'Excel, niveau 1',
    cases: {
      plain: 'Une formation acceptée immédiatement',
      warning: 'Acceptée, avec un avertissement',
      'refusal-at-cell': 'Refusée, avec l’erreur dans sa cellule',
      'refusal-without-place': 'Refusée, sans dire où',
      'slow-answer': 'Une réponse qui prend cinq secondes',
      'answer-lost-after-registering': 'Enregistrée, mais la réponse se perd',
      'connection-lost-before-registering': 'La connexion tombe avant que le service n’ait rien reçu',
      'server-error': 'Le service est en panne',
      'unavailable-for-two-seconds': 'Le service est inaccessible pendant deux secondes',
      'too-many-requests': 'Le service demande d’attendre un peu',
      'leading-to-certificate-required': 'Le service exige un champ que le manuel n’explique pas',
      'changed-by-someone-else': 'Un collègue modifie la formation après votre enregistrement',
    },
  },

  templates: {
    label: 'Modèles',
    help: 'Un modèle est une formation dont d’autres partent. Il n’est jamais envoyé.',
    use: 'Commencer une formation',
    remove: 'Mettre de côté',
    unnamed: 'Modèle sans nom',
    showPutAway: 'Afficher ce qui a été mis de côté',
    empty: 'Pas encore de modèles',
    emptyNext:
      'Dans le registre, choisissez « Enregistrer comme modèle » auprès d’une formation. Vous en commencez ensuite une nouvelle en une seule pression.',
    toRegister: 'Vers le registre',
  },

  outbox: {
    waiting: 'En route vers le service',
    refused: 'Refusées : en attente de votre intervention',
    refusedNext: 'Ouvrez la formation, corrigez ce que le service indique et renvoyez-la.',
    sendNow: 'Envoyer maintenant',
    readNow: 'Vérifier maintenant',
    sending: 'Envoi des formations',
    sent: '{count, plural, =0 {Rien de nouveau dans le registre du service} one {Une formation est enregistrée} other {# formations sont enregistrées}}',
    stopped: 'Arrêté. Ce qui n’était pas encore parti continue d’attendre.',
    withdraw: 'Retirer de la file d’attente',
    withdrawn: '{name} est de nouveau un brouillon',
    since: 'Depuis le {time}',
    why: 'Raison de l’attente : {reason}.',
    queuedWhy: 'En attente d’une connexion avec le service.',
    retryAt: 'Prochain essai : {time}.',
    attempts: '{count, plural, =0 {} one {Un essai jusqu’ici.} other {# essais jusqu’ici.}}',
    unknown:
      'Une réponse s’est perdue : le service a peut-être déjà la formation. Werkbalie relit d’abord ce qui s’y trouve et n’envoie rien d’ici là.',
    sendingNow: 'La formation a été remise au service, qui n’a pas encore répondu.',
    removing: 'Le service a été prié de supprimer la formation. Werkbalie vérifie si c’est fait.',
    editedSince: 'Vous avez modifié la formation entre-temps : cela s’envoie séparément ensuite.',
    refusedOn: 'Refusée le {time}',
    refusedAnomalies: 'Le service signale {count, plural, one {une anomalie} other {# anomalies}}.',
    readOnly: 'Le service n’accepte plus rien : vous pouvez retirer ce qui est dans la file d’attente.',
    more: 'Et encore {count, plural, one {une formation} other {# formations}} qui ne {count, plural, one {figure} other {figurent}} pas ici.',
    empty: 'Rien en route',
    emptyNext:
      'Ce que vous envoyez pendant que le service est inaccessible attend ici et part tout seul. Vous y lisez aussi pourquoi quelque chose attend.',
  },

  first: {
    noProfile: 'Il n’y a pas encore de profil',
    noProfileNext: 'Les formations appartiennent à une entreprise. Ajoutez-en une dans les profils.',
    notProvider: '{name} n’est pas un prestataire de formation',
    notProviderNext:
      'Les formations sont enregistrées par un prestataire de formation. Travaillez pour une entreprise en cette qualité, exercez-vous avec une entreprise fictive, ou ajoutez-en une.',
    useProfile: 'Travailler pour {name}',
    practise: 'S’exercer avec {name}',
    addProfile: 'Ajouter un prestataire de formation',
    model: {
      title: 'Comment enregistrez-vous les formations ?',
      intro: 'Le service connaît deux manières. Choisissez-en une pour {name} avant de commencer.',
      warning: 'Vous choisissez une seule fois',
      warningBody:
        'Le manuel conseille de choisir et de ne plus changer : mélanger les deux manières est vivement déconseillé. Votre choix est donc définitif.',
      source:
        'Manuel du Federal Learning Account, API REST des prestataires de formation, 2024-10-01, partie 3.1.3',
      choice: 'Manière d’enregistrer',
      options: {
        'multiple-participants': {
          label: 'Par formation',
          help: 'Une formation avec 1 à 999 participants ensemble. Convient à qui forme des groupes.',
        },
        'single-participant': {
          label: 'Par participant',
          help: 'Chaque formation a un seul participant et son propre numéro. Convient à qui accompagne des parcours individuels.',
        },
      },
      keep: 'Choisir définitivement',
      kept: 'Le choix pour {name} est définitif',
      openOther:
        'Utilisez-vous déjà un autre programme pour cette entreprise ? Choisissez alors la même manière.',
    },
  },

  closed: {
    'read-only': {
      title: 'Ce service n’accepte plus d’enregistrements',
      body: 'Selon plusieurs publications, la loi du {law} a supprimé le Federal Learning Account. {isPast, select, yes {Les données ont été conservées jusqu’au {until}.} other {Les données restent consultables jusqu’au {until}.}} Votre propre registre continue simplement ici.',
    },
    closed: {
      title: 'Ce service est fermé',
      body: 'Selon plusieurs publications, la loi du {law} a supprimé le Federal Learning Account. Rien n’est envoyé ni demandé ici. Votre propre registre continue simplement.',
    },
    open: 'Vous avez mis l’environnement {environment} sur « ouvert ». Selon plusieurs publications, le service n’accepte plus rien depuis la loi du {law} : un refus s’affiche auprès de la formation.',
    details: 'Où cela se lit, et ce que vous pouvez faire',
    published:
      'Loi du {law}, Moniteur belge du {published}. Le texte de la loi elle-même n’a pas été trouvé ; cela se lit chez :',
    checked: 'Lu le {date}.',
    change: 'Si ce n’est pas le cas pour vous, mettez l’environnement {environment} sur « ouvert ».',
    toArchive: 'Conserver ce qui s’y trouve',
    toEnvironment: 'Modifier l’environnement',
  },
} satisfies WordsOf<typeof source>
