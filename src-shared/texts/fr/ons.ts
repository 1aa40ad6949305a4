import type { WordsOf } from '../catalog'
import type { ons as source } from '../nl/ons'

export const ons = {
  stages: { development: 'Développement', staging: 'Staging', production: 'Production' },
  design: {
    functional: 'Conception fonctionnelle',
    technical: 'Conception technique',
    productDescription: 'Description du produit',
    summary: 'Résumé (140 caractères au plus)',
    connectorDescription: 'Description de la connexion',
    problemSolved: 'Le problème qu’elle résout',
    sharedCustomer: 'Client partagé (organisation de soins)',
    allowAll: 'En développement, « Allow all endpoints on development » est activé.',
    columns: {
      useCase: 'Cas d’utilisation',
      description: 'Description',
      method: 'Méthode',
      path: 'Endpoint',
      reason: 'Pourquoi',
      model: 'Modèle',
      field: 'Champ',
    },
  },
  defects: {
    'no-use-case': 'Ajoutez au moins un cas d’utilisation.',
    'use-case-without-description':
      'Décrivez à quoi sert ce cas d’utilisation : cela aide Nedap à l’examiner.',
    'use-case-without-endpoint': 'Ce cas d’utilisation n’a pas encore d’endpoint.',
    'endpoint-prefix-removed':
      'Les adresses commençant par /t/ ne fonctionnent plus depuis le 19 mai 2026 : elles s’appellent maintenant /v0/application/…',
    'endpoint-path': 'Un endpoint a la forme /v0/application/…, par exemple /v0/administration/clients/find.',
    'model-without-fields': 'Choisissez les champs dont vous avez besoin dans ce modèle.',
    'endpoint-twice': 'Cet endpoint figure déjà dans ce cas d’utilisation.',
  },
} satisfies WordsOf<typeof source>
