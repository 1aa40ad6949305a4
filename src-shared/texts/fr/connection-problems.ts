import type { ProblemWords } from '../problem-words'

/** The problems of the connections: Ons and the vacancy feeds. */
export const connectionProblems = {
  'address-missing': {
    title: 'Cet environnement n’a pas d’adresse pour ce service',
    body: 'Sans adresse, Werkbalie ne sait pas où se trouve le service. Rien n’a été envoyé.',
    next: 'Indiquez l’adresse du service dans l’environnement et réessayez.',
  },
  'ons-certificate-elsewhere': {
    title: 'Ce certificat appartient à un autre environnement client',
    body: 'Ons reconnaît le certificat, mais pas à cette adresse : chaque certificat vaut pour une seule connexion chez un seul client (réponse 403).',
    next: 'Vérifiez que le code client du certificat et l’environnement vont ensemble : développement, staging et production ont chacun leur adresse.',
  },
  'ons-certificate-refused': {
    title: 'Ons n’accepte pas ce certificat',
    body: 'Il est expiré, bloqué, ou n’a pas été signé par l’autorité de cet environnement (réponse 495). Votre clé est restée en sécurité.',
    next: 'Récupérez dans l’Ons API Dashboard le certificat qui correspond à cette demande et importez-le, ou faites une nouvelle demande.',
  },
  'feed-refused': {
    title: 'Le serveur ne donne pas le flux',
    body: '{cause, select, absent {Il n’y a pas de flux à cette adresse (code {status}). Le nom de l’application ou du script n’est pas correct.} closed {Le serveur demande un mot de passe ou a désactivé le flux (code {status}).} down {La panne se situe au serveur même (code {status}).} other {Le serveur a répondu par le code {status}.}}',
    next: '{cause, select, absent {Vérifiez l’adresse, y compris les majuscules : IGBFeed.php.} closed {Demandez à Carerix si le flux est activé pour votre application.} down {Réessayez plus tard.} other {Vérifiez l’adresse et réessayez.}}',
  },
  'feed-too-large': {
    title: 'Ce flux est trop grand',
    body: 'Werkbalie lit les flux jusqu’à {size} ; la lecture s’est arrêtée là.',
    next: 'Vérifiez que l’adresse est bien celle d’un flux d’offres d’emploi, ou demandez un flux contenant moins d’offres.',
  },
  'feed-redirect': {
    title: 'Le serveur renvoie vers un endroit que Werkbalie ne lit pas',
    body: '{reason, select, tooMany {Le serveur renvoie sans fin.} notWeb {Le serveur renvoie vers autre chose qu’une adresse web.} other {Le serveur renvoie vers cet ordinateur même.}}',
    next: 'Demandez la bonne adresse à la personne qui gère le flux.',
  },
  'feed-too-complex': {
    title: 'Ce flux ne peut pas être lu',
    body: 'La lecture demandait plus de temps ou de mémoire qu’un vrai flux n’en exige jamais, et a été arrêtée.',
    next: 'Vérifiez que l’adresse est bien celle d’un flux d’offres d’emploi, ou signalez-le à la personne qui le produit.',
  },
} satisfies Readonly<Record<string, ProblemWords>>
