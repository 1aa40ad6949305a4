import type { WordsOf } from '../catalog'
import type { connections as source } from '../nl/connections'

export const connections = {
  steps: {
    'key-present': 'The key is there',
    'certificate-matches': 'The certificate fits the key',
    'certificate-valid': 'The certificate is valid',
    clock: 'The clock is right',
    token: 'Social security gives access',
    'enterprise-number-in-reach': 'Your enterprise number belongs to that access',
    'api-answers': 'The service answers',
    'secure-connection': 'The secure connection is made',
    ping: 'Ons accepts the certificate',
  },
  outcomes: { passed: 'In order', failed: 'Not in order', skipped: 'Not looked at' },
  accepted: 'The service accepts you.',
  failedAt: 'It stops at: {step}',
  explained: {
    intro:
      'This is how Werkbalie identifies itself. It is a letter in three parts: a header, claims, and a signature with your key. The signature is not shown: whoever has it can pass for you for five minutes.',
    parts: { form: 'The form', header: 'The header', claims: 'The claims' },
    'grant-type': 'Says that an application identifies itself, not a person.',
    'assertion-type': 'Says that the identification is a signed letter, not a password.',
    scope: 'The access you ask for. Mostly one asks for nothing: then you get all you are entitled to.',
    algorithm: 'How the letter is signed: with an RSA key.',
    type: 'Says that it is a JSON Web Token.',
    'key-hint': 'Points out with which certificate to check the signature.',
    issuer: 'Who wrote the letter: your client id from Chaman.',
    subject: 'Whom it is about: your client id again.',
    audience: 'For whom it is meant: the address that gives the access. Nobody else may accept it.',
    'unique-id': 'A unique number, new each time: so nobody can use the same letter twice.',
    'issued-at': 'When it was written, by this computer’s clock.',
    'expires-at': 'Until when it holds: five minutes.',
    other: 'An extra piece of information.',
    signedWith: 'Signed with the key of this certificate',
  },
} satisfies WordsOf<typeof source>
