import type { WordsOf } from '../catalog'
import type { settings as source } from '../nl/settings'

export const settings = {
  title: 'Paramètres',
  tabs: {
    appearance: 'Général',
    profiles: 'Profils',
    environments: 'Environnements',
    privacy: 'Confidentialité et données',
    about: 'À propos de Werkbalie',
  },
  parts: 'Parties des paramètres',

  language: 'Langue',
  languageHelp: 'Change aussitôt, dans le menu aussi.',
  theme: 'Apparence',
  themes: {
    system: 'Comme l’ordinateur',
    light: 'Clair',
    dark: 'Sombre',
  },

  practice: {
    title: 'Environnement d’exercice – personnes fictives',
    body: 'Tout fonctionne comme en vrai, mais rien n’est envoyé à l’administration.',
    ownEnterprise: 'Ajouter votre propre entreprise',
  },
  switcher: {
    label: 'Profil : {name}, {environment}',
    noProfile: 'Choisissez un profil',
    add: 'Ajouter votre propre entreprise…',
    manage: 'Gérer les profils…',
  },

  profiles: {
    title: 'Profils',
    help: 'Un profil est une entreprise dans un environnement : qui demande, en quelle qualité et avec quel certificat.',
    add: 'Ajouter une entreprise',
    builtIn: 'Fait partie de l’environnement d’exercice',
    emptyTitle: 'Pas encore d’entreprise à vous',
    emptyBody:
      'Tant que vous vous exercez, ce n’est pas nécessaire. Ajoutez-en une pour travailler vraiment.',
    actions: 'Actions pour {name}',
    newTitle: 'Ajouter une entreprise',
    editTitle: 'Modifier {name}',
    name: 'Nom',
    nameHelp: 'Comme vous voulez voir l’entreprise dans Werkbalie.',
    enterpriseNumber: 'Numéro d’entreprise',
    enterpriseNumberHelp: 'Dix chiffres, par exemple 0880.820.673.',
    role: 'Qualité',
    roles: {
      employer: 'Employeur',
      mandatary: 'Mandataire',
      'training-provider': 'Prestataire de formation',
    },
    roleHelp: {
      employer: 'Demande pour ses propres travailleurs et candidats.',
      mandatary: 'Demande pour les entreprises qu’il représente, comme un secrétariat social.',
      'training-provider': 'Donne des formations et les enregistre.',
    },
    environment: 'Environnement',
    environmentHelp: 'À quels services ce profil s’adresse.',
    clientId: 'Identifiant client',
    clientIdHelp:
      'Chaman l’affiche dès que votre certificat y est connu. Vous pouvez le compléter plus tard.',
    certificate: 'Certificat',
    certificateHelp: 'Le même certificat que dans Chaman. Vous pouvez le choisir plus tard.',
    certificateNone: 'Pas encore',
    certificateWaiting: 'Attend encore son certificat',
    certificateExpired: 'Expiré le {date}',
    certificateUntil: 'Valable jusqu’au {date}',
    dataModel: 'Manière d’enregistrer',
    dataModels: {
      'multiple-participants': 'Une formation avec tous les participants',
      'single-participant': 'Une formation par participant',
    },
    dataModelHelp:
      'Le service vous laisse choisir une seule fois : ensuite, vous enregistrez toujours de la même manière.',
    dataModelKept: 'Ce choix a déjà été fait et reste tel quel.',
    missing:
      '{what, select, both {L’identifiant client et le certificat manquent encore} clientId {L’identifiant client manque encore} certificate {Le certificat manque encore} other {}}',
    saved: '{name} est enregistré',
    removed: '{name} est supprimé. Ses réponses restent dans l’historique.',
    restored: '{name} est rétabli',
    use: 'Utiliser ce profil',
    inUse: 'Choisi actuellement',
  },

  environments: {
    title: 'Environnements',
    help: 'Un environnement dit où se trouvent les services et ce qu’ils attendent.',
    add: 'Ajouter un environnement',
    builtIn: 'Intégré',
    builtInHelp: 'L’environnement d’exercice tourne dans Werkbalie même et ne peut pas être modifié.',
    usedBy:
      '{count, plural, =0 {Utilisé par aucun profil} one {Utilisé par {names}} other {Utilisé par {names}}}',
    actions: 'Actions pour {name}',
    newTitle: 'Ajouter un environnement',
    editTitle: 'Modifier {name}',
    template: 'Partir de',
    templates: {
      empty: 'Un environnement vide',
      production: 'Production',
      acceptance: 'Acceptation',
      simulation: 'Simulation',
    },
    templateHelp: {
      empty: 'Vous remplissez vous-même toutes les adresses.',
      production: 'Les vrais services de la sécurité sociale.',
      acceptance:
        'Pour tester, si vous y avez reçu accès. Les adresses ne figurent pas dans le manuel officiel.',
      simulation:
        'Pour tester avec l’adresse de jeton de la production. Les adresses ne figurent pas dans le manuel officiel.',
    },
    templateName: {
      production: 'Production – socialsecurity.be',
      acceptance: 'Acceptation – socialsecurity.be',
      simulation: 'Simulation – socialsecurity.be',
    },
    checkedOn: 'Vérifié le {date}.',
    name: 'Nom',
    addresses: 'Adresses',
    tokenUrl: 'Adresse de jeton',
    tokenUrlHelp: 'Où Werkbalie s’identifie avec votre certificat.',
    precontractUrl: 'PrecontractualData',
    precontractUrlHelp: 'Le service qui vérifie les candidats.',
    learningAccountUrl: 'Federal Learning Account',
    learningAccountUrlHelp: 'Le service qui enregistre les formations.',
    onsUrl: 'Ons API',
    onsUrlHelp: 'Seulement si vous travaillez avec Ons : {urls}.',
    learningAccount: 'État du Federal Learning Account',
    learningAccounts: {
      open: 'Ouvert',
      'read-only': 'Consultation seule',
      closed: 'Fermé',
    },
    learningAccountHelp: {
      open: 'Enregistrer, corriger et consulter sont possibles.',
      'read-only':
        'Consulter est encore possible, enregistrer ne l’est plus. Selon des publications, la loi du 14 janvier 2026 a supprimé l’enregistrement et les données sont conservées jusqu’au 31 décembre 2026.',
      closed: 'Le service ne répond plus. Votre propre registre des formations continue de fonctionner.',
    },
    advanced: 'Avancé',
    advancedHelp: 'Laissez ceci tel quel, sauf si le service ou votre gestionnaire de réseau le demande.',
    audience: 'Audience',
    audienceHelp: 'À quel serveur l’identification est destinée (aud). Vide : l’adresse de jeton.',
    scope: 'Scope',
    scopeHelp: 'Quel accès vous demandez. Le conseil officiel est de laisser ce champ vide.',
    trustedCa: 'Autre émetteur de confiance (PEM)',
    trustedCaHelp:
      'Si le réseau de votre entreprise inspecte le trafic sécurisé : son certificat, en plus de ceux du système.',
    assertionKeyHint: 'Référence au certificat dans l’identification',
    assertionKeyHints: {
      none: 'Aucune',
      kid: 'Identifiant de clé (kid)',
      x5t: 'Empreinte (x5t)',
    },
    assertionKeyHintHelp: 'La sécurité sociale n’en demande pas.',
    saved: '{name} est enregistré',
    removed: '{name} est supprimé',
    restored: '{name} est rétabli',
    copyName: '{name} (copie)',
    duplicate: 'Faire une copie',
  },

  privacy: {
    title: 'Où se trouvent vos données',
    intro: 'Sur cet ordinateur, nulle part ailleurs. Werkbalie n’a ni compte, ni cloud, ni télémétrie.',
    folder: 'Dossier de données',
    folderName: 'le chemin du dossier de données',
    keysTitle: 'Ce qui est gardé où',
    keys: 'Clés et certificats',
    keysIn:
      '{keychain, select, vault {Dans le coffre de votre dossier de données, chiffrés avec votre phrase secrète} other {Dans le trousseau de votre ordinateur}}',
    data: 'Réponses, profils et formations',
    dataIn:
      '{keychain, select, vault {Dans une base de données chiffrée du dossier de données ; sa clé est dans le coffre} other {Dans une base de données chiffrée du dossier de données ; sa clé est dans le trousseau}}',
    preferences: 'Langue, apparence et profil choisi',
    preferencesIn: 'Dans un fichier lisible du dossier de données, sans données personnelles',
    logs: 'Journal',
    logsIn: 'Dans le dossier de données : des codes et des heures, ni noms, ni numéros, ni réponses',
    network: 'Trafic réseau',
    networkIn: 'Seulement vers les adresses de vos environnements, quand vous demandez quelque chose',
    inszTitle: 'Numéros de registre national',
    insz: 'Ils sont masqués à l’écran jusqu’à ce que vous les demandiez, et ne figurent jamais dans un journal, un nom de fichier ou un titre de fenêtre.',
    backupTitle: 'Copie de sauvegarde',
    backup:
      '{keychain, select, vault {Copiez tout le dossier de données pendant que Werkbalie est fermé. Avec votre phrase secrète, vous l’ouvrez sur un autre ordinateur.} other {Copiez tout le dossier de données pendant que Werkbalie est fermé. La copie ne s’ouvre qu’avec le trousseau de cet ordinateur : exportez vos certificats à part, avec un mot de passe.}}',
  },

  about: {
    version: 'Version',
    runtime: 'Fonctionne avec',
    licence: 'Licence',
    licenceBody:
      'Werkbalie utilise des logiciels libres de tiers, dont Electron, Chromium, React, SQLite et node-forge, chacun sous sa propre licence.',
    dates: 'Règles et adresses vérifiées le {date}.',
    copyName: 'les informations de version',
  },
} satisfies WordsOf<typeof source>
