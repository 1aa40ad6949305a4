import type { WordsOf } from '../catalog'
import type { precontract as source } from '../nl/precontract'

export const precontract = {
  title: 'Candidats',
  description:
    'Sachez avant l’engagement si une personne peut exercer un flexi-job et combien d’heures de travail étudiant il lui reste.',
  newCheck: 'Nouvelle vérification',
  detail: 'Vérification',
  someone: 'Ce candidat',
  unnamed: 'Candidat sans nom',
  quarter: '{quarter, select, 1 {1er} other {{quarter}e}} trimestre {year}',
  atAGlance: '{block} : {short}',

  form: {
    title: 'Vérifier un candidat',
    who: 'Vous demandez en tant que',
    noProfile: 'Il n’y a pas encore de profil',
    noProfileNext:
      'Un profil indique au nom de quelle entreprise vous demandez. Créez-en d’abord un dans les paramètres.',
    trainingProvider:
      'Ce profil est un prestataire de formation. Le service ne donne ces informations qu’aux employeurs et à leurs mandataires : choisissez un autre profil en haut de la fenêtre.',
    roles: {
      employer: 'employeur',
      mandatary: 'mandataire',
      'training-provider': 'prestataire de formation',
    },
    citizen: 'Numéro de registre national ou BIS (NISS)',
    citizenHelp: '11 chiffres, avec ou sans points et tirets.',
    candidateName: 'Nom pour vous-même',
    candidateNameHelp: 'Pour vous seul, n’est pas envoyé.',
    startDate: 'Premier jour de travail',
    startDateHelp: 'Du {first} au {last} (heure belge). Le service ne regarde pas plus loin.',
    represented: 'Numéro d’entreprise de l’employeur',
    representedHelp: 'L’entreprise que vous représentez comme mandataire.',
    typeOfWorker: 'Que voulez-vous savoir ?',
    types: { all: 'Les deux', flexiJob: 'Flexi-job', studentJob: 'Travail étudiant' },
    submit: 'Vérifier',
    retryIn: 'Encore {wait} d’attente',
  },

  checking: {
    label: 'La sécurité sociale effectue la recherche',
    soon: 'La réponse arrive le plus souvent en quelques secondes.',
    longer: 'Cela dure plus longtemps que d’habitude. Vous pouvez annuler : votre saisie est conservée.',
    elapsed: 'Depuis {duration}',
  },

  practice: {
    title: 'Personnes fictives',
    help: 'Ces personnes n’existent pas. Choisissez-en une : le formulaire se remplit, et vous voyez à quoi ressemble une telle réponse.',
    answers: 'Réponses',
    failures: 'Quand quelque chose échoue',
    filledIn: '{name} est dans le formulaire.',
    cases: {
      'flexi-and-student-ok': 'peut exercer un flexi-job et a 600 heures de travail étudiant',
      'flexi-not-ok': 'ne peut pas exercer de flexi-job, mais a 475 heures de travail étudiant',
      'pensioner-flexi-ok': 'est pensionnée et peut exercer un flexi-job',
      'few-student-hours': 'n’a plus que 50 heures de travail étudiant',
      'no-student-hours': 'n’a plus d’heures de travail étudiant',
      'no-mandate': 'n’a pas donné son autorisation',
      'no-mandate-for-student-hours': 'n’a donné son autorisation que pour les flexi-jobs',
      'mandate-service-unavailable': 'son autorisation ne peut pas être recherchée',
      'pension-register-unavailable': 'le cadastre des pensions ne répond pas',
      'student-data-unavailable': 'les données étudiant sont momentanément absentes',
      'student-older-than-30': 'a plus de 30 ans',
      'student-younger-than-15': 'a moins de 15 ans',
      'unrecognised-value': 'un résultat que Werkbalie ne connaît pas',
      'unsafe-label': 'un texte qui contient du code dangereux',
      'unknown-person': 'un numéro que personne ne porte',
      'missing-scope': 'votre entreprise n’a pas cet accès',
      'missing-permission': 'votre entreprise ne peut pas demander cela',
      'too-many-requests': 'trop de demandes à la suite',
      'server-error': 'une erreur du service',
      'gateway-error-page': 'une page d’erreur au lieu d’une réponse',
      'service-unavailable': 'le service est momentanément fermé',
      'slow-answer': 'une réponse qui se fait attendre',
      'no-answer': 'une réponse qui ne vient pas',
      'connection-dropped': 'la connexion est coupée',
    },
  },

  flexi: {
    title: 'Flexi-job',
    ok: {
      short: 'autorisé',
      statement:
        '{name} peut exercer un flexi-job au {quarter}, pour ce qui est des conditions relatives au passé.',
      body: 'Une de ces deux conditions est remplie : au moins 4/5 chez un autre employeur au {worked}, sans passage d’un temps plein à 4/5 depuis le {before} ; ou une pension légale au {pension}.',
    },
    nok: {
      short: 'non autorisé',
      statement: '{name} ne peut pas exercer de flexi-job au {quarter}.',
      body: 'Aucune de ces deux conditions n’est remplie : au moins 4/5 chez un autre employeur au {worked}, sans passage d’un temps plein à 4/5 depuis le {before} ; ou une pension légale au {pension}.',
      next: 'Chaque trimestre est examiné à nouveau : pour un début lors d’un trimestre ultérieur, la réponse peut être différente.',
    },
    unknown: {
      short: 'indéterminé',
      statement: 'Il est impossible pour l’instant de déterminer si le candidat peut exercer un flexi-job.',
      body: '{cause, select, pensionRegister {Le cadastre des pensions ne peut temporairement pas être consulté.} other {Le service ne dit pas clairement pourquoi.}} Ce n’est pas un non.',
      next: '{cause, select, pensionRegister {Réessayez plus tard dans la journée.} other {Lisez le texte du service ci-dessous, et réessayez plus tard.}}',
    },
    'no-mandate': {
      short: 'pas d’autorisation',
      statement: 'Pas de réponse : il n’y a pas d’autorisation active pour une demande sur les flexi-jobs.',
      body: 'L’autorisation (le mandat citoyen) donnée à l’entreprise {enterprise} n’existe pas, est encore en traitement ou a été refusée. Ce n’est pas un non.',
      next: 'Demandez au candidat de donner son autorisation, avec le code QR ou le lien du service en ligne de la sécurité sociale. Pour les flexi-jobs, elle est valable un mois. Vérifiez ensuite à nouveau.',
    },
    'mandate-unavailable': {
      short: 'autorisation introuvable',
      statement: 'Pas de réponse : l’autorisation du candidat n’a pas pu être recherchée.',
      body: 'C’est un problème technique de la sécurité sociale. Ce n’est pas un non.',
      next: 'Réessayez plus tard.',
    },
    unrecognised: {
      short: 'non reconnu',
      statement: 'Le service a répondu « {word} », et Werkbalie ne connaît pas cette réponse.',
      body: 'Ne la lisez ni comme un oui, ni comme un non.',
      next: 'Lisez le texte du service ci-dessous, ou demandez à la sécurité sociale ce que cela signifie.',
    },
    absent:
      'Le service n’a pas répondu au sujet du flexi-job, alors que c’était demandé. Ce n’est pas un non.',
    valid: 'Ceci ne vaut que pour le {quarter}, du {first} au {last}.',
    again:
      'Le candidat travaille-t-il aussi au {quarter} ? Demandez alors à nouveau : c’est possible à partir du {from}, et nécessaire avant le {before}.',
    notCovered: {
      title: 'Ce que cette réponse ne dit pas',
      sector: 'Si les flexi-jobs sont permis dans votre secteur.',
      function: 'S’ils sont permis pour cette fonction.',
      otherContract: 'Si le candidat travaille déjà chez vous d’une autre manière pendant ce trimestre.',
      affiliated: 'Si le candidat travaille au moins à 4/5 dans une entreprise liée à la vôtre.',
      responsibility:
        'Les conditions du {quarter} même restent de votre responsabilité. Seule une Dimona faite à temps, à laquelle la réponse est OK, donne une certitude.',
    },
  },

  student: {
    title: 'Travail étudiant',
    ok: {
      short: '{hours, plural, one {# heure} other {# heures}}',
      statement:
        '{name} a encore {hours, plural, one {# heure} other {# heures}} de travail étudiant : situation au {moment}.',
      body: 'Ce sont les heures qui n’étaient, à ce moment, ni prestées ni réservées.',
    },
    countless: {
      short: 'autorisé',
      statement:
        '{name} entre en ligne de compte pour le travail étudiant, mais le nombre d’heures n’est pas connu.',
      body: '{reason, select, unreadable {Le service a donné un nombre qui n’est pas un nombre d’heures valable.} other {Le service n’a pas donné de nombre d’heures.}}',
      next: 'Demandez au candidat de consulter lui-même son solde, ou réessayez plus tard.',
    },
    used: {
      short: 'plus d’heures',
      statement: '{name} n’a plus d’heures de travail étudiant : situation au {moment}.',
      body: 'Le plafond est atteint. Travailler reste possible, mais avec les cotisations sociales ordinaires.',
    },
    nok: {
      short: 'non autorisé',
      statement: '{name} n’entre pas en ligne de compte pour le travail étudiant, selon le service.',
      body: '{counted, select, yes {{hours, plural, one {Le service comptait encore # heure.} other {Le service comptait encore # heures.}}} other {Le service n’a pas donné de nombre d’heures.}}',
      next: 'Lisez le texte du service ci-dessous.',
    },
    unknown: {
      short: 'indéterminé',
      statement:
        'Il est impossible pour l’instant de déterminer combien d’heures de travail étudiant il reste au candidat.',
      body: '{cause, select, studentData {Les données étudiant ne peuvent temporairement pas être obtenues.} olderThan30 {Le candidat a actuellement plus de 30 ans.} youngerThan15 {Le candidat a moins de 15 ans pendant toute cette année civile.} other {Le service ne dit pas clairement pourquoi.}} Ce n’est pas un non.',
      next: '{cause, select, studentData {Réessayez plus tard dans la journée.} olderThan30 {Vérifiez vous-même si le candidat peut encore travailler comme étudiant.} youngerThan15 {Vérifiez vous-même si le candidat peut déjà travailler.} other {Lisez le texte du service ci-dessous, et réessayez plus tard.}}',
    },
    'no-mandate': {
      short: 'pas d’autorisation',
      statement:
        'Pas de réponse : il n’y a pas d’autorisation active pour une demande sur les heures étudiant.',
      body: 'L’autorisation (le mandat citoyen) donnée à l’entreprise {enterprise} n’existe pas, est encore en traitement ou a été refusée. Ce n’est pas un non.',
      next: 'Demandez au candidat de donner son autorisation, avec le code QR ou le lien du service en ligne de la sécurité sociale. Pour les heures étudiant, elle est valable trois mois. Vérifiez ensuite à nouveau.',
    },
    'mandate-unavailable': {
      short: 'autorisation introuvable',
      statement: 'Pas de réponse : l’autorisation du candidat n’a pas pu être recherchée.',
      body: 'C’est un problème technique de la sécurité sociale. Ce n’est pas un non.',
      next: 'Réessayez plus tard.',
    },
    unrecognised: {
      short: 'non reconnu',
      statement: 'Le service a répondu « {word} », et Werkbalie ne connaît pas cette réponse.',
      body: 'Ne la lisez ni comme un oui, ni comme un non. {counted, select, yes {{hours, plural, one {Le service y a joint # heure.} other {Le service y a joint # heures.}}} other {}}',
      next: 'Lisez le texte du service ci-dessous, ou demandez à la sécurité sociale ce que cela signifie.',
    },
    absent:
      'Le service n’a pas répondu au sujet du travail étudiant, alors que c’était demandé. Ce n’est pas un non.',
    otherYear:
      'Le premier jour de travail tombe dans une autre année civile que la demande. Le service ne dit pas pour quelle année ces heures valent : demandez à nouveau à partir du 1er janvier.',
    notCovered: {
      title: 'Ce que cette réponse ne dit pas',
      drop: 'Si ces heures seront encore là le premier jour de travail : le solde baisse dès que des heures sont prestées ou réservées.',
      status: 'Si le candidat est étudiant et travaille sous contrat d’occupation d’étudiant.',
      school: 'Si le travail tombe en dehors des heures où le candidat doit être à l’école.',
      age: 'Si l’âge et l’obligation scolaire le permettent.',
    },
  },

  result: {
    practice: 'Cette réponse concerne une personne qui n’existe pas et ne vaut nulle part.',
    noticeTitle: 'Le service dit lui-même',
    noticeOther: 'Le service n’a pas donné ce texte en français. Voici le texte en {language}.',
    languages: { nl: 'néerlandais', fr: 'français', de: 'allemand', en: 'anglais' },
    facts: 'Données de cette vérification',
    checkedAt: 'Vérifié',
    startDate: 'Premier jour de travail',
    citizen: 'NISS',
    profile: 'Demandé par',
    represented: 'Au nom de',
    environment: 'Environnement',
    mainReference: 'Référence',
    flexiReference: 'Référence flexi-job',
    studentReference: 'Référence travail étudiant',
    technical: 'Détails techniques',
    traceId: 'Numéro de suivi du service (trace-id)',
    cause: 'Cause selon le service',
    word: 'Résultat selon le service',
    checkId: 'Numéro dans Werkbalie',
    saveProof: 'Enregistrer la preuve en PDF',
    proofMasked: 'Avec le NISS masqué',
    proofMaskedHelp: 'À envoyer par e-mail ou à joindre au planning',
    proofRevealed: 'Avec le NISS complet',
    proofRevealedHelp: 'Pour le dossier du personnel',
    proofSaved: 'Preuve enregistrée : {file}',
    proofBusy: 'La preuve est en préparation',
    links: {
      flexiJobs: 'Toutes les conditions des flexi-jobs (en néerlandais)',
      studentRules: 'Toutes les règles du travail étudiant (en néerlandais)',
      consent: 'Comment le citoyen donne son autorisation (en allemand)',
    },
  },

  history: {
    arrived: 'Votre demande a reçu une réponse : elle se trouve en haut de la liste',
    label: 'Réponses conservées',
    search: 'Chercher un nom, un numéro ou une référence',
    onlyProfile: 'Réponses de : {profile}',
    allProfiles: 'Tous les profils',
    found: '{count, plural, =0 {Aucune réponse} one {Une réponse} other {# réponses}}',
    foundMore: 'Plus de {count} réponses',
    loadingMore: 'Les réponses plus anciennes arrivent',
    empty: 'Pas encore de réponses',
    emptyNext:
      'Vérifiez un candidat. Chaque réponse est conservée ici, de façon chiffrée, sur cet ordinateur.',
    nothing: 'Rien trouvé',
    nothingNext: 'Aucune réponse conservée ne correspond.',
    showAll: 'Afficher toutes les réponses',
    practice: 'exercice',
    remove: 'Supprimer la réponse',
    removed: 'Réponse supprimée',
    removedNamed: 'Réponse sur {name} supprimée',
    notRestored: 'La réponse n’a pas pu être rétablie',
  },

  proof: {
    title: 'Preuve d’une vérification avant l’engagement',
    documentTitle: 'Preuve d’une vérification du {date}',
    service: 'Demandé au service PrecontractualData de la sécurité sociale (Sigedis)',
    practice: 'EXERCICE',
    practiceNote: 'Ceci est un exercice. La personne n’existe pas, et cette feuille ne prouve rien.',
    candidate: 'Candidat',
    question: 'Objet de la demande',
    asked: { all: 'Flexi-job et travail étudiant', flexiJob: 'Flexi-job', studentJob: 'Travail étudiant' },
    masked: 'Le NISS est masqué, également dans les références.',
    made: 'Imprimé le {moment} avec Werkbalie {version}.',
  },
} satisfies WordsOf<typeof source>
