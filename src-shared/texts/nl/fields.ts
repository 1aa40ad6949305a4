/** What is wrong with a field, one text per code: what it should be, not what the user did. */
export const fields = {
  required: 'Vul dit in.',
  malformed: 'Dit heeft niet de verwachte vorm.',
  'too-long': 'Dit is te lang.',
  'too-short': 'Dit is te kort.',
  'too-small': 'Deze waarde is te laag.',
  'too-large': 'Deze waarde is te hoog.',
  'not-a-choice': 'Kies een van de mogelijkheden.',

  'insz-length': 'Een rijksregisternummer of BIS-nummer (INSZ) heeft 11 cijfers.',
  'insz-checksum':
    'Dit rijksregisternummer klopt niet: het controlegetal past niet bij de rest. Kijk de cijfers na.',
  'insz-date': 'Dit rijksregisternummer bevat een datum of volgnummer dat niet bestaat. Kijk de cijfers na.',
  'enterprise-number-length': 'Een ondernemingsnummer heeft 10 cijfers en begint met 0 of 1.',
  'enterprise-number-checksum':
    'Dit ondernemingsnummer klopt niet: het controlegetal past niet bij de rest. Kijk de cijfers na.',
  'enterprise-number-is-establishment':
    'Dit is het nummer van een vestiging. Vul het ondernemingsnummer in: dat begint met 0 of 1.',

  'date-malformed': 'Vul een volledige datum in.',
  'date-in-past': 'Deze datum ligt in het verleden. Kies vandaag of later.',
  'date-in-future': 'Deze datum ligt in de toekomst. Kies vandaag of vroeger.',
  'date-outside-window':
    'Deze datum ligt te ver. Kies een datum in dit kwartaal; in de laatste maand van een kwartaal mag ook het volgende.',
  'end-before-start': 'De einddatum ligt voor de begindatum.',
  'windows-overlap': 'Deze periode overlapt met een andere. Elke dag hoort bij één periode.',
  'year-taken': 'Dit jaar staat er al. Wijzig die regel, of kies een ander jaar.',

  'email-malformed': 'Vul een e-mailadres in zoals naam@voorbeeld.be, zonder letters met accenten.',
  'country-code': 'Vul de landcode van twee letters in, bijvoorbeeld BE of NL.',
  'common-name-ons':
    'Vul in als koppeling-klantcode-kenmerk, bijvoorbeeld rooster-TE1234-kantoor: koppeling in kleine letters, klantcode TE met vier cijfers of beginnend met CF, DF of MF.',
  'ons-connector': 'Gebruik alleen kleine letters zonder accenten, cijfers en _.',
  'ons-customer-code': 'Een klantcode is TE met vier cijfers, of begint met CF, DF of MF.',
  'ons-identification': 'Gebruik alleen letters zonder accenten, cijfers en _.',
  'key-size': 'Kies een van de aangeboden sleutellengtes.',
  'key-size-ons': 'Ons vraagt een sleutel van minstens 4096 bits.',
  'certificate-pem': 'Plak hier het volledige certificaat, van BEGIN CERTIFICATE tot END CERTIFICATE.',

  'url-malformed': 'Vul een volledig adres in, bijvoorbeeld https://voorbeeld.be/pad.',
  'url-not-https': 'Het adres moet met https:// beginnen. Http mag alleen naar deze computer zelf.',
  'url-has-credentials': 'Laat de gebruikersnaam en het wachtwoord weg uit het adres.',

  'password-too-short': 'Kies een wachtwoord van minstens 8 tekens.',
  'passphrase-too-short':
    'Kies een wachtzin van minstens 12 tekens: enkele woorden na elkaar zijn makkelijk te onthouden.',
  'passphrase-wrong':
    'Deze wachtzin opent de kluis niet. Let op hoofdletters en spaties, en probeer het opnieuw.',
  'pkcs12-password-wrong':
    'Dit wachtwoord opent het bestand niet. Let op hoofdletters en probeer het opnieuw.',
  'passwords-differ': 'De twee keer dat u het typte, zijn niet gelijk.',
  'name-taken': 'Deze naam bestaat al. Kies een andere.',

  'only-for-mandatary': 'Alleen een mandataris vult hier een andere onderneming in. Laat dit veld leeg.',
  'citizen-unknown':
    'De sociale zekerheid kent dit rijksregisternummer niet. Kijk de cijfers na met de kandidaat.',
  'enterprise-number-unknown': 'De sociale zekerheid kent dit ondernemingsnummer niet. Kijk de cijfers na.',
  'enterprise-number-not-in-token':
    'Dit ondernemingsnummer hoort niet bij de toegang van dit profiel. Kijk in Chaman na voor welke onderneming de client-id geldt.',
  'mandatary-person-asked':
    'De dienst vraagt wie de mandataris als persoon is; dat kan alleen via het portaal. Kijk de hoedanigheid van het profiel na.',

  'role-differs':
    'De sociale zekerheid kent deze onderneming in een andere hoedanigheid dan het profiel: werkgever of mandataris. Pas de hoedanigheid van het profiel aan.',
  'technical-name': 'Gebruik alleen kleine letters, cijfers en het liggend streepje: rooster_sync.',
  identification: 'Gebruik alleen letters, cijfers en het liggend streepje, zonder spaties.',
  'customer-code-development': 'Voor ontwikkeling is de klantcode TE1002.',
  'customer-code-staging': 'Voor staging is de klantcode TE met vier cijfers, een andere dan TE1002.',
  'customer-code-production': 'Voor productie begint de klantcode met CF, DF of MF.',
  'application-name':
    'Vul de naam van uw Carerix-toepassing in: het deel vóór .carerix, bijvoorbeeld deproef.',
  'url-not-web': 'Vul een webadres in dat met https:// of http:// begint.',

  'too-many': 'Dit zijn er te veel: er kunnen er hoogstens 999 zijn.',
  'only-one-participant':
    'In dit gegevensmodel heeft elke opleiding één deelnemer. Splits de opleiding per deelnemer.',
  'other-person':
    'Deze opleiding staat op naam van iemand anders in het register. Maak voor een andere persoon een nieuwe opleiding.',
  'hours-malformed': 'Vul uren in, bijvoorbeeld 7,5 of 7:30.',
  'hours-not-positive': 'Vul meer dan 0 uur in.',
  'hours-more-than-days': 'Dit zijn meer uren dan er in die dagen gaan. Kijk de uren en de dagen na.',
  'code-malformed': 'Vul een code in: een geheel getal.',
  'number-malformed': 'Vul een getal in, bijvoorbeeld 125 of 125,50.',
  'date-order': 'De laatste dag ligt voor de eerste.',
  'date-outside-training': 'Deze dag valt buiten de eerste en de laatste dag van de opleiding.',
  'window-crossed':
    'Deze periode loopt over de grens van twee vensters van vijf jaar. Splits ze op de grens.',
  'window-without-period':
    'De opleiding loopt over twee vensters van vijf jaar: elke deelnemer heeft in elk daarvan een periode nodig.',
  'period-duplicate': 'Deze periode staat er al. Kijk na of ze twee keer nodig is.',
  'periods-overlap': 'Deze periode overlapt met een andere. Kijk na of dat klopt.',
  'participant-duplicate': 'Deze persoon staat er al voor dezelfde werkgever.',
  'person-twice': 'Deze persoon staat er al voor een andere werkgever. Kijk na of dat klopt.',
}
