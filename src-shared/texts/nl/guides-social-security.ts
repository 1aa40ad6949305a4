/** The way to the REST channel of social security, through Chaman. */
export const socialSecurity = {
  'employer-known': {
    title: 'Uw onderneming staat bekend op het portaal van de sociale zekerheid',
    do: 'Kijk na of uw onderneming als werkgever is ingeschreven op socialsecurity.be. Wie al Dimona-aangiften doet, is dat. Een dienstverlener of opleidingsverstrekker zonder personeel vraagt de inschrijving eerst aan.',
    needs: 'Uw ondernemingsnummer.',
    gives: 'De zekerheid dat uw onderneming toegang tot de beveiligde diensten kan krijgen.',
  },
  'access-manager': {
    title: 'Er is een hoofdtoegangsbeheerder',
    do: 'De wettelijke vertegenwoordiger duidt op het portaal een hoofdtoegangsbeheerder aan, als dat nog niet gebeurde. In een kleine zaak is dat vaak de zaakvoerder zelf.',
    needs: 'De wettelijke vertegenwoordiger, met eID of itsme.',
    gives: 'De naam van de toegangsbeheerder: alleen die persoon mag de volgende stappen in Chaman doen.',
    handOver: {
      do: 'Duid op het portaal van de sociale zekerheid een hoofdtoegangsbeheerder aan, als dat nog niet gebeurde. In een kleine zaak bent u dat vaak zelf.',
      needs: 'Uw eID of itsme.',
    },
  },
  'technical-manager': {
    title: 'Wie het technische werk doet, mag in Chaman',
    do: 'Wil de toegangsbeheerder het niet zelf doen, dan geeft die een medewerker of een informaticus de toegang “ChaMan – Technisch kanaalbeheer”. Doet de toegangsbeheerder het zelf, dan is deze stap niet van toepassing.',
    needs:
      'De naam en het rijksregisternummer van die persoon; die geeft u rechtstreeks aan de toegangsbeheerder, niet in Werkbalie.',
    gives: 'Een persoon die in Chaman het certificaat mag opladen.',
    handOver: {
      do: 'Wilt u het technische werk niet zelf doen, geef dan een medewerker of een informaticus de toegang “ChaMan – Technisch kanaalbeheer”. Doet u het zelf, sla dit dan over.',
      needs: 'De naam en het rijksregisternummer van die persoon; u krijgt ze van de persoon zelf.',
    },
  },
  certificate: {
    title: 'Maak een sleutel en een certificaat',
    do: 'Werkbalie maakt de sleutel, bewaart hem in de beveiligde opslag van deze computer en ondertekent er zelf een certificaat mee. Dat aanvaardt Chaman. Verkiest uw onderneming een certificaat van een erkende instantie, dan is dat momenteel “PersonalSign 3 Pro” van GlobalSign; u importeert het dan hier.',
    needs: 'De naam van uw onderneming zoals ze officieel geschreven wordt.',
    gives: 'Een certificaatbestand (PEM) dat u mag doorgeven. De sleutel zelf verlaat deze computer nooit.',
  },
  'hand-over': {
    title: 'Geef het certificaat aan de toegangsbeheerder',
    do: 'Bewaar het certificaat als bestand en geef het door, samen met het overdrachtsblad: daarop staat wat de toegangsbeheerder in Chaman moet doen. Bent u zelf de toegangsbeheerder, ga dan meteen verder.',
    needs: 'Het certificaatbestand en het e-mailadres van de toegangsbeheerder.',
    gives: 'De toegangsbeheerder weet wat er gevraagd wordt. Vanaf nu wacht u op hem of haar.',
  },
  sender: {
    title: 'Chaman kent uw onderneming als verzender',
    do: 'Bij de eerste aanmelding vraagt Chaman om de verzender van de onderneming aan te maken. Vul één technische contactpersoon in: iemand die mails over storingen en vervallen certificaten ook leest.',
    needs: 'Naam, e-mailadres en telefoon van de technische contactpersoon.',
    gives: 'Een verzender waaraan het REST-kanaal gekoppeld wordt.',
  },
  upload: {
    title: 'Het REST-kanaal staat aan, met uw certificaat',
    do: 'Activeer in Chaman het REST-kanaal en laad er het certificaatbestand op. Alleen het certificaat: vraagt iemand naar de sleutel, geef die dan nooit.',
    needs: 'Het certificaatbestand (PEM) uit Werkbalie.',
    gives: 'Een actief REST-kanaal dat uw handtekening herkent.',
    handOver: {
      do: 'Activeer in Chaman het REST-kanaal en laad er het certificaatbestand op. Alleen het certificaat: de sleutel zelf blijft bij ons en is nergens voor nodig.',
      needs: 'Het certificaatbestand (PEM) dat u van ons krijgt.',
    },
  },
  'client-id': {
    title: 'Neem de client-id over in uw profiel',
    do: 'Chaman toont na het activeren een client-id, bijvoorbeeld self_service_chaman_123456_ab12cd. Kopieer die letterlijk en plak hem in het profiel van uw onderneming in Werkbalie.',
    needs: 'De client-id, van de toegangsbeheerder.',
    gives:
      'Een profiel waarmee Werkbalie zich kan aanmelden. De client-id is geen geheim; zonder uw sleutel kan niemand er iets mee.',
    handOver: {
      do: 'Chaman toont na het activeren een client-id, bijvoorbeeld self_service_chaman_123456_ab12cd. Kopieer die letterlijk en bezorg hem ons. Een geheim is het niet.',
      needs: 'Het geactiveerde REST-kanaal.',
    },
  },
  'service-access': {
    title: 'Uw kanaal mag de dienst gebruiken',
    do: 'Kijk in Chaman na of het kanaal de dienst mag aanspreken die u wilt gebruiken, en in welke hoedanigheid: als werkgever, als mandataris of als opleidingsverstrekker. Hoe die toegang precies wordt toegekend, staat nergens openbaar: vindt de toegangsbeheerder het niet, bel dan het contactcenter van de sociale zekerheid.',
    needs: 'De naam van de dienst, bijvoorbeeld PrecontractualData.',
    gives: 'De juiste toegang; ontbreekt ze, dan meldt de test in de volgende stap dat.',
    handOver: {
      do: 'Kijk in Chaman na of het kanaal de dienst mag aanspreken die we willen gebruiken, en in de juiste hoedanigheid: als werkgever, als mandataris of als opleidingsverstrekker. Vindt u het niet, bel dan het contactcenter van de sociale zekerheid.',
      needs: 'De naam van de dienst, bijvoorbeeld PrecontractualData.',
    },
  },
  test: {
    title: 'Test de aansluiting',
    do: 'Werkbalie gaat één voor één na: is de sleutel er, past het certificaat, is het geldig, staat de klok juist, komt er een toegang, is uw ondernemingsnummer bereikbaar, antwoordt de dienst. Loopt er een stap fout, dan leest u welke en wat u eraan doet. Er worden geen gegevens van personen voor gebruikt.',
    needs: 'Het profiel met client-id en certificaat.',
    gives: 'De zekerheid dat de dienst u aanvaardt. U kunt uw eerste kandidaat nakijken.',
  },
}
