import type { ProblemWords } from '../problem-words'

/** The problems of the connections: Ons and the vacancy feeds. */
export const connectionProblems = {
  'address-missing': {
    title: 'Deze omgeving heeft geen adres voor deze dienst',
    body: 'Zonder adres weet Werkbalie niet waar de dienst te vinden is. Er is niets verstuurd.',
    next: 'Vul het adres van de dienst in bij de omgeving, en probeer opnieuw.',
  },
  'ons-certificate-elsewhere': {
    title: 'Dit certificaat hoort bij een andere klantomgeving',
    body: 'Ons herkent het certificaat, maar niet op dit adres: elk certificaat geldt voor één koppeling bij één klant (antwoord 403).',
    next: 'Kijk na of de klantcode in het certificaat en de omgeving bij elkaar horen: ontwikkeling, staging en productie hebben elk een eigen adres.',
  },
  'ons-certificate-refused': {
    title: 'Ons aanvaardt dit certificaat niet',
    body: 'Het is verlopen, geblokkeerd, of niet ondertekend door de instantie van deze omgeving (antwoord 495). Uw sleutel is veilig gebleven.',
    next: 'Haal in het Ons API Dashboard het certificaat op dat bij deze aanvraag hoort en importeer het, of maak een nieuwe aanvraag.',
  },
  'feed-refused': {
    title: 'De server geeft de feed niet',
    body: '{cause, select, absent {Op dit adres staat geen feed (code {status}). De naam van de toepassing of van het script klopt niet.} closed {De server vraagt een wachtwoord of heeft de feed uitgeschakeld (code {status}).} down {De storing is bij de server zelf (code {status}).} other {De server antwoordde met code {status}.}}',
    next: '{cause, select, absent {Kijk het adres na, ook de hoofdletters: IGBFeed.php.} closed {Vraag Carerix of de feed voor uw toepassing aanstaat.} down {Probeer het later opnieuw.} other {Kijk het adres na en probeer opnieuw.}}',
  },
  'feed-too-large': {
    title: 'Deze feed is te groot',
    body: 'Werkbalie leest feeds tot {size}; het lezen is daar gestopt.',
    next: 'Kijk na of het adres wel een vacaturefeed is, of vraag een feed met minder vacatures.',
  },
  'feed-redirect': {
    title: 'De server stuurt door naar een plaats waar Werkbalie niet leest',
    body: '{reason, select, tooMany {De server blijft doorsturen.} notWeb {De server stuurt door naar iets dat geen webadres is.} other {De server stuurt door naar deze computer zelf.}}',
    next: 'Vraag wie de feed beheert naar het juiste adres.',
  },
  'feed-too-complex': {
    title: 'Deze feed kan niet gelezen worden',
    body: 'Het lezen vroeg meer tijd of geheugen dan een echte feed ooit nodig heeft, en is gestopt.',
    next: 'Kijk na of het adres wel een vacaturefeed is, of meld dit aan wie de feed maakt.',
  },
} satisfies Readonly<Record<string, ProblemWords>>
