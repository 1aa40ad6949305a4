import type { WordsOf } from '../catalog'
import type { certificates as source } from '../nl/certificates'

export const certificates = {
  title: 'Certificats',
  description:
    'Ce qui permet aux services de savoir que c’est vous. Les clés ne quittent pas cet ordinateur.',
  newRequest: 'Nouvelle demande',
  importCertificate: 'Importer un certificat',
  list: 'Certificats',
  detail: 'Détails du certificat',
  current: 'Actuels',
  removedOnes: 'Supprimés',
  which: 'Quels certificats',
  emptyTitle: 'Pas encore de certificats',
  emptyBody: 'Faites une demande : Werkbalie crée la clé, vous recevez ce dont le service a besoin.',
  emptyRemovedTitle: 'Rien de supprimé',
  emptyRemovedBody: 'Ce que vous supprimez peut être rétabli ici pendant {days} jours.',
  nothingChosen: 'Choisissez un certificat dans la liste',

  purpose: {
    'social-security': 'Sécurité sociale',
    ons: 'Ons',
  },
  state: {
    requested: 'Attend son certificat',
    valid: 'Valable',
    expiring: 'Expire bientôt',
    expired: 'Expiré',
    removed: 'Supprimé',
  },
  daysLeft:
    '{days, plural, =0 {Valable moins d’un jour} one {Encore valable # jour} other {Encore valable # jours}}',
  validUntil: 'Valable jusqu’au {date}',
  expiredOn: 'Expiré le {date}',
  requestedOn: 'Demandé le {date}',
  removedOn: 'Supprimé le {date}',

  expiry: {
    soon: 'Ce certificat expire dans {days} jours',
    soonBody:
      'Demandez-en un nouveau à temps. L’ancien continue de fonctionner jusqu’à ce que le service connaisse le nouveau.',
    near: 'Ce certificat expire dans {days} jours',
    nearBody:
      'Demandez-en un nouveau maintenant, pour avoir le temps de le faire signer et de le communiquer au service.',
    urgent:
      '{days, plural, =0 {Ce certificat expire dans moins d’un jour} one {Ce certificat expire dans # jour} other {Ce certificat expire dans # jours}}',
    urgentBody: 'Ensuite, les services refuseront vos questions. Demandez-en un nouveau maintenant.',
    expired: 'Ce certificat a expiré le {date}',
    expiredBody:
      'Les services ne l’acceptent plus. Demandez-en un nouveau et choisissez-le ensuite dans le profil.',
    renew: 'En demander un nouveau',
  },

  renewal: {
    summary: 'Renouveler le certificat {name}',
    description:
      'Il expire le {date}. Créez dans Werkbalie une nouvelle demande au même nom, faites-la signer et importez le nouveau certificat.',
    save: 'Ajouter le renouvellement à mon agenda',
  },

  facts: {
    title: 'Données',
    subject: 'Au nom de',
    issuer: 'Délivré par',
    selfSigned: 'vous-même (auto-signé)',
    notBefore: 'Valable à partir du',
    notAfter: 'Valable jusqu’au',
    fingerprint: 'Empreinte (SHA-256)',
    fingerprintName: 'l’empreinte',
    publicKey: 'Clé publique (SHA-256)',
    publicKeyName: 'l’empreinte de la clé publique',
    serialNumber: 'Numéro de série',
    key: 'Clé',
    keyBits: 'RSA, {bits} bits',
    purpose: 'Destiné à',
    createdAt: 'Clé créée le',
    usedBy: 'Utilisé par',
    usedByNone: 'Encore aucun profil ni environnement client',
  },

  subject: {
    commonName: 'Nom sur le certificat (CN)',
    organization: 'Entreprise (O)',
    organizationalUnit: 'Service (OU)',
    locality: 'Commune (L)',
    state: 'Province (ST)',
    country: 'Code du pays (C)',
    email: 'Adresse e-mail',
  },

  request: {
    title: 'Nouvelle demande',
    description: 'Werkbalie crée une clé qui reste sur cet ordinateur, et la demande qui l’accompagne.',
    back: 'Retour aux certificats',
    purpose: 'À quoi sert le certificat ?',
    purposeHelp: {
      'social-security':
        'À utiliser les services REST de la sécurité sociale : vérifier des candidats, enregistrer des formations. Vous communiquez le certificat dans Chaman.',
      ons: 'À faire fonctionner un connecteur avec Ons, le dossier client de Nedap. Vous chargez la demande dans l’API Dashboard.',
    },
    companyTitle: 'Au nom de qui ?',
    companyHelp: 'Chaman demande un certificat au nom de votre entreprise.',
    connectionTitle: 'Quel connecteur ?',
    connectionHelp:
      'Ons reconnaît le connecteur et l’environnement de l’organisation de soins au nom sur le certificat. Faites une demande séparée pour chaque environnement.',
    connector: 'Nom technique du connecteur',
    connectorHelp: 'Comme dans l’API Dashboard : minuscules, chiffres et _.',
    customerCode: 'Code client',
    customerCodeHelp:
      'TE1002 pour le développement, un autre code TE pour le staging ; pour la production, il commence par CF, DF ou MF.',
    identification: 'Votre repère',
    identificationHelp: 'Au choix, par exemple production ou bureau2. Lettres sans accents, chiffres et _.',
    commonNamePreview: 'Nom sur le certificat',
    commonNameIncomplete: 'connecteur-codeclient-repère',
    commonNameHelp: 'Vide : le nom de l’entreprise.',
    organizationHelp: 'Le nom officiel, comme à la Banque-Carrefour des Entreprises.',
    onsOrganizationTitle: 'Qui fait la demande ?',
    onsOrganizationHelp: 'Ons demande toutes ces données.',
    countryHelp: 'Deux lettres : BE ou NL.',
    emailHelp: 'De la personne que le service peut contacter au sujet de ce certificat.',
    moreTitle: 'Autres données sur le certificat',
    keyTitle: 'La clé',
    keyBits: 'Longueur de la clé',
    keyBitsOption: '{bits} bits',
    keyBitsHelp: {
      'social-security': '2048 bits suffisent. Plus long, c’est plus solide mais un peu plus lent.',
      ons: 'Ons demande au moins 4096 bits.',
    },
    submit: 'Créer la clé et la demande',
    making: 'La clé de {bits} bits est en cours de création',
    elapsed: '{seconds, plural, one {depuis # seconde} other {depuis # secondes}}',
    makingHelp:
      'Cela prend quelques instants, parfois plus. Entre-temps, vous pouvez aller à un autre écran.',
    made: 'La demande {name} est prête',
  },

  next: {
    title: 'Et maintenant ?',
    copyRequest: 'Copier la demande',
    saveRequest: 'Enregistrer la demande (.csr)',
    saveCertificate: 'Enregistrer le certificat (.pem)',
    copyCertificate: 'Copier le certificat',
    import: 'Importer le certificat',

    ownTitle: 'Signer vous-même',
    ownBody: 'Chaman accepte un certificat que votre entreprise signe elle-même. C’est gratuit et immédiat.',
    ownAction: 'Signer vous-même…',
    authorityTitle: 'Ou le faire signer',
    authorityBody:
      'Si vous préférez un émetteur reconnu, remettez-lui la demande et importez le certificat que vous recevez en retour.',
    authorityLink: 'Certificats GlobalSign pour l’administration belge',

    chamanTitle: 'Communiquez le certificat dans Chaman',
    chamanSave: 'Enregistrez le certificat public. La clé n’y est pas : vous pouvez le transmettre.',
    chamanUpload:
      'Chargez-le dans Chaman, dans votre canal REST. C’est le rôle du gestionnaire d’accès de votre entreprise ou de la personne chargée de la gestion technique des canaux.',
    chamanLink: 'Explications sur Chaman',
    chamanProfile:
      'Chaman affiche maintenant un identifiant client. Indiquez-le dans le profil de votre entreprise et choisissez-y ce certificat.',
    toProfiles: 'Vers les profils',

    onsTitle: 'Faites signer la demande par Ons',
    onsTake: 'Copiez la demande ou enregistrez-la.',
    onsUpload:
      'Dans l’API Dashboard, ouvrez la version de votre connecteur, onglet certificates. Ajoutez l’environnement {code} et chargez la demande dans la colonne CSR.',
    onsDashboard: 'API Dashboard d’Ons',
    onsWait: {
      development: 'Pour le développement, le dashboard signe aussitôt. Téléchargez le fichier PEM.',
      other:
        'Après l’approbation, vous pouvez y télécharger le fichier PEM. Cela peut prendre un certain temps.',
    },
    onsImport: 'Importez ce fichier ici. Werkbalie trouve la clé lui-même, quel que soit le nom du fichier.',
    onsSecret:
      'Ne transmettez jamais la clé, pas même à Nedap. Si vous pensez que quelqu’un la possède, désactivez le certificat dans le dashboard et prévenez Nedap.',
  },

  selfSign: {
    title: 'Signer vous-même',
    body: 'Werkbalie signe la demande de {name} avec sa propre clé.',
    days: 'Validité en jours',
    daysUnit: 'jours',
    until: 'Valable jusqu’au {date} inclus.',
    submit: 'Signer',
    done: 'Le certificat est prêt',
  },

  import: {
    title: 'Importer un certificat',
    body: 'Le certificat que vous avez reçu en retour, ou un fichier contenant la clé et le certificat.',
    file: 'Fichier',
    fileHelp: 'PEM, CER, CRT, DER, P7B, P12 ou PFX.',
    paste: 'Ou collez le certificat',
    pasteHelp: 'Le texte de BEGIN CERTIFICATE à END CERTIFICATE.',
    submit: 'Importer',
    importing: 'Lecture du certificat',
    passwordTitle: 'Mot de passe de {file}',
    passwordBody:
      'Ce fichier contient aussi la clé. Saisissez le mot de passe choisi lors de la création du fichier.',
    password: 'Mot de passe',
    purpose: 'À quoi sert-il ?',
    otherFile: 'Autre fichier',
    done: 'Le certificat de {name} a été importé',
  },

  export: {
    action: 'Exporter avec la clé (.p12)…',
    title: 'Exporter avec la clé',
    body: 'Pour utiliser le certificat sur un autre ordinateur ou dans un autre programme, ou comme copie de sauvegarde.',
    warning:
      'Qui possède ce fichier et son mot de passe peut se faire passer pour votre entreprise auprès du service. Conservez-les séparément.',
    password: 'Mot de passe du fichier',
    passwordHelp: 'Au moins 8 caractères. Vous en aurez besoin pour ouvrir le fichier.',
    repeat: 'Répéter le mot de passe',
    submit: 'Exporter',
  },

  saved: 'Enregistré sous {file}',
  copied:
    '{what, select, request {La demande est dans le presse-papiers} other {Le certificat est dans le presse-papiers}}',

  remove: 'Supprimer',
  removed: '{name} a été supprimé',
  restore: 'Rétablir',
  restored: '{name} a été rétabli',
  removedTitle: 'Ce certificat est supprimé',
  removedBody: 'Vous pouvez le rétablir jusqu’au {date}. Ensuite, Werkbalie le détruit avec sa clé.',
  purge: 'Détruire définitivement…',
  purgeTitle: 'Détruire définitivement {name} ?',
  purgeBody:
    'Werkbalie efface la clé, la demande et le certificat. C’est irréversible : ce que le service attend de cette clé, vous ne pourrez plus le fournir.',
  purgeConfirm: 'Détruire définitivement',
  purged: '{name} a été détruit',
} satisfies WordsOf<typeof source>
