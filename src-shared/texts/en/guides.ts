import type { WordsOf } from '../catalog'
import type { guides as source } from '../nl/guides'
import { inGoedeBanen } from './guides-in-goede-banen'
import { ons } from './guides-ons'
import { socialSecurity } from './guides-social-security'
import { vdab } from './guides-vdab'

export const guides = {
  about: {
    'social-security': {
      title: 'Social security',
      intro:
        'From nothing to a connection with which you check candidates. Count on half an hour of your own work, and in between on the access manager of your enterprise.',
    },
    'vdab-fetch': {
      title: 'VDAB: fetch data',
      intro: 'An account, an application and a subscription, on which VDAB decides.',
    },
    'vdab-post': {
      title: 'VDAB: send vacancies',
      intro:
        'Five steps with an extensive test phase, from contract to real vacancies. VDAB itself gives terms; Werkbalie counts them with you.',
    },
    ons: {
      title: 'Ons (Nedap)',
      intro:
        'A certificate for one customer environment: the right request, the certificate from the dashboard, and a test that succeeds.',
    },
    'in-goede-banen-website': {
      title: 'InGoedeBanen: the same vacancies as on your own website',
      intro: 'InGoedeBanen reads all vacancies that are also on your own website.',
    },
    'in-goede-banen-medium': {
      title: 'InGoedeBanen: chosen vacancies only',
      intro: 'You choose per vacancy, with a medium of its own in Carerix.',
    },
    'in-goede-banen-account': {
      title: 'InGoedeBanen: another account',
      intro: 'Your feed works already; only the account with InGoedeBanen changes.',
    },
  },

  parties: {
    you: 'You',
    'legal-representative': 'The legal representative',
    'access-manager': 'The access manager',
    vdab: 'VDAB',
    nedap: 'Nedap',
    'care-organisation': 'The care organisation',
    'carerix-administrator': 'The administrator of Carerix',
    'in-goede-banen': 'InGoedeBanen',
  },

  details: {
    organisation: 'Name of your organisation',
    enterpriseNumber: 'Enterprise number',
    accessManager: 'Name of the access manager',
    accessManagerEmail: 'E-mail address of the access manager',
    contact: 'Contact person on your side',
    partner: 'Service company or multiposter',
    connector: 'Name of the connector',
    customer: 'Care organisation',
    customerCode: 'Customer code',
    application: 'Name of the Carerix application',
    customerNumber: 'Customer number at InGoedeBanen',
    inGoedeBanenEmail: 'E-mail address of InGoedeBanen',
    feedUrl: 'Address of the feed',
  },

  step: {
    do: 'What to do',
    needs: 'What you need',
    gives: 'What it brings',
    who: 'Who',
    optional: 'Only if it applies to you',
    after: 'After: {steps}',
    checkedOn: 'Checked on {date}',
    sources: 'Sources',
  },
  states: {
    'to-do': 'To do',
    waiting: 'Waiting for {who} since {date}',
    done: 'Done on {date}',
    'not-applicable': 'Does not apply',
  },
  dues: {
    act: 'Preferably by {date}',
    expect: 'Expected by {date}',
    look: 'Marker: {date}',
    'ask-again': 'Ask how it stands on {date}',
  },
  evidence: {
    date: 'Date',
    contact: 'With whom',
    note: 'Remark',
    file: 'File',
    secretKept: 'Kept in the secure keychain on {date}',
  },

  reminders: {
    act: {
      title: '{step}',
      body: '{run}: preferably by {date}.',
    },
    expect: {
      title: 'Heard nothing yet? {step}',
      body: '{run}: expected by {date}.',
    },
    'ask-again': {
      title: 'Ask today: {step}',
      body: '{run}: you wanted to come back to this.',
    },
    certificate: {
      title: 'Certificate {name} is about to end',
      body: '{days, plural, =0 {Today is its last day.} one {Valid for one more day.} other {Valid for # more days.}} Begin the renewal now.',
    },
    feed: {
      title: 'The feed {name} asks for attention',
      body: '{gone, plural, =0 {} one {One vacancy has disappeared. } other {# vacancies have disappeared. }}{errors, plural, =0 {} one {There is one error.} other {There are # errors.}}',
    },
  },
  calendar: {
    act: '{run}: {step}',
    expect: '{run}: expected – {step}',
    look: '{run}: marker – {step}',
    'ask-again': '{run}: ask – {step}',
  },
  handOver: {
    title: 'For: {party}',
    intro: 'What we ask of you for “{guide}”, in this order.',
    greeting: 'Dear colleague,',
    closing: 'Kind regards,',
    needs: 'Needed: {needs}',
    details: 'Details',
    footer: 'Made with Werkbalie on {date}. The facts were checked on {checkedOn}.',
  },

  mails: {
    accessManager: {
      subject: 'Certificate to upload in Chaman for {organisation}',
      body: 'Dear {accessManager},\n\nFor {organisation} (enterprise number {enterpriseNumber}) we want to use a REST channel of social security. Only you can activate it. Would you please:\n\n1. sign in to Chaman and, if necessary, create the sender of the enterprise with one technical contact;\n2. activate the REST channel and upload the attached certificate;\n3. send back, literally, the client id that Chaman then shows;\n4. check that the channel may use the service PrecontractualData?\n\nIf I did not attach the certificate file, ask me for it: without a certificate the channel cannot be activated. The key itself stays with us and is needed nowhere.\n\nKind regards,\n{contact}',
    },
    vdabFetch: {
      subject: 'Application to fetch data – {organisation}',
      body: 'Dear Sir or Madam,\n\n{organisation} (enterprise number {enterpriseNumber}) would like to fetch data from VDAB through an API. Can a new application be made at this moment, and for which products?\n\nWe gladly explain our plan in a short talk.\n\nKind regards,\n{contact}',
    },
    vdabPost: {
      subject: 'Application to send vacancies – {organisation}',
      body: 'Dear Sir or Madam,\n\n{organisation} (enterprise number {enterpriseNumber}) would like to send vacancies automatically with the Vacature Posting API. We applied with the form and gladly plan the talk.\n\nWho builds the connection: {partner}.\n\nCould you send us beforehand: the version of HR-XML with its schema, the required fields, and the address of the test environment?\n\nKind regards,\n{contact}',
    },
    vdabTestVacancies: {
      subject: 'Test vacancies sent – {organisation}',
      body: 'Dear Sir or Madam,\n\nWe have sent our test vacancies for {organisation} (enterprise number {enterpriseNumber}). Would you look at them and tell us for each one what must be better?\n\nKind regards,\n{contact}',
    },
    onsApproval: {
      subject: 'Approval of the Ons API certificate – {connector}',
      body: 'Dear Sir or Madam,\n\nFor the connector {connector} we requested a certificate for {customer} (customer code {customerCode}) in the Ons API Dashboard. Would you approve the request, or tell us who does so on your side?\n\nKind regards,\n{contact}\n{organisation}',
    },
    carerixUrl: {
      subject: 'Address of the feed for InGoedeBanen – {application}',
      body: 'Dear Sir or Madam,\n\nWe want InGoedeBanen to read the same vacancies as on our own website. Your help page “In Goede Banen (IGB) inrichten in Carerix” lacks the address for this way. Could you send us the right address for the application {application}, and say whether the feed is switched on for us?\n\nKind regards,\n{contact}\n{organisation}',
    },
    inGoedeBanenUrl: {
      subject: 'Address of our vacancy feed – {organisation}',
      body: 'Dear Sir or Madam,\n\nYou can read our vacancies at this address:\n{feedUrl}\n\nOur customer number with you: {customerNumber}. If a feed was read for us already, this address replaces the previous one. Would you tell us when the feed is read for the first time, and how often after that?\n\nKind regards,\n{contact}\n{organisation}',
    },
  },

  socialSecurity,
  vdab,
  ons,
  inGoedeBanen,
} satisfies WordsOf<typeof source>
