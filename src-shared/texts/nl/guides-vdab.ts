/** The two ways to VDAB: fetching data, and pushing vacancies. */
export const vdab = {
  'fetch-request': {
    title: 'Vraag aan om gegevens op te halen',
    do: 'Dien bij het API Center of Excellence (CoE) van VDAB een aanvraag in met het formulier. Let op: in september 2026 nam VDAB tijdelijk geen nieuwe aanvragen aan voor de Vacature-API om vacatures op te halen. Vraag eerst of uw aanvraag welkom is. Gebruik een zakelijk e-mailadres: adressen van bijvoorbeeld Gmail of Skynet worden geweigerd.',
    needs: 'Bedrijfsnaam en ondernemingsnummer, een contactpersoon, en waarvoor u de gegevens nodig hebt.',
    gives: 'Een uitnodiging voor een gesprek.',
  },
  'fetch-talk': {
    title: 'Kort gesprek met het CoE',
    do: 'VDAB wil in een kort gesprek uw noden goed begrijpen. Vertel welke gegevens u nodig hebt en wat u ermee doet.',
    needs: 'Uw plan in enkele zinnen.',
    gives: 'Na een positief gesprek stuurt het CoE een link om uw account te activeren.',
  },
  account: {
    title: 'Activeer uw eigen account',
    do: 'Open de link van het CoE en activeer uw account op de Developer Portal. Sinds oktober 2026 hoort daar aanmelden in twee stappen bij.',
    needs: 'De link van het CoE en een zakelijk e-mailadres op naam.',
    gives: 'Toegang tot de Developer Portal van VDAB.',
  },
  application: {
    title: 'Registreer uw toepassing',
    do: 'Registreer op de portal de toepassing die de gegevens zal ophalen. U krijgt een sleutel en een geheim. Het geheim wordt maar één keer getoond: bewaar het meteen hier, dan gaat het naar de beveiligde opslag van deze computer.',
    needs: 'Een naam voor uw toepassing.',
    gives: 'Een API-sleutel en een geheim.',
  },
  subscription: {
    title: 'Vraag het abonnement aan',
    do: 'Kies op de portal het product dat u wilt gebruiken en vraag er voor uw toepassing een abonnement op aan.',
    needs: 'De geregistreerde toepassing.',
    gives: 'Een aanvraag die het CoE beoordeelt.',
  },
  decision: {
    title: 'VDAB beslist over de koppeling',
    do: 'Het CoE beslist of het product aan uw toepassing gekoppeld wordt. Daar staat geen termijn op: noteer wanneer u wilt navragen.',
    needs: 'Niets; u wacht op VDAB.',
    gives: 'Een mail dat de toegang in orde is.',
  },
  'first-fetch': {
    title: 'Haal voor het eerst gegevens op',
    do: 'Uw toepassing vraagt met de sleutel en het geheim een eerste keer gegevens op. Noteer hier wanneer dat lukte en wat u terugkreeg.',
    needs: 'De API-sleutel en het geheim.',
    gives: 'Een werkende koppeling.',
  },
  'post-request': {
    title: 'Vraag aan om vacatures door te sturen',
    do: 'Dien bij het API Center of Excellence (CoE) van VDAB een aanvraag in met het formulier. Het doorsturen is gratis en staat open voor elke werkgever met een zetel in de Europese Economische Ruimte.',
    needs:
      'Bedrijfsnaam, soort bedrijf, ondernemingsnummer, een contactpersoon met zakelijk e-mailadres, en waarvoor u de API wilt gebruiken.',
    gives: 'Een uitnodiging voor een gesprek.',
  },
  partner: {
    title: 'Kies wie de koppeling bouwt',
    do: 'Bouwt u de koppeling niet zelf, kies dan een servicebedrijf of multiposter. VDAB werkt met zeven servicebedrijven samen en regelt de toegang dan rechtstreeks met hen. De technische testen zijn dan hun werk. Bouwt u zelf, dan is deze stap niet van toepassing.',
    needs: 'De naam en een contactpersoon van het servicebedrijf.',
    gives: 'Een partner die ook de testgegevens van VDAB krijgt.',
  },
  'post-talk': {
    title: 'Gesprek over de technische voorbereiding',
    do: 'Het CoE legt uit welke technische voorbereiding nodig is. Vraag meteen naar het adres van de testomgeving, de versie van HR-XML en welke velden verplicht zijn: die staan niet openbaar.',
    needs: 'Liefst ook iemand van wie de koppeling bouwt.',
    gives: 'Duidelijkheid over de voorbereiding, en het contract.',
  },
  contract: {
    title: 'Onderteken het contract',
    do: 'Lees en onderteken het contract met VDAB en bewaar hier een kopie. Vul de dag van ondertekening in: vanaf dan heeft VDAB vijf werkdagen om de testgegevens te bezorgen.',
    needs: 'Iemand die voor de onderneming mag tekenen.',
    gives: 'Een ondertekend contract; de voorbereiding start.',
  },
  'test-credentials': {
    title: 'Stap 1 – VDAB bezorgt de testgegevens',
    do: 'Binnen de vijf werkdagen na de ondertekening krijgt u de gegevens om te testen; uw servicebedrijf krijgt ze ook. Soms komen ze via een link die zeven dagen geldig is. Bewaar ze meteen hier: ze gaan naar de beveiligde opslag van deze computer. Vul de dag van ontvangst in.',
    needs: 'Niets; u wacht op VDAB.',
    gives:
      'Testgegevens, in welke vorm VDAB ze ook stuurt. Vanaf vandaag lopen de vijftien dagen voor de testvacatures.',
  },
  'test-login': {
    title: 'Stap 2 – De testgegevens werken',
    do: 'Ga na of u zich met de testgegevens kunt aanmelden. Noteer de dag, wie het testte en wat er terugkwam; een schermafdruk mag ook.',
    needs: 'De testgegevens, en wie de koppeling bouwt.',
    gives: 'Bewijs dat de gegevens kloppen.',
  },
  'test-call': {
    title: 'Stap 2 – De API antwoordt',
    do: 'Roep de API een eerste keer op en bewaar het antwoord als bewijs. Het adres krijgt u van VDAB; Werkbalie kent het niet en verzint het niet.',
    needs: 'Het adres van de testomgeving, van VDAB.',
    gives: 'Bewijs dat de API bereikbaar is.',
  },
  'test-file': {
    title: 'Stap 2 – Een HR-XML-bestand komt goed aan',
    do: 'Stuur één HR-XML-bestand door en vraag VDAB of het correct ontvangen is. Een ontwerp kunt u bij de testvacatures exporteren; het draagt de vermelding dat VDAB het niet gevalideerd heeft.',
    needs: 'Eén vacature als HR-XML.',
    gives: 'De bevestiging van VDAB dat het bestand goed aankwam.',
  },
  'test-vacancies': {
    title: 'Stap 3 – Stuur vijf tot tien testvacatures',
    do: 'Stel vijf tot tien realistische vacatures op; oude of bestaande vacatures mogen ook. Werkbalie kijkt ze na op wat VDAB vraagt. Stuur ze door en geef dan een seintje aan openservices@vdab.be. Liefst binnen de vijftien dagen na ontvangst van de testgegevens; daarna stuurt VDAB een herinnering.',
    needs: 'Vijf tot tien nagekeken vacatures.',
    gives: 'Een eerste ronde bij VDAB. Vanaf nu wacht u op feedback.',
  },
  accepted: {
    title: 'Stap 4 – VDAB keurt de testvacatures goed',
    do: 'Voldoen de testvacatures niet, dan krijgt u feedback en vraagt VDAB nieuwe of aangepaste vacatures. Noteer de feedback per vacature, pas aan en stuur een nieuwe ronde, tot alles goed is. Idealiter duurt de testfase hoogstens drie maanden; dat is een richtpunt, geen vervaldag.',
    needs: 'De feedback van VDAB.',
    gives: 'Het bericht dat de testvacatures aan de kwaliteitsnormen voldoen. Vul die dag in.',
  },
  'live-credentials': {
    title: 'Stap 5 – VDAB bezorgt de echte gegevens',
    do: 'Binnen de vijf werkdagen na het einde van de testfase krijgt u de gegevens om echt te posten. Bewaar ze meteen hier, in de beveiligde opslag van deze computer. Lekken ze ooit uit, meld dat dan dadelijk aan ict_iam@vdab.be en security@vdab.be.',
    needs: 'Niets; u wacht op VDAB.',
    gives: 'De gegevens voor de echte omgeving.',
  },
  'first-vacancy': {
    title: 'Plaats uw eerste echte vacature',
    do: 'Stuur een echte vacature door en kijk op vdab.be of ze er goed op staat. Sluit een vacature zodra ze is ingevuld.',
    needs: 'De echte gegevens.',
    gives: 'Een werkende koppeling.',
  },
}
