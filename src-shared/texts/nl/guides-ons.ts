/** The way to an accepted certificate of the Ons API, for one customer environment. */
export const ons = {
  'care-organisation': {
    title: 'Een zorgorganisatie doet mee',
    do: 'Nedap laat alleen koppelingen toe waar een zorgorganisatie bij betrokken is: dat is een harde voorwaarde. Spreek af met een klant die Ons gebruikt en noteer wie daar uw contact is.',
    needs: 'De naam van de zorgorganisatie en van uw contact.',
    gives: 'Een gedeelde klant, die u bij de intake opgeeft.',
  },
  intake: {
    title: 'Vul de intake in',
    do: 'Vul op het Ons API Dashboard het intakeformulier in: wie u bent, welke certificeringen u hebt, en met welke zorgorganisatie u werkt. Dat gebeurt één keer per leverancier.',
    needs: 'De gegevens van uw organisatie en van de gedeelde klant.',
    gives: 'Een aanvraag die Nedap beoordeelt.',
  },
  agreement: {
    title: 'Nedap laat u toe',
    do: 'Nedap beoordeelt de intake. Bij een goedkeuring ondertekent u de aansluitovereenkomst. Een vaste termijn is er niet: noteer wanneer u wilt navragen.',
    needs: 'Niets; u wacht op Nedap.',
    gives: 'Toegang tot het Ons API Dashboard en tot de ondersteuning.',
  },
  'web-account': {
    title: 'Vraag een account voor de webinterface',
    do: 'Tijdens het ontwikkelen is het handig om in de webinterface te zien wat uw aanroepen doen. Vraag het account aan bij de ondersteuning en vermeld het e-mailadres waaraan het gekoppeld mag worden. Vroeger ging dat via Topdesk. Hebt u het niet nodig, dan is deze stap niet van toepassing.',
    needs: 'Een e-mailadres.',
    gives: 'Een account op de ontwikkelomgeving, met fictieve gegevens.',
  },
  'functional-design': {
    title: 'Schrijf het functioneel ontwerp',
    do: 'Beschrijf uw product, de koppeling en welk probleem ze oplost. De samenvatting telt hoogstens 140 tekens. Schrijf het hier en neem het over in het dashboard.',
    needs: 'Enkele zinnen in gewone taal, en de gedeelde klant.',
    gives: 'Teksten om over te nemen, die bewaard blijven voor de volgende versie.',
  },
  'technical-design': {
    title: 'Schrijf het technisch ontwerp',
    do: 'Geef per gebruikssituatie een titel en een beschrijving, de endpoints, en per model de velden die u echt nodig hebt. Nedap let op dataminimalisatie. Klik in het dashboard bij Technical Design op Edit, neem alles over en kies Save changes. Weet u het nog niet, zet dan voorlopig “Allow all endpoints on development” aan: dat werkt alleen op ontwikkeling.',
    needs: 'Een lijstje van wat uw koppeling doet.',
    gives: 'Een ontwerp dat u als Markdown of tabel kunt exporteren om over te nemen.',
  },
  request: {
    title: 'Maak de sleutel en de aanvraag',
    do: 'Kies de klantomgeving. Werkbalie stelt de naam samen zoals Nedap die vraagt – koppeling, klantcode, kenmerk – en maakt een sleutel van 4096 bits. Elke klantomgeving krijgt een eigen aanvraag.',
    needs:
      'De klantcode: TE1002 voor ontwikkeling, een andere TE-code voor staging, CF, DF of MF voor productie. En alle zeven velden: naam, organisatie, afdeling, plaats, provincie, land en e-mailadres.',
    gives:
      'Een .csr-bestand om op te laden. De sleutel blijft op deze computer; geef hem nooit door, ook niet aan Nedap.',
  },
  upload: {
    title: 'Laad de aanvraag op in het dashboard',
    do: 'Open in het Ons API Dashboard de versie van uw koppeling en ga naar het tabblad certificates. Vul de klantcode in, kies Add new environment en laad in de kolom CSR het bestand op. Vroeger ging dit met een formulier in Topdesk (“Certificaat aanvragen of verlengen”); die weg is verouderd.',
    needs: 'Het .csr-bestand.',
    gives: 'Voor ontwikkeling wordt de aanvraag meteen ondertekend als ze aan de eisen voldoet.',
  },
  approval: {
    title: 'De klant en Nedap keuren goed',
    do: 'Voor staging en productie komt er nog een goedkeuring bij, vermoedelijk van de zorgorganisatie zelf; hoe dat verloopt, staat niet openbaar. Stuur uw contact daar een bericht. Voor ontwikkeling is deze stap niet van toepassing.',
    needs: 'Uw contact bij de zorgorganisatie.',
    gives: 'Een ondertekend certificaat dat klaarstaat in het dashboard.',
  },
  import: {
    title: 'Haal het certificaat op en importeer het',
    do: 'Kies in het dashboard Download PEM file en sleep het bestand in Werkbalie. De sleutel die erbij hoort wordt vanzelf gevonden, hoe het bestand ook heet.',
    needs: 'Het PEM-bestand.',
    gives: 'Een certificaat dat bij uw sleutel past, met zijn einddatum.',
  },
  ping: {
    title: 'Test het certificaat',
    do: 'Werkbalie belt Ons met uw certificaat en vraagt /ping. Antwoord 200 is goed. 403 betekent: dit certificaat hoort bij een andere omgeving. 495 betekent: verlopen, of niet door de juiste instantie ondertekend. Komt er geen antwoord, dan leest u of het aan het netwerk, de proxy of de beveiligde verbinding ligt.',
    needs: 'De klantomgeving met haar certificaat.',
    gives: 'De zekerheid dat Ons u aanvaardt.',
  },
  'next-stage': {
    title: 'Vraag de volgende fase aan',
    do: 'Is de koppeling klaar voor staging of productie, vergrendel dan de versie (Lock version) en vraag toegang aan. Nedap beoordeelt het ontwerp; bij een afwijzing krijgt u de reden per e-mail, past u aan en vraagt u opnieuw aan. Blijft u op ontwikkeling, dan is deze stap niet van toepassing.',
    needs: 'Een volledig functioneel en technisch ontwerp.',
    gives: 'Toegang voor de volgende klantomgeving; begin daarvoor deze gids opnieuw.',
  },
  renewal: {
    title: 'Plan de vernieuwing',
    do: 'Hoelang een certificaat geldt, staat niet openbaar; Werkbalie leest de einddatum uit het certificaat zelf en waarschuwt 90, 30 en 7 dagen vooraf. Vernieuwen is: een nieuwe aanvraag met dezelfde naam, opladen bij dezelfde omgeving, importeren en testen. Zet de vernieuwing in uw agenda.',
    needs: 'Het geïmporteerde certificaat.',
    gives: 'Een vernieuwing die niemand verrast.',
  },
}
