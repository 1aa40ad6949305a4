import type { WordsOf } from '../catalog'
import type { connections as source } from '../nl/connections'

export const connections = {
  steps: {
    'key-present': 'Der Schlüssel ist da',
    'certificate-matches': 'Das Zertifikat passt zum Schlüssel',
    'certificate-valid': 'Das Zertifikat ist gültig',
    clock: 'Die Uhr geht richtig',
    token: 'Die soziale Sicherheit gewährt Zugang',
    'enterprise-number-in-reach': 'Ihre Unternehmensnummer gehört zu diesem Zugang',
    'api-answers': 'Der Dienst antwortet',
    'secure-connection': 'Die gesicherte Verbindung kommt zustande',
    ping: 'Ons akzeptiert das Zertifikat',
  },
  outcomes: { passed: 'In Ordnung', failed: 'Nicht in Ordnung', skipped: 'Nicht geprüft' },
  accepted: 'Der Dienst akzeptiert Sie.',
  failedAt: 'Es endet bei: {step}',
  explained: {
    intro:
      'So meldet sich Werkbalie an. Es ist ein Brief in drei Teilen: ein Kopf, Behauptungen und eine Unterschrift mit Ihrem Schlüssel. Die Unterschrift wird nicht gezeigt: Wer sie hat, kann sich fünf Minuten lang als Sie ausgeben.',
    parts: { form: 'Das Formular', header: 'Der Kopf', claims: 'Die Behauptungen' },
    'grant-type': 'Sagt, dass sich eine Anwendung anmeldet, keine Person.',
    'assertion-type': 'Sagt, dass die Anmeldung ein unterschriebener Brief ist, kein Passwort.',
    scope:
      'Der Zugang, den Sie verlangen. Meist verlangt man nichts: Dann bekommt man alles, worauf man Anspruch hat.',
    algorithm: 'Wie der Brief unterschrieben ist: mit einem RSA-Schlüssel.',
    type: 'Sagt, dass es ein JSON Web Token ist.',
    'key-hint': 'Zeigt, mit welchem Zertifikat die Unterschrift zu prüfen ist.',
    issuer: 'Wer den Brief schrieb: Ihre Client-ID aus Chaman.',
    subject: 'Um wen es geht: wieder Ihre Client-ID.',
    audience:
      'Für wen er bestimmt ist: die Adresse, die den Zugang gewährt. Ein anderer darf ihn nicht annehmen.',
    'unique-id': 'Eine eindeutige Nummer, jedes Mal neu: So kann niemand denselben Brief zweimal benutzen.',
    'issued-at': 'Wann er geschrieben wurde, nach der Uhr dieses Computers.',
    'expires-at': 'Bis wann er gilt: fünf Minuten.',
    other: 'Eine zusätzliche Angabe.',
    signedWith: 'Unterschrieben mit dem Schlüssel dieses Zertifikats',
  },
} satisfies WordsOf<typeof source>
