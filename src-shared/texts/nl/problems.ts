import type { AllProblemWords } from '../problem-words'
import { connectionProblems } from './connection-problems'
import { trainingProblems } from './training-problems'

/** What happened, what was kept, and what to do next, for every problem. The arguments come from problem-text.ts. */
export const problems = {
  'invalid-input': {
    title: 'Nog niet alles is goed ingevuld',
    body: 'Wat u al invulde, staat er nog.',
    next: 'Verbeter de aangeduide velden en probeer opnieuw.',
  },
  unexpected: {
    title: 'Er ging iets mis in Werkbalie',
    body: 'Dit is een fout van het programma, niet van u. Wat al bewaard was, is er nog.',
    next: 'Probeer het opnieuw. Blijft het misgaan, geef dan referentie {reference} door aan wie u helpt.',
  },
  cancelled: {
    title: 'Gestopt',
    body: 'U hebt dit onderbroken. Wat al bewaard was, is er nog.',
    next: 'Begin opnieuw wanneer u wilt.',
  },
  'not-open': {
    title: 'Uw gegevens zijn nog niet geopend',
    body: 'Ze staan versleuteld op deze computer en zijn nog op slot. Er is niets verloren.',
    next: 'Open eerst uw gegevens en probeer dan opnieuw.',
  },
  'not-found': {
    title:
      '{what, select, certificate {Dit certificaat bestaat niet meer} profile {Dit profiel bestaat niet meer} environment {Deze omgeving bestaat niet meer} check {Dit antwoord bestaat niet meer} training {Deze opleiding bestaat niet meer} other {Dit bestaat niet meer}}',
    body: 'Het werd intussen verwijderd, misschien in een ander venster.',
    next: 'Kies iets anders uit de lijst.',
  },
  'needs-window': {
    title: 'Dit kan alleen in het venster van Werkbalie',
    body: 'Hiervoor is een keuze op het scherm nodig. Er is niets gewijzigd.',
    next: 'Open Werkbalie en doe het daar.',
  },
  'not-printed': {
    title: 'Het afdrukken is niet gelukt',
    body: 'De computer kon de pagina niet naar een printer sturen. Er is niets veranderd.',
    next: 'Kijk na of er een printer is, of bewaar de pagina als PDF en druk die af.',
  },
  'file-not-written': {
    title: 'Het bestand kon niet worden opgeslagen',
    body: '{reason, select, full {De schijf is vol.} denied {Op die plaats mag u niets opslaan.} other {De computer weigerde het bestand.}} In Werkbalie zelf is niets verloren.',
    next: '{reason, select, full {Maak plaats vrij of kies een andere schijf.} denied {Kies een andere map, bijvoorbeeld Documenten.} other {Kies een andere map en probeer opnieuw.}}',
  },

  'keychain-missing': {
    title: 'Deze computer heeft geen bruikbare sleutelopslag',
    body: 'Werkbalie bewaart uw sleutels in de beveiligde opslag van het besturingssysteem, en die is er hier niet. Er is niets opgeslagen en niets verloren.',
    next: 'Kies een wachtzin: dan bewaart Werkbalie de sleutels versleuteld in een kluis op deze computer.',
  },
  'keychain-locked': {
    title: 'De sleutelopslag van deze computer is op slot',
    body: 'Uw sleutels zitten er nog in; Werkbalie kan er nu niet bij.',
    next: 'Ontgrendel de sleutelopslag, meestal met het wachtwoord waarmee u op deze computer aanmeldt, en probeer opnieuw.',
  },
  'keychain-refused': {
    title: 'De sleutelopslag van deze computer weigerde',
    body: 'Het besturingssysteem gaf Werkbalie geen toegang tot de sleutels. Er is niets gewijzigd.',
    next: 'Probeer opnieuw en sta de toegang toe als de computer ernaar vraagt.',
  },
  'keychain-slow': {
    title: 'De sleutelopslag van deze computer antwoordt niet',
    body: 'Werkbalie wachtte {duration} en is dan gestopt. Er is niets gewijzigd.',
    next: 'Kijk of er ergens een venster op uw wachtwoord wacht, misschien achter dit venster, en probeer opnieuw.',
  },
  'passphrase-needed': {
    title: 'De kluis vraagt uw wachtzin',
    body: 'Uw sleutels en gegevens staan versleuteld in de kluis op deze computer.',
    next: 'Vul de wachtzin in die u zelf koos.',
  },
  'passphrase-wrong': {
    title: 'Die wachtzin opent de kluis niet',
    body: 'Er is niets gewijzigd en u mag het zo vaak proberen als nodig.',
    next: 'Let op hoofdletters, spaties en de toetsenbordinstelling, en probeer opnieuw.',
  },
  'vault-damaged': {
    title: 'De kluis met uw sleutels is beschadigd',
    body: 'Het bestand is niet meer leesbaar. Werkbalie heeft het niet aangeraakt.',
    next: 'Zet het kluisbestand terug uit een reservekopie en probeer opnieuw.',
  },

  'data-in-use': {
    title: 'Werkbalie is al open',
    body: 'Een ander venster of een opdracht in de terminal gebruikt deze gegevens. Zo worden ze nooit door twee tegelijk gewijzigd.',
    next: 'Ga naar het andere venster, of sluit het en probeer opnieuw.',
  },
  'database-key-missing': {
    title: 'De sleutel van uw gegevens is niet gevonden',
    body: 'Uw gegevens staan nog versleuteld op deze computer, maar de sleutel zit niet in de sleutelopslag. Er is niets overschreven.',
    next: 'Meld aan op de computer en met de gebruiker waarmee u Werkbalie eerder gebruikte, of zet een reservekopie terug.',
  },
  'database-key-wrong': {
    title: 'De sleutel past niet op uw gegevens',
    body: 'Waarschijnlijk horen de gegevens bij een andere computer of gebruiker. Er is niets overschreven.',
    next: 'Zet de gegevens en de sleutel terug uit dezelfde reservekopie, of begin met een leeg bestand; de oude gegevens blijven bewaard.',
  },
  'database-damaged': {
    title: 'Uw gegevens zijn beschadigd',
    body: 'Het bestand is niet meer goed leesbaar. Werkbalie heeft het niet aangeraakt.',
    next: 'Zet een reservekopie terug, of begin met een leeg bestand; het beschadigde blijft bewaard.',
  },
  'database-newer': {
    title: 'Deze gegevens zijn van een nieuwere Werkbalie',
    body: 'Ze hebben versie {found}; deze Werkbalie kent ze tot versie {supported}. Er is niets gewijzigd.',
    next: 'Installeer de nieuwste Werkbalie en open ze daarmee.',
  },
  'storage-failed': {
    title: 'Bewaren lukte niet',
    body: '{reason, select, full {De schijf is vol.} denied {Werkbalie mag niet schrijven in zijn eigen map.} other {De computer weigerde te schrijven.}} Wat eerder bewaard was, is er nog.',
    next: '{reason, select, full {Maak plaats vrij op de schijf en probeer opnieuw.} denied {Vraag wie de computer beheert om schrijfrechten, en probeer opnieuw.} other {Probeer opnieuw. Blijft het misgaan, start dan de computer opnieuw.}}',
  },

  'certificate-missing': {
    title: 'Er is nog geen certificaat',
    body: 'Zonder certificaat kan Werkbalie niet bewijzen namens welke onderneming u vraagt.',
    next: 'Maak een certificaat of importeer er een, en kies het in het profiel.',
  },
  'certificate-unreadable': {
    title: 'Dit is geen leesbaar certificaat',
    body: 'Werkbalie leest PEM, DER, PKCS#7 (.p7b) en PKCS#12 (.p12, .pfx). Er is niets gewijzigd.',
    next: 'Kijk of u het juiste bestand hebt, of vraag het certificaat opnieuw in een van deze vormen.',
  },
  'certificate-fits-no-key': {
    title: 'Dit certificaat past op geen enkele sleutel hier',
    body: 'De sleutel waarmee het werd aangevraagd, staat niet op deze computer. Er is niets gewijzigd.',
    next: 'Importeer het op de computer waar de aanvraag werd gemaakt, of importeer een PKCS#12-bestand waar de sleutel bij zit.',
  },
  'certificate-expired': {
    title: 'Het certificaat is vervallen',
    body: 'Het was geldig tot {date}. Diensten aanvaarden het niet meer.',
    next: 'Maak een nieuw certificaat en maak het bekend bij de dienst.',
  },
  'certificate-not-yet-valid': {
    title: 'Het certificaat is nog niet geldig',
    body: 'Het geldt vanaf {date}.',
    next: 'Wacht tot die datum. Is die al voorbij, kijk dan de klok van deze computer na.',
  },
  'certificate-weak': {
    title: 'Dit certificaat is te zwak',
    body: '{weakness, select, smallKey {De sleutel is te kort: {detail}.} oldSignature {Het is ondertekend met een verouderde methode: {detail}.} notRsa {Het heeft geen RSA-sleutel maar {detail}, en die aanvaarden de diensten niet.} other {Het voldoet niet aan wat de diensten vragen: {detail}.}} Het is niet geïmporteerd.',
    next: 'Maak een nieuwe aanvraag in Werkbalie: die voldoet aan de eisen.',
  },
  'pkcs12-password-wrong': {
    title: 'Dat wachtwoord opent het bestand niet',
    body: 'Het is het wachtwoord dat gekozen werd toen het bestand werd gemaakt. Er is niets gewijzigd.',
    next: 'Probeer een ander wachtwoord; let op hoofdletters.',
  },
  'pkcs12-unsupported': {
    title: 'Dit PKCS#12-bestand is op een onbekende manier versleuteld',
    body: 'Werkbalie kan het niet openen. Er is niets gewijzigd.',
    next: 'Exporteer het opnieuw uit het programma waar het vandaan komt, met AES of 3DES, en importeer dat bestand.',
  },
  'key-missing': {
    title: 'De sleutel van dit certificaat ontbreekt',
    body: 'Het certificaat staat in de lijst, maar de sleutel zit niet meer in de sleutelopslag. De rest van uw gegevens is in orde.',
    next: 'Importeer de sleutel opnieuw uit een PKCS#12-bestand, of maak een nieuw certificaat.',
  },
  'key-unusable': {
    title: 'De sleutel van dit certificaat is onbruikbaar',
    body: 'Wat in de sleutelopslag zit, is geen leesbare sleutel meer of hoort niet bij dit certificaat. Er is niets gewijzigd.',
    next: 'Importeer de sleutel opnieuw uit een PKCS#12-bestand, of maak een nieuw certificaat.',
  },

  'environment-built-in': {
    title: 'De oefenomgeving hoort bij Werkbalie',
    body: 'Ze kan niet gewijzigd of verwijderd worden.',
    next: 'Maak een eigen omgeving met uw eigen adressen.',
  },
  'in-use': {
    title: 'Dit is nog in gebruik',
    body: 'Het wordt gebruikt door {by}. Er is niets verwijderd.',
    next: 'Kies daar eerst iets anders, en verwijder het dan.',
  },
  'client-id-missing': {
    title: 'De client-id ontbreekt in het profiel',
    body: 'De sociale zekerheid kent uw onderneming aan de client-id die Chaman u gaf. Er is niets verstuurd.',
    next: 'Vul de client-id in bij het profiel. U vindt hem in Chaman, bij uw REST-kanaal.',
  },

  offline: {
    title: 'Geen verbinding met het internet',
    body: 'Er is niets verstuurd. Wat u invulde, staat er nog.',
    next: 'Kijk de verbinding van deze computer na en probeer opnieuw.',
  },
  unreachable: {
    title: 'De dienst is niet te bereiken',
    body: '{host} antwoordt niet. Uw internetverbinding lijkt wel te werken. Er is niets verstuurd.',
    next: 'Kijk het adres in de omgeving na, of probeer het later opnieuw.',
  },
  'connection-lost': {
    title: 'De verbinding viel weg',
    body: '{host} verbrak de verbinding voor het antwoord er helemaal was. Wat u invulde, staat er nog.',
    next: 'Probeer het opnieuw.',
  },
  'timed-out': {
    title: 'De dienst antwoordde niet op tijd',
    body: 'Werkbalie wachtte {duration} en is dan gestopt. Wat u invulde, staat er nog.',
    next: 'Probeer het over enkele minuten opnieuw.',
  },
  'tls-failed': {
    title: 'De verbinding is niet veilig',
    body: '{cause, select, expired {Het certificaat van {host} is vervallen.} name {{host} toont het certificaat van een andere server.} untrusted {Deze computer kent niet wie het certificaat van {host} uitgaf.} other {Er kon geen beveiligde verbinding met {host} worden gemaakt.}} Er is niets verstuurd.',
    next: '{cause, select, expired {Kijk de klok van deze computer na. Klopt die, probeer het dan later opnieuw.} name {Kijk het adres in de omgeving na.} untrusted {Controleert uw bedrijfsnetwerk het verkeer? Vraag dan het certificaat ervan aan wie het netwerk beheert, en voeg het toe aan de omgeving.} other {Vraag wie het netwerk beheert of beveiligde verbindingen worden tegengehouden.}}',
  },
  'proxy-refused': {
    title: 'De proxy van uw netwerk hield de vraag tegen',
    body: '{login, select, yes {Hij vraagt eerst een gebruikersnaam en wachtwoord.} other {Hij antwoordde met code {status}.}} De dienst heeft niets ontvangen.',
    next: 'Vraag wie het netwerk beheert om deze computer toegang te geven.',
  },

  'token-refused': {
    title:
      '{cause, select, client {De sociale zekerheid kent deze client-id of dit certificaat niet} scope {De gevraagde toegang is niet toegekend} grant {De ondertekende aanmelding werd geweigerd} other {Aanmelden bij de sociale zekerheid lukte niet}}',
    body: '{cause, select, client {De client-id in het profiel en het certificaat horen niet samen, of het certificaat is nog niet actief in Chaman.} scope {De omgeving vraagt een scope die uw onderneming niet heeft.} grant {De handtekening, de audience of het tijdstip klopt niet voor deze omgeving.} other {De server gaf geen toegang, met code {status}.}} Uw vraag zelf is niet verstuurd.',
    next: '{cause, select, client {Kijk in Chaman na of dit certificaat bij deze client-id staat. Na het opladen kan het even duren.} scope {Laat de scope in de omgeving leeg, of vraag de toegang aan in Chaman.} grant {Kijk in de omgeving het tokenadres en de audience na.} other {Test de aansluiting: die toont welke stap misgaat.}}',
  },
  'clock-wrong': {
    title: 'De klok van deze computer staat verkeerd',
    body: '{direction, select, ahead {Ze loopt {duration} voor op die van de dienst} other {Ze loopt {duration} achter op die van de dienst}}, en daarom wordt de aanmelding geweigerd. Uw vraag zelf is niet verstuurd.',
    next: 'Zet de klok van deze computer juist, liefst automatisch, en probeer opnieuw.',
  },
  'service-refused': {
    title: 'De dienst aanvaardt deze gegevens niet',
    body: '{fields, plural, =0 {Ze zegt niet welk veld fout is.} one {Eén veld is aangeduid.} other {# velden zijn aangeduid.}} Wat u invulde, staat er nog.',
    next: '{fields, plural, =0 {Kijk alles na en probeer opnieuw. De technische details tonen wat de dienst antwoordde.} other {Verbeter wat is aangeduid en probeer opnieuw.}}',
  },
  'access-refused': {
    title:
      '{cause, select, scope {Uw onderneming heeft deze toegang niet} permission {Uw onderneming mag dit niet opvragen} other {De dienst aanvaardt uw aanmelding niet}}',
    body: '{cause, select, scope {De dienst vraagt een toegang die niet aan uw client-id is toegekend: {scopes}.} permission {De aanmelding lukte, maar de dienst geeft u deze gegevens niet: de hoedanigheid of het mandaat ontbreekt.} other {Ook met een nieuwe aanmelding bleef de dienst weigeren.}}',
    next: '{cause, select, scope {Vraag deze toegang aan in Chaman of bij uw toegangsbeheerder.} permission {Kijk in het profiel na of de hoedanigheid klopt, en bij de toegangsbeheerder of het mandaat er is.} other {Kijk na of het profiel bij deze omgeving hoort en test de aansluiting.}}',
  },
  'too-many-requests': {
    title: 'Even te veel vragen na elkaar',
    body: 'De dienst laat maar een beperkt aantal vragen toe. Wat u invulde, staat er nog.',
    next: '{waits, select, yes {Probeer het over {wait} opnieuw.} other {Wacht enkele minuten en probeer het dan opnieuw.}}',
  },
  'service-unavailable': {
    title: 'De dienst werkt even niet',
    body: 'De storing is bij de dienst zelf (code {status}), niet bij u. Wat u invulde, staat er nog.',
    next: '{waits, select, yes {Probeer het over {wait} opnieuw.} other {Probeer het later opnieuw.}}',
  },
  'answer-not-understood': {
    title: 'Werkbalie begrijpt het antwoord niet',
    body: 'De dienst antwoordde anders dan verwacht. Daarom toont Werkbalie geen uitkomst: het is geen ja en geen nee.',
    next: 'Kijk het adres in de omgeving na. Klopt het, dan is de dienst misschien gewijzigd: zoek een nieuwere Werkbalie.',
  },

  ...connectionProblems,
  ...trainingProblems,
} satisfies AllProblemWords
