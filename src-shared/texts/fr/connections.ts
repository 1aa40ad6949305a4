import type { WordsOf } from '../catalog'
import type { connections as source } from '../nl/connections'

export const connections = {
  steps: {
    'key-present': 'La clé est là',
    'certificate-matches': 'Le certificat correspond à la clé',
    'certificate-valid': 'Le certificat est valable',
    clock: 'L’horloge est à l’heure',
    token: 'La sécurité sociale donne accès',
    'enterprise-number-in-reach': 'Votre numéro d’entreprise correspond à cet accès',
    'api-answers': 'Le service répond',
    'secure-connection': 'La connexion sécurisée est établie',
    ping: 'Ons accepte le certificat',
  },
  outcomes: { passed: 'En ordre', failed: 'Pas en ordre', skipped: 'Pas vérifié' },
  accepted: 'Le service vous accepte.',
  failedAt: 'Cela s’arrête à : {step}',
  explained: {
    intro:
      'Voici comment Werkbalie s’identifie. C’est une lettre en trois parties : un en-tête, des affirmations et une signature avec votre clé. La signature n’est pas montrée : qui la possède peut se faire passer pour vous pendant cinq minutes.',
    parts: { form: 'Le formulaire', header: 'L’en-tête', claims: 'Les affirmations' },
    'grant-type': 'Dit que c’est une application qui s’identifie, pas une personne.',
    'assertion-type': 'Dit que l’identification est une lettre signée, pas un mot de passe.',
    scope:
      'L’accès que vous demandez. En général, on ne demande rien : on reçoit alors tout ce à quoi on a droit.',
    algorithm: 'Comment la lettre est signée : avec une clé RSA.',
    type: 'Dit que c’est un JSON Web Token.',
    'key-hint': 'Indique avec quel certificat vérifier la signature.',
    issuer: 'Qui a écrit la lettre : votre identifiant client de Chaman.',
    subject: 'De qui elle parle : encore votre identifiant client.',
    audience: 'À qui elle est destinée : l’adresse qui donne l’accès. Personne d’autre ne peut l’accepter.',
    'unique-id':
      'Un numéro unique, chaque fois nouveau : personne ne peut ainsi utiliser deux fois la même lettre.',
    'issued-at': 'Quand elle a été écrite, selon l’horloge de cet ordinateur.',
    'expires-at': 'Jusqu’à quand elle vaut : cinq minutes.',
    other: 'Une donnée supplémentaire.',
    signedWith: 'Signée avec la clé de ce certificat',
  },
} satisfies WordsOf<typeof source>
