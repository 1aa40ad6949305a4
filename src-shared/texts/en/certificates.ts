import type { WordsOf } from '../catalog'
import type { certificates as source } from '../nl/certificates'

export const certificates = {
  title: 'Certificates',
  description: 'How services know that it is you. The keys do not leave this computer.',
  newRequest: 'New request',
  importCertificate: 'Import certificate',
  list: 'Certificates',
  detail: 'Details of the certificate',
  current: 'Current',
  removedOnes: 'Deleted',
  which: 'Which certificates',
  emptyTitle: 'No certificates yet',
  emptyBody: 'Make a request: Werkbalie makes the key, you get what the service needs.',
  emptyRemovedTitle: 'Nothing deleted',
  emptyRemovedBody: 'What you delete can be put back here for {days} days.',
  nothingChosen: 'Choose a certificate from the list',

  purpose: {
    'social-security': 'Social security',
    ons: 'Ons',
  },
  state: {
    requested: 'Waiting for certificate',
    valid: 'Valid',
    expiring: 'Expires soon',
    expired: 'Expired',
    removed: 'Deleted',
  },
  daysLeft:
    '{days, plural, =0 {Valid for less than a day} one {Valid for # more day} other {Valid for # more days}}',
  validUntil: 'Valid until {date}',
  expiredOn: 'Expired on {date}',
  requestedOn: 'Requested on {date}',
  removedOn: 'Deleted on {date}',

  expiry: {
    soon: 'This certificate expires in {days} days',
    soonBody: 'Request a new one in time. The old one keeps working until the service knows the new one.',
    near: 'This certificate expires in {days} days',
    nearBody:
      'Request a new one now, so that there is time to have it signed and to make it known to the service.',
    urgent:
      '{days, plural, =0 {This certificate expires within a day} one {This certificate expires in # day} other {This certificate expires in # days}}',
    urgentBody: 'After that the services refuse your questions. Request a new one now.',
    expired: 'This certificate expired on {date}',
    expiredBody: 'The services no longer accept it. Request a new one and then choose it in the profile.',
    renew: 'Request a new one',
  },

  renewal: {
    summary: 'Renew the certificate {name}',
    description:
      'It ends on {date}. Make a new request with the same name in Werkbalie, have it signed and import the new certificate.',
    save: 'Put the renewal in my calendar',
  },

  facts: {
    title: 'Details',
    subject: 'In the name of',
    issuer: 'Issued by',
    selfSigned: 'yourself (self-signed)',
    notBefore: 'Valid from',
    notAfter: 'Valid until',
    fingerprint: 'Fingerprint (SHA-256)',
    fingerprintName: 'the fingerprint',
    publicKey: 'Public key (SHA-256)',
    publicKeyName: 'the fingerprint of the public key',
    serialNumber: 'Serial number',
    key: 'Key',
    keyBits: 'RSA, {bits} bits',
    purpose: 'Meant for',
    createdAt: 'Key made on',
    usedBy: 'Used by',
    usedByNone: 'No profile or customer environment yet',
  },

  subject: {
    commonName: 'Name on the certificate (CN)',
    organization: 'Enterprise (O)',
    organizationalUnit: 'Department (OU)',
    locality: 'Town (L)',
    state: 'Province (ST)',
    country: 'Country code (C)',
    email: 'E-mail address',
  },

  request: {
    title: 'New request',
    description: 'Werkbalie makes a key that stays on this computer, and the request that goes with it.',
    back: 'Back to the certificates',
    purpose: 'What is the certificate for?',
    purposeHelp: {
      'social-security':
        'To work with the REST services of social security: checking candidates, registering trainings. You make the certificate known in Chaman.',
      ons: 'To make a connector to Ons, Nedap’s client record, work. You upload the request in the API Dashboard.',
    },
    companyTitle: 'In whose name?',
    companyHelp: 'Chaman asks for a certificate in the name of your enterprise.',
    connectionTitle: 'Which connector?',
    connectionHelp:
      'Ons recognises the connector and the care organisation’s environment by the name on the certificate. Make a separate request for each environment.',
    connector: 'Technical name of the connector',
    connectorHelp: 'As in the API Dashboard: lower-case letters, digits and _.',
    customerCode: 'Customer code',
    customerCodeHelp:
      'TE1002 for development, another TE code for staging; for production it begins with CF, DF or MF.',
    identification: 'Your own mark',
    identificationHelp:
      'Free to choose, for example production or office2. Letters without accents, digits and _.',
    commonNamePreview: 'Name on the certificate',
    commonNameIncomplete: 'connector-customercode-mark',
    commonNameHelp: 'Empty: the name of the enterprise.',
    organizationHelp: 'The official name, as in the Crossroads Bank for Enterprises.',
    onsOrganizationTitle: 'Who is requesting it?',
    onsOrganizationHelp: 'Ons asks for all of these.',
    countryHelp: 'Two letters: BE or NL.',
    emailHelp: 'Of whoever the service may contact about this certificate.',
    moreTitle: 'More details on the certificate',
    keyTitle: 'The key',
    keyBits: 'Length of the key',
    keyBitsOption: '{bits} bits',
    keyBitsHelp: {
      'social-security': '2048 bits is enough. Longer is stronger, but somewhat slower.',
      ons: 'Ons asks for at least 4096 bits.',
    },
    submit: 'Make key and request',
    making: 'The key of {bits} bits is being made',
    elapsed: '{seconds, plural, one {busy for # second} other {busy for # seconds}}',
    makingHelp: 'This takes a few moments, sometimes longer. You can go to another screen meanwhile.',
    made: 'The request {name} is ready',
  },

  next: {
    title: 'What now?',
    copyRequest: 'Copy request',
    saveRequest: 'Save request (.csr)',
    saveCertificate: 'Save certificate (.pem)',
    copyCertificate: 'Copy certificate',
    import: 'Import certificate',

    ownTitle: 'Sign it yourself',
    ownBody:
      'Chaman accepts a certificate your enterprise signs itself. It costs nothing and is ready at once.',
    ownAction: 'Sign it yourself…',
    authorityTitle: 'Or have it signed',
    authorityBody:
      'If you prefer a recognised issuer, give it the request and import the certificate you get back.',
    authorityLink: 'GlobalSign certificates for the Belgian government',

    chamanTitle: 'Make the certificate known in Chaman',
    chamanSave: 'Save the public certificate. The key is not in it: you may pass it on.',
    chamanUpload:
      'Upload it in Chaman, at your REST channel. That is done by your enterprise’s access manager or whoever has the technical channel management.',
    chamanLink: 'About Chaman',
    chamanProfile:
      'Chaman now shows a client id. Fill it in at your enterprise’s profile, and choose this certificate there.',
    toProfiles: 'To the profiles',

    onsTitle: 'Have Ons sign the request',
    onsTake: 'Copy the request or save it.',
    onsUpload:
      'In the API Dashboard open the version of your connector, tab certificates. Add the environment {code} and upload the request in the column CSR.',
    onsDashboard: 'API Dashboard of Ons',
    onsWait: {
      development: 'For development the dashboard signs at once. Download the PEM file.',
      other: 'After approval you can download the PEM file there. That can take a while.',
    },
    onsImport: 'Import that file here. Werkbalie finds the key by itself, whatever the file is called.',
    onsSecret:
      'Never pass the key on, not to Nedap either. If you think somebody has it, disable the certificate in the dashboard and tell Nedap.',
  },

  selfSign: {
    title: 'Sign it yourself',
    body: 'Werkbalie signs the request of {name} with its own key.',
    days: 'Validity in days',
    daysUnit: 'days',
    until: 'Valid up to and including {date}.',
    submit: 'Sign',
    done: 'The certificate is ready',
  },

  import: {
    title: 'Import certificate',
    body: 'The certificate you got back, or a file with key and certificate together.',
    file: 'File',
    fileHelp: 'PEM, CER, CRT, DER, P7B, P12 or PFX.',
    paste: 'Or paste the certificate',
    pasteHelp: 'The text from BEGIN CERTIFICATE to END CERTIFICATE.',
    submit: 'Import',
    importing: 'The certificate is being read',
    passwordTitle: 'Password of {file}',
    passwordBody:
      'This file holds the key as well. Enter the password that was chosen when the file was made.',
    password: 'Password',
    purpose: 'What is it for?',
    otherFile: 'Another file',
    done: 'The certificate of {name} has been imported',
  },

  export: {
    action: 'Export with key (.p12)…',
    title: 'Export with the key',
    body: 'To use the certificate on another computer or in another program, or as a backup.',
    warning:
      'Whoever has this file and its password can pose as your enterprise to the service. Keep them apart.',
    password: 'Password for the file',
    passwordHelp: 'At least 8 characters. You need it to open the file.',
    repeat: 'Repeat the password',
    submit: 'Export',
  },

  saved: 'Saved as {file}',
  copied:
    '{what, select, request {The request is on the clipboard} other {The certificate is on the clipboard}}',

  remove: 'Delete',
  removed: '{name} has been deleted',
  restore: 'Put back',
  restored: '{name} has been put back',
  removedTitle: 'This certificate has been deleted',
  removedBody: 'You can put it back until {date}. After that Werkbalie destroys it with its key.',
  purge: 'Destroy for good…',
  purgeTitle: 'Destroy {name} for good?',
  purgeBody:
    'Werkbalie erases the key, the request and the certificate. This cannot be undone: whatever the service expects from this key, you can then no longer give.',
  purgeConfirm: 'Destroy for good',
  purged: '{name} has been destroyed',
} satisfies WordsOf<typeof source>
