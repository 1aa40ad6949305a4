/** The ways to have InGoedeBanen read vacancies out of Carerix. */
export const inGoedeBanen = {
  account: {
    title: 'U hebt een account bij InGoedeBanen',
    do: 'Vraag InGoedeBanen (Groningen) of uw vacatures via een feed ingelezen kunnen worden en noteer wie uw contact is. Of en hoe InGoedeBanen vandaag feeds inleest, staat nergens openbaar: vraag het uitdrukkelijk.',
    needs: 'Uw accountmanager of contact bij InGoedeBanen.',
    gives: 'Het e-mailadres en het klantnummer waarmee InGoedeBanen u kent.',
  },
  'website-publications': {
    title: 'Uw vacatures staan op het medium “eigen website”',
    do: 'InGoedeBanen ziet dan precies de vacatures die ook op uw eigen website staan. Kijk voor een vacature die ontbreekt na: is er een publicatie, is de eerste publicatiedatum bereikt en de laatste niet voorbij, is de sluitingsdatum niet voorbij, staat “open sollicitatie” uit, en staat er geen punt in de titel (schrijf “(Sr)”, niet “(Sr.)”)?',
    needs: 'Een beheerder van Carerix.',
    gives: 'Publicaties met medium “eigen website”.',
  },
  'website-url': {
    title: 'Vraag het adres van de feed',
    do: 'Het adres voor deze weg stond ooit op de hulppagina van Carerix, maar is eruit verdwenen. Vraag het aan Carerix en kijk het hier na voor u het doorgeeft. De sollicitatielink loopt op deze weg via uw cxportal; wilt u naar uw eigen website verwijzen, neem dan de weg met een eigen medium.',
    needs: 'De naam van uw Carerix-toepassing.',
    gives: 'Het adres van de feed.',
  },
  medium: {
    title: 'Maak het medium inGoedebanen aan',
    do: 'Meld u aan als beheerder en ga naar Onderhoud > Media. Maak of open het medium “inGoedebanen”. Vul bij code IGB in, kies zelf een standaard fase en een standaard bron match, en bewaar. Dit doet u één keer.',
    needs: 'Een beheerder van Carerix.',
    gives: 'Een medium met code IGB.',
  },
  'medium-publications': {
    title: 'Maak per vacature een publicatie',
    do: 'Een vacature die InGoedeBanen moet tonen, krijgt een publicatie met medium “inGoedebanen”. Moet ze ook op uw eigen website staan, maak dan twee publicaties: één met medium “eigen website” en één met medium “InGoedeBanen”.',
    needs: 'Het medium met code IGB.',
    gives: 'Vacatures waarvan u zelf kiest of InGoedeBanen ze ziet.',
  },
  'apply-link': {
    title: 'Laat solliciteren op uw eigen website',
    do: 'Standaard is er geen eigen sollicitatielink. Vul in Onderhoud | Instellingen, blok “Attributes and fields”, het veld applyUrl in; het kan per medium verschillen, met code IGB. Mag solliciteren via cxportal, dan is deze stap niet van toepassing.',
    needs: 'Hoe het adres van een vacature op uw website eruitziet.',
    gives: 'Een sollicitatielink naar uw eigen website in elke vacature van de feed.',
  },
  'medium-url': {
    title: 'Stel het adres van de feed samen',
    do: 'Vul de naam van uw Carerix-toepassing in; Werkbalie stelt het adres samen. Let op de hoofdletters in IGBFeed.php, en op .com: de toepassing zelf staat op .net. Carerix schrijft het adres met http; probeer eerst https.',
    needs: 'De naam van uw Carerix-toepassing, het deel vóór .carerix.',
    gives: 'Het adres van de feed.',
  },
  'general-account': {
    title: 'Vul het algemene account in',
    do: 'Hebt u één algemeen account bij InGoedeBanen, ga dan in Carerix naar Onderhoud | Instellingen, blok “IngoedeBanen”. Vul bij Email Adres het adres in dat bij InGoedeBanen bekend is, en bij ClientId uw klantnummer.',
    needs: 'Het e-mailadres en het klantnummer bij InGoedeBanen.',
    gives: 'Carerix weet met welk account het werkt.',
  },
  'user-accounts': {
    title: 'Vul de accounts per gebruiker in',
    do: 'Heeft elke gebruiker een eigen account bij InGoedeBanen, ga dan naar Beheer | Gebruikers, open de gebruiker en vul in het blok “Additionele Informatie” het veld IGB Emailadres in. Anders is deze stap niet van toepassing.',
    needs: 'Per gebruiker het e-mailadres bij InGoedeBanen.',
    gives: 'Elke gebruiker werkt met het eigen account.',
  },
  'own-account': {
    title: 'Vul uw eigen account in',
    do: 'Een gebruiker kan het ook zelf: klik rechtsboven op uw naam, dan op Mijn Gegevens, en vul in het blok “Additionele Informatie” uw IGB Emailadres in.',
    needs: 'Uw e-mailadres bij InGoedeBanen.',
    gives: 'U werkt met uw eigen account.',
  },
  'new-account': {
    title: 'InGoedeBanen geeft een ander account',
    do: 'Noteer het nieuwe e-mailadres en klantnummer, en vanaf welke dag ze gelden.',
    needs: 'Niets; u wacht op InGoedeBanen.',
    gives: 'Het nieuwe e-mailadres en klantnummer.',
  },
  feed: {
    title: 'Kijk de feed na',
    do: 'Werkbalie haalt de feed op zoals InGoedeBanen dat doet, toont de vacatures erin en wat eraan scheelt: ontbrekende of dubbele nummers, een punt in de titel, een lege sollicitatielink, een datum in de toekomst. Ontbreekt er een vacature, dan leest u wat u in Carerix nakijkt.',
    needs: 'Het adres van de feed.',
    gives: 'Een lijst van de vacatures die InGoedeBanen te zien krijgt.',
  },
  'send-url': {
    title: 'Geef het adres aan InGoedeBanen',
    do: 'Stuur InGoedeBanen het adres, en zeg erbij dat het een ander adres vervangt als er al een feed werd ingelezen.',
    needs: 'Het nagekeken adres en het e-mailadres van uw contact.',
    gives: 'InGoedeBanen weet waar uw vacatures staan.',
  },
  read: {
    title: 'InGoedeBanen leest de feed in',
    do: 'Vraag wanneer de feed voor het eerst en hoe vaak hij daarna gelezen wordt. Daar staat geen termijn op: noteer wanneer u wilt navragen.',
    needs: 'Niets; u wacht op InGoedeBanen.',
    gives: 'De bevestiging dat de feed gelezen is.',
  },
  visible: {
    title: 'Uw vacatures staan op InGoedeBanen',
    do: 'Zoek enkele vacatures op en kijk titel, plaats en sollicitatielink na. Laat de feed hier dagelijks nakijken: dan merkt u het als er een vacature verdwijnt.',
    needs: 'De lijst van de feedcontrole.',
    gives: 'Een werkende feed die in het oog gehouden wordt.',
  },
}
