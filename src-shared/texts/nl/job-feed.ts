/** Words of the feed check: what a feed is, and what is wrong with it and why. */
export const jobFeed = {
  formats: {
    rss: 'RSS',
    atom: 'Atom',
    indeed: 'XML voor jobsites (source/job)',
    'hr-xml': 'HR-XML',
    xml: 'XML',
    json: 'JSON',
    html: 'Webpagina',
    text: 'Tekst',
    empty: 'Leeg',
  },
  unnamed: 'Vacature zonder titel',
  defects: {
    'empty-answer': 'De server antwoordt, maar met niets.',
    'html-instead-of-feed':
      'Dit is een webpagina, geen feed: vermoedelijk een aanmeldscherm of een foutmelding.',
    'not-a-feed': 'Dit is geen XML en geen JSON.',
    'xml-malformed':
      'De XML bevat een fout op regel {line}, kolom {column}. Een strenge lezer weigert dan de hele feed.',
    'xml-too-deep': 'De XML is zo diep genest dat ze niet gelezen wordt.',
    'json-malformed': 'De JSON bevat een fout.',
    'entities-ignored':
      'De feed bepaalt eigen afkortingen (entities). Die worden om veiligheid niet uitgevoerd.',
    'no-records':
      'Er staat geen enkele vacature in. Kijk in Carerix na: is er een publicatie, klopt de code van het medium, zijn de datums bereikt en niet voorbij, staat “open sollicitatie” uit?',
    'more-records': 'De feed telt er {count}; alleen de eerste zijn bekeken.',
    'exactly-count': 'De feed geeft precies het gevraagde aantal ({count}). Vermoedelijk zijn er meer.',
    'encoding-undeclared':
      'De feed zegt niet in welke tekenset hij geschreven is; hij is gelezen als {value}.',
    'encoding-contradicted': 'De feed en de server noemen een verschillende tekenset ({value}).',
    'encoding-unknown': 'De genoemde tekenset ({value}) is onbekend.',
    'bytes-undecodable': 'Sommige tekens passen niet bij de tekenset: ze komen verkeerd aan.',
    'not-https':
      'Het adres begint met http. Probeer https: dan kan niemand onderweg meelezen of iets wijzigen.',
    redirected: 'De server stuurt door naar een ander adres. Geef liever dat adres door: {value}',
    'missing-id': 'Deze vacature heeft geen nummer. Een lezer kan ze dan niet terugvinden en maakt dubbels.',
    'duplicate-id': 'Hetzelfde nummer ({value}) komt meer dan één keer voor.',
    'missing-title': 'Deze vacature heeft geen titel.',
    'title-full-stop':
      'Er staat een punt in de titel: op cxportal geeft dat een fout. Schrijf “(Sr)”, niet “(Sr.)”.',
    'missing-url': 'Deze vacature heeft geen link.',
    'missing-apply-url': 'De sollicitatielink is leeg. In Carerix staat die standaard uit: vul applyUrl in.',
    'url-malformed': 'Deze link is geen geldig webadres: {value}',
    'url-not-https': 'Deze link begint met http in plaats van https: {value}',
    'apply-url-carerix':
      'Solliciteren gaat via Carerix. Wilt u naar uw eigen website, vul dan applyUrl in voor medium IGB.',
    'description-missing': 'Deze vacature heeft geen omschrijving.',
    'description-short': 'De omschrijving is erg kort.',
    'double-escaped': 'De omschrijving is twee keer gecodeerd: bezoekers zien codes zoals &lt;p&gt;.',
    mojibake: 'Letters met accenten zijn verminkt ({value}): de tekenset klopt niet.',
    'date-unreadable': 'Deze datum is niet te lezen: {value}',
    'date-future': 'Deze datum ligt in de toekomst: {value}',
    'date-old': 'Deze datum is meer dan een jaar oud: {value}',
  },
  missing: {
    title: 'Waarom ontbreekt een vacature?',
    publication: 'Er is een publicatie voor deze vacature.',
    medium:
      'De publicatie heeft het juiste medium, en dat medium heeft de juiste code (voor InGoedeBanen: IGB).',
    started: 'De eerste publicatiedatum is bereikt.',
    ended: 'De laatste publicatiedatum is leeg of nog niet voorbij.',
    closing: 'De sluitingsdatum (tabblad Admin) is niet voorbij.',
    open: '“Open sollicitatie” staat uit.',
    fullStop: 'In de titel van de publicatie staat geen punt.',
    apply: 'De sollicitatielink (applyUrl) is ingevuld.',
  },
}
