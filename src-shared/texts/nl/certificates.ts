/** Words of the certificates screen: requests, keys and what comes back for them. */
export const certificates = {
  title: 'Certificaten',
  description: 'Waarmee diensten weten dat u het bent. De sleutels verlaten deze computer niet.',
  newRequest: 'Nieuwe aanvraag',
  importCertificate: 'Certificaat importeren',
  list: 'Certificaten',
  detail: 'Details van het certificaat',
  current: 'Huidige',
  removedOnes: 'Verwijderde',
  which: 'Welke certificaten',
  emptyTitle: 'Nog geen certificaten',
  emptyBody: 'Maak een aanvraag: Werkbalie maakt de sleutel, u krijgt wat de dienst nodig heeft.',
  emptyRemovedTitle: 'Niets verwijderd',
  emptyRemovedBody: 'Wat u verwijdert, kunt u hier {days} dagen lang terugzetten.',
  nothingChosen: 'Kies een certificaat uit de lijst',

  purpose: {
    'social-security': 'Sociale zekerheid',
    ons: 'Ons',
  },
  state: {
    requested: 'Wacht op certificaat',
    valid: 'Geldig',
    expiring: 'Vervalt binnenkort',
    expired: 'Vervallen',
    removed: 'Verwijderd',
  },
  daysLeft:
    '{days, plural, =0 {Minder dan een dag geldig} one {Nog # dag geldig} other {Nog # dagen geldig}}',
  validUntil: 'Geldig tot {date}',
  expiredOn: 'Vervallen op {date}',
  requestedOn: 'Aangevraagd op {date}',
  removedOn: 'Verwijderd op {date}',

  expiry: {
    soon: 'Dit certificaat vervalt over {days} dagen',
    soonBody: 'Vraag op tijd een nieuw aan. Het oude blijft werken tot het nieuwe bekend is bij de dienst.',
    near: 'Dit certificaat vervalt over {days} dagen',
    nearBody:
      'Vraag nu een nieuw aan, zodat er tijd is om het te laten ondertekenen en bekend te maken bij de dienst.',
    urgent:
      '{days, plural, =0 {Dit certificaat vervalt binnen een dag} one {Dit certificaat vervalt over # dag} other {Dit certificaat vervalt over # dagen}}',
    urgentBody: 'Daarna weigeren de diensten uw vragen. Vraag nu een nieuw aan.',
    expired: 'Dit certificaat is vervallen op {date}',
    expiredBody:
      'De diensten aanvaarden het niet meer. Vraag een nieuw aan en kies het daarna in het profiel.',
    renew: 'Nieuw aanvragen',
  },

  renewal: {
    summary: 'Certificaat {name} vernieuwen',
    description:
      'Het loopt af op {date}. Maak in Werkbalie een nieuwe aanvraag met dezelfde naam, laat ze ondertekenen en importeer het nieuwe certificaat.',
    save: 'Vernieuwing in mijn agenda zetten',
  },

  facts: {
    title: 'Gegevens',
    subject: 'Op naam van',
    issuer: 'Uitgegeven door',
    selfSigned: 'uzelf (zelf ondertekend)',
    notBefore: 'Geldig vanaf',
    notAfter: 'Geldig tot',
    fingerprint: 'Vingerafdruk (SHA-256)',
    fingerprintName: 'de vingerafdruk',
    publicKey: 'Publieke sleutel (SHA-256)',
    publicKeyName: 'de vingerafdruk van de publieke sleutel',
    serialNumber: 'Serienummer',
    key: 'Sleutel',
    keyBits: 'RSA, {bits} bits',
    purpose: 'Bestemd voor',
    createdAt: 'Sleutel gemaakt op',
    usedBy: 'Gebruikt door',
    usedByNone: 'Nog geen profiel of klantomgeving',
  },

  subject: {
    commonName: 'Naam op het certificaat (CN)',
    organization: 'Onderneming (O)',
    organizationalUnit: 'Afdeling (OU)',
    locality: 'Gemeente (L)',
    state: 'Provincie (ST)',
    country: 'Landcode (C)',
    email: 'E-mailadres',
  },

  request: {
    title: 'Nieuwe aanvraag',
    description: 'Werkbalie maakt een sleutel die op deze computer blijft, en de aanvraag die erbij hoort.',
    back: 'Terug naar de certificaten',
    purpose: 'Waarvoor dient het certificaat?',
    purposeHelp: {
      'social-security':
        'Om met de REST-diensten van de sociale zekerheid te werken: kandidaten controleren, opleidingen registreren. U maakt het certificaat bekend in Chaman.',
      ons: 'Om een koppeling met Ons, het cliëntdossier van Nedap, te laten werken. U laadt de aanvraag op in het API Dashboard.',
    },
    companyTitle: 'Op wiens naam?',
    companyHelp: 'Chaman vraagt een certificaat op naam van uw onderneming.',
    connectionTitle: 'Welke koppeling?',
    connectionHelp:
      'Ons herkent de koppeling en de omgeving van de zorgorganisatie aan de naam op het certificaat. Maak voor elke omgeving een eigen aanvraag.',
    connector: 'Technische naam van de koppeling',
    connectorHelp: 'Zoals in het API Dashboard: kleine letters, cijfers en _.',
    customerCode: 'Klantcode',
    customerCodeHelp:
      'TE1002 voor ontwikkeling, een andere TE-code voor staging; voor productie begint hij met CF, DF of MF.',
    identification: 'Eigen kenmerk',
    identificationHelp:
      'Vrij te kiezen, bijvoorbeeld productie of kantoor2. Letters zonder accenten, cijfers en _.',
    commonNamePreview: 'Naam op het certificaat',
    commonNameIncomplete: 'koppeling-klantcode-kenmerk',
    commonNameHelp: 'Leeg: de naam van de onderneming.',
    organizationHelp: 'De officiële naam, zoals in de Kruispuntbank van Ondernemingen.',
    onsOrganizationTitle: 'Wie vraagt het aan?',
    onsOrganizationHelp: 'Ons vraagt al deze gegevens.',
    countryHelp: 'Twee letters: BE of NL.',
    emailHelp: 'Van wie de dienst mag bereiken over dit certificaat.',
    moreTitle: 'Meer gegevens op het certificaat',
    keyTitle: 'De sleutel',
    keyBits: 'Lengte van de sleutel',
    keyBitsOption: '{bits} bits',
    keyBitsHelp: {
      'social-security': '2048 bits volstaat. Langer is sterker, maar wat trager.',
      ons: 'Ons vraagt minstens 4096 bits.',
    },
    submit: 'Sleutel en aanvraag maken',
    making: 'De sleutel van {bits} bits wordt gemaakt',
    elapsed: '{seconds, plural, one {# seconde bezig} other {# seconden bezig}}',
    makingHelp: 'Dat duurt enkele tellen, soms langer. U kunt ondertussen naar een ander scherm.',
    made: 'De aanvraag {name} is klaar',
  },

  next: {
    title: 'Wat nu?',
    copyRequest: 'Aanvraag kopiëren',
    saveRequest: 'Aanvraag opslaan (.csr)',
    saveCertificate: 'Certificaat opslaan (.pem)',
    copyCertificate: 'Certificaat kopiëren',
    import: 'Certificaat importeren',

    ownTitle: 'Zelf ondertekenen',
    ownBody:
      'Chaman aanvaardt een certificaat dat uw onderneming zelf ondertekent. Het kost niets en is meteen klaar.',
    ownAction: 'Zelf ondertekenen…',
    authorityTitle: 'Of laten ondertekenen',
    authorityBody:
      'Werkt u liever met een erkende uitgever, bezorg die dan de aanvraag en importeer het certificaat dat u terugkrijgt.',
    authorityLink: 'Certificaten van GlobalSign voor de Belgische overheid',

    chamanTitle: 'Maak het certificaat bekend in Chaman',
    chamanSave: 'Sla het publieke certificaat op. De sleutel zit er niet in: u mag het doorgeven.',
    chamanUpload:
      'Laad het op in Chaman, bij uw REST-kanaal. Dat doet de toegangsbeheerder van uw onderneming of wie het technisch kanaalbeheer heeft.',
    chamanLink: 'Uitleg over Chaman',
    chamanProfile:
      'Chaman toont nu een client-id. Vul die in bij het profiel van uw onderneming, en kies daar dit certificaat.',
    toProfiles: 'Naar de profielen',

    onsTitle: 'Laat Ons de aanvraag ondertekenen',
    onsTake: 'Kopieer de aanvraag of sla ze op.',
    onsUpload:
      'Open in het API Dashboard de versie van uw koppeling, tabblad certificates. Voeg de omgeving {code} toe en laad de aanvraag op in de kolom CSR.',
    onsDashboard: 'API Dashboard van Ons',
    onsWait: {
      development: 'Voor ontwikkeling ondertekent het dashboard meteen. Download het PEM-bestand.',
      other: 'Na de goedkeuring kunt u er het PEM-bestand downloaden. Dat kan even duren.',
    },
    onsImport: 'Importeer dat bestand hier. Werkbalie vindt de sleutel vanzelf, hoe het bestand ook heet.',
    onsSecret:
      'Geef de sleutel nooit door, ook niet aan Nedap. Denkt u dat iemand hem heeft, schakel het certificaat dan uit in het dashboard en verwittig Nedap.',
  },

  selfSign: {
    title: 'Zelf ondertekenen',
    body: 'Werkbalie ondertekent de aanvraag van {name} met haar eigen sleutel.',
    days: 'Geldigheid in dagen',
    daysUnit: 'dagen',
    until: 'Geldig tot en met {date}.',
    submit: 'Ondertekenen',
    done: 'Het certificaat is klaar',
  },

  import: {
    title: 'Certificaat importeren',
    body: 'Het certificaat dat u terugkreeg, of een bestand met sleutel en certificaat samen.',
    file: 'Bestand',
    fileHelp: 'PEM, CER, CRT, DER, P7B, P12 of PFX.',
    paste: 'Of plak het certificaat',
    pasteHelp: 'De tekst van BEGIN CERTIFICATE tot END CERTIFICATE.',
    submit: 'Importeren',
    importing: 'Het certificaat wordt gelezen',
    passwordTitle: 'Wachtwoord van {file}',
    passwordBody:
      'In dit bestand zit ook de sleutel. Vul het wachtwoord in dat gekozen werd toen het bestand werd gemaakt.',
    password: 'Wachtwoord',
    purpose: 'Waarvoor dient het?',
    otherFile: 'Ander bestand',
    done: 'Het certificaat van {name} is geïmporteerd',
  },

  export: {
    action: 'Exporteren met sleutel (.p12)…',
    title: 'Exporteren met de sleutel',
    body: 'Om het certificaat op een andere computer of in een ander programma te gebruiken, of als reservekopie.',
    warning:
      'Wie dit bestand en het wachtwoord heeft, kan zich bij de dienst voor uw onderneming uitgeven. Bewaar ze apart.',
    password: 'Wachtwoord voor het bestand',
    passwordHelp: 'Minstens 8 tekens. U hebt het nodig om het bestand te openen.',
    repeat: 'Wachtwoord herhalen',
    submit: 'Exporteren',
  },

  saved: 'Opgeslagen als {file}',
  copied:
    '{what, select, request {De aanvraag staat op het klembord} other {Het certificaat staat op het klembord}}',

  remove: 'Verwijderen',
  removed: '{name} is verwijderd',
  restore: 'Terugzetten',
  restored: '{name} is teruggezet',
  removedTitle: 'Dit certificaat is verwijderd',
  removedBody: 'U kunt het terugzetten tot {date}. Daarna vernietigt Werkbalie het met zijn sleutel.',
  purge: 'Definitief vernietigen…',
  purgeTitle: '{name} definitief vernietigen?',
  purgeBody:
    'Werkbalie wist de sleutel, de aanvraag en het certificaat. Dit kan niet ongedaan gemaakt worden: wat de dienst met deze sleutel verwacht, kunt u dan niet meer geven.',
  purgeConfirm: 'Definitief vernietigen',
  purged: '{name} is vernietigd',
}
