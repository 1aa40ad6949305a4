import { inGoedeBanen } from './guides-in-goede-banen'
import { ons } from './guides-ons'
import { socialSecurity } from './guides-social-security'
import { vdab } from './guides-vdab'

/** The guides: what each is about, its steps, its e-mails, and what surrounds them. */
export const guides = {
  about: {
    'social-security': {
      title: 'Sociale zekerheid',
      intro:
        'Van niets tot een aansluiting waarmee u kandidaten nakijkt. Reken op een halfuur eigen werk, en daartussen op de toegangsbeheerder van uw onderneming.',
    },
    'vdab-fetch': {
      title: 'VDAB: gegevens ophalen',
      intro: 'Een account, een toepassing en een abonnement, waarover VDAB beslist.',
    },
    'vdab-post': {
      title: 'VDAB: vacatures doorsturen',
      intro:
        'Vijf stappen met een uitgebreide testfase, van contract tot echte vacatures. VDAB geeft zelf termijnen; Werkbalie telt ze mee.',
    },
    ons: {
      title: 'Ons (Nedap)',
      intro:
        'Een certificaat voor één klantomgeving: de juiste aanvraag, het certificaat van het dashboard, en een geslaagde test.',
    },
    'in-goede-banen-website': {
      title: 'InGoedeBanen: zelfde vacatures als op de eigen website',
      intro: 'InGoedeBanen leest alle vacatures die ook op uw eigen website staan.',
    },
    'in-goede-banen-medium': {
      title: 'InGoedeBanen: alleen gekozen vacatures',
      intro: 'U kiest per vacature, met een eigen medium in Carerix.',
    },
    'in-goede-banen-account': {
      title: 'InGoedeBanen: een ander account',
      intro: 'Uw feed werkt al; alleen het account bij InGoedeBanen verandert.',
    },
  },

  parties: {
    you: 'U',
    'legal-representative': 'De wettelijke vertegenwoordiger',
    'access-manager': 'De toegangsbeheerder',
    vdab: 'VDAB',
    nedap: 'Nedap',
    'care-organisation': 'De zorgorganisatie',
    'carerix-administrator': 'De beheerder van Carerix',
    'in-goede-banen': 'InGoedeBanen',
  },

  details: {
    organisation: 'Naam van uw organisatie',
    enterpriseNumber: 'Ondernemingsnummer',
    accessManager: 'Naam van de toegangsbeheerder',
    accessManagerEmail: 'E-mailadres van de toegangsbeheerder',
    contact: 'Contactpersoon bij u',
    partner: 'Servicebedrijf of multiposter',
    connector: 'Naam van de koppeling',
    customer: 'Zorgorganisatie',
    customerCode: 'Klantcode',
    application: 'Naam van de Carerix-toepassing',
    customerNumber: 'Klantnummer bij InGoedeBanen',
    inGoedeBanenEmail: 'E-mailadres van InGoedeBanen',
    feedUrl: 'Adres van de feed',
  },

  step: {
    do: 'Wat te doen',
    needs: 'Wat u nodig hebt',
    gives: 'Wat het oplevert',
    who: 'Wie',
    optional: 'Alleen als het voor u geldt',
    after: 'Na: {steps}',
    checkedOn: 'Nagekeken op {date}',
    sources: 'Bronnen',
  },
  states: {
    'to-do': 'Te doen',
    waiting: 'Wacht op {who} sinds {date}',
    done: 'Gedaan op {date}',
    'not-applicable': 'Niet van toepassing',
  },
  dues: {
    act: 'Liefst uiterlijk op {date}',
    expect: 'Verwacht uiterlijk {date}',
    look: 'Richtpunt: {date}',
    'ask-again': 'Navragen op {date}',
  },
  evidence: {
    date: 'Datum',
    contact: 'Met wie',
    note: 'Opmerking',
    file: 'Bestand',
    secretKept: 'Bewaard in de beveiligde opslag op {date}',
  },

  reminders: {
    act: {
      title: '{step}',
      body: '{run}: liefst uiterlijk op {date}.',
    },
    expect: {
      title: 'Nog niets gehoord? {step}',
      body: '{run}: verwacht uiterlijk {date}.',
    },
    'ask-again': {
      title: 'Vandaag navragen: {step}',
      body: '{run}: u wilde hierop terugkomen.',
    },
    certificate: {
      title: 'Certificaat {name} loopt af',
      body: '{days, plural, =0 {Het is vandaag de laatste dag.} one {Nog één dag geldig.} other {Nog # dagen geldig.}} Begin nu met de vernieuwing.',
    },
    feed: {
      title: 'De feed {name} vraagt aandacht',
      body: '{gone, plural, =0 {} one {Eén vacature is verdwenen. } other {# vacatures zijn verdwenen. }}{errors, plural, =0 {} one {Er is één fout.} other {Er zijn # fouten.}}',
    },
  },
  calendar: {
    act: '{run}: {step}',
    expect: '{run}: verwacht – {step}',
    look: '{run}: richtpunt – {step}',
    'ask-again': '{run}: navragen – {step}',
  },
  handOver: {
    title: 'Voor: {party}',
    intro: 'Wat we van u vragen voor “{guide}”, in deze volgorde.',
    greeting: 'Beste,',
    closing: 'Met vriendelijke groet,',
    needs: 'Nodig: {needs}',
    details: 'Gegevens',
    footer: 'Gemaakt met Werkbalie op {date}. De feiten zijn nagekeken op {checkedOn}.',
  },

  mails: {
    accessManager: {
      subject: 'Certificaat opladen in Chaman voor {organisation}',
      body: 'Beste {accessManager},\n\nVoor {organisation} (ondernemingsnummer {enterpriseNumber}) willen we een REST-kanaal van de sociale zekerheid gebruiken. Alleen u kunt dat activeren. Wilt u:\n\n1. zich aanmelden in Chaman, en zo nodig de verzender van de onderneming aanmaken met één technische contactpersoon;\n2. het REST-kanaal activeren en het certificaat uit de bijlage opladen;\n3. de client-id die Chaman dan toont letterlijk terugmailen;\n4. nakijken of het kanaal de dienst PrecontractualData mag gebruiken?\n\nVoeg ik het certificaatbestand niet toe, vraag het me dan: zonder certificaat kan het kanaal niet aan. De sleutel zelf blijft bij ons en is nergens voor nodig.\n\nMet vriendelijke groet,\n{contact}',
    },
    vdabFetch: {
      subject: 'Aanvraag om gegevens op te halen – {organisation}',
      body: 'Beste,\n\n{organisation} (ondernemingsnummer {enterpriseNumber}) wil via een API gegevens van VDAB ophalen. Kan er op dit moment een nieuwe aanvraag ingediend worden, en voor welke producten?\n\nWe lichten ons plan graag toe in een kort gesprek.\n\nMet vriendelijke groet,\n{contact}',
    },
    vdabPost: {
      subject: 'Aanvraag om vacatures door te sturen – {organisation}',
      body: 'Beste,\n\n{organisation} (ondernemingsnummer {enterpriseNumber}) wil vacatures automatisch doorsturen met de Vacature Posting API. We dienden de aanvraag in via het formulier en plannen graag het gesprek.\n\nWie de koppeling bouwt: {partner}.\n\nKunt u ons vooraf bezorgen: de versie van HR-XML met het schema, de verplichte velden, en het adres van de testomgeving?\n\nMet vriendelijke groet,\n{contact}',
    },
    vdabTestVacancies: {
      subject: 'Testvacatures doorgestuurd – {organisation}',
      body: 'Beste,\n\nWe hebben voor {organisation} (ondernemingsnummer {enterpriseNumber}) onze testvacatures doorgestuurd. Wilt u ze bekijken en ons per vacature laten weten wat beter moet?\n\nMet vriendelijke groet,\n{contact}',
    },
    onsApproval: {
      subject: 'Goedkeuring certificaat Ons API – {connector}',
      body: 'Beste,\n\nVoor de koppeling {connector} hebben we in het Ons API Dashboard een certificaat aangevraagd voor {customer} (klantcode {customerCode}). Wilt u de aanvraag goedkeuren, of ons laten weten wie dat bij u doet?\n\nMet vriendelijke groet,\n{contact}\n{organisation}',
    },
    carerixUrl: {
      subject: 'Adres van de feed voor InGoedeBanen – {application}',
      body: 'Beste,\n\nWe willen InGoedeBanen dezelfde vacatures laten lezen als op onze eigen website. Op uw hulppagina “In Goede Banen (IGB) inrichten in Carerix” ontbreekt het adres voor deze weg. Kunt u ons het juiste adres bezorgen voor de toepassing {application}, en zeggen of de feed voor ons aanstaat?\n\nMet vriendelijke groet,\n{contact}\n{organisation}',
    },
    inGoedeBanenUrl: {
      subject: 'Adres van onze vacaturefeed – {organisation}',
      body: 'Beste,\n\nU kunt onze vacatures inlezen op dit adres:\n{feedUrl}\n\nOns klantnummer bij u: {customerNumber}. Werd er voor ons al een feed ingelezen, dan vervangt dit adres het vorige. Wilt u ons laten weten wanneer de feed voor het eerst gelezen wordt, en hoe vaak daarna?\n\nMet vriendelijke groet,\n{contact}\n{organisation}',
    },
  },

  socialSecurity,
  vdab,
  ons,
  inGoedeBanen,
}
