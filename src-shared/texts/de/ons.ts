import type { WordsOf } from '../catalog'
import type { ons as source } from '../nl/ons'

export const ons = {
  stages: { development: 'Entwicklung', staging: 'Staging', production: 'Produktion' },
  design: {
    functional: 'Fachlicher Entwurf',
    technical: 'Technischer Entwurf',
    productDescription: 'Beschreibung des Produkts',
    summary: 'Zusammenfassung (höchstens 140 Zeichen)',
    connectorDescription: 'Beschreibung der Anbindung',
    problemSolved: 'Welches Problem sie löst',
    sharedCustomer: 'Gemeinsamer Kunde (Pflegeorganisation)',
    allowAll: 'In der Entwicklung ist „Allow all endpoints on development“ eingeschaltet.',
    columns: {
      useCase: 'Anwendungsfall',
      description: 'Beschreibung',
      method: 'Methode',
      path: 'Endpoint',
      reason: 'Warum',
      model: 'Modell',
      field: 'Feld',
    },
  },
  defects: {
    'no-use-case': 'Fügen Sie mindestens einen Anwendungsfall hinzu.',
    'use-case-without-description':
      'Beschreiben Sie, wozu dieser Anwendungsfall dient: Das hilft Nedap bei der Prüfung.',
    'use-case-without-endpoint': 'Dieser Anwendungsfall hat noch keinen Endpoint.',
    'endpoint-prefix-removed':
      'Adressen, die mit /t/ beginnen, funktionieren seit dem 19. Mai 2026 nicht mehr: Sie heißen jetzt /v0/Anwendung/…',
    'endpoint-path':
      'Ein Endpoint hat die Form /v0/Anwendung/…, zum Beispiel /v0/administration/clients/find.',
    'model-without-fields': 'Wählen Sie die Felder, die Sie aus diesem Modell brauchen.',
    'endpoint-twice': 'Dieser Endpoint steht schon bei diesem Anwendungsfall.',
  },
} satisfies WordsOf<typeof source>
