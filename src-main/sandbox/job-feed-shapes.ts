/** The fictitious vacancies of the practice feeds. */
export interface PracticeVacancy {
  readonly number: string
  readonly title: string
  readonly city: string
  readonly description: string
  readonly published: string
}

const WORK = [
  [
    'Zaalmedewerker',
    'Gent',
    'Je ontvangt de gasten, neemt bestellingen op en serveert dranken en gerechten in een zaak met veertig plaatsen.',
  ],
  [
    'Hulpkok',
    'Gent',
    'Je maakt koude gerechten klaar, houdt de keuken netjes en springt bij aan het fornuis wanneer de zaal vol zit.',
  ],
  [
    'Verpleegkundige',
    'Aalst',
    'Je verzorgt bewoners van een kleine afdeling, overlegt met de arts en begeleidt stagiairs in hun eerste weken.',
  ],
  [
    'Magazijnmedewerker',
    'Mechelen',
    'Je ontvangt leveringen, verzamelt bestellingen en laadt de wagens samen met twee collega’s in een vaste ploeg.',
  ],
  [
    'Boekhouder/boekhoudster',
    'Brugge',
    'Je houdt de boekhouding bij van een twintigtal kleine ondernemingen, van de facturen tot de btw-aangifte.',
  ],
] as const

/** Gives the vacancies of the practice feed, published in the days before this moment. */
export function practiceVacancies(now: Date): readonly PracticeVacancy[] {
  return WORK.map(([title, city, description], index) => ({
    number: String(4101 + index),
    title,
    city,
    description,
    published: new Date(now.getTime() - (index + 1) * 86_400_000).toISOString().slice(0, 10),
  }))
}

/** The list that job sites read: `source/job`. */
export function jobsXml(vacancies: readonly PracticeVacancy[], encoding = 'utf-8'): string {
  const jobs = vacancies.map(
    ({ number, title, city, description, published }) =>
      `<job><title><![CDATA[${title}]]></title><referencenumber>${number}</referencenumber>` +
      `<url>https://www.deproef.example/vacature-${number}</url>` +
      `<applyUrl>https://www.deproef.example/solliciteer?pub_id=${number}</applyUrl>` +
      `<company>De Proef</company><city>${city}</city><country>BE</country><date>${published} 09:00:00 +0100</date>` +
      `<description><![CDATA[<p>${description}</p>]]></description></job>`,
  )
  return `<?xml version="1.0" encoding="${encoding}"?>\n<source><publisher>De Proef</publisher>\n${jobs.join('\n')}\n</source>\n`
}

/** RSS as the sister script `RSS.php` gives it. */
export function rssXml(vacancies: readonly PracticeVacancy[]): string {
  const items = vacancies.map(
    ({ number, title, description, published }) =>
      `<item><title>${title}</title><link>https://www.deproef.example/vacature-${number}</link><guid isPermaLink="false">${number}</guid>` +
      `<pubDate>${new Date(published).toUTCString()}</pubDate><description>&lt;p&gt;${description}&lt;/p&gt;</description>` +
      `<applyUrl>https://www.deproef.example/solliciteer?pub_id=${number}</applyUrl></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>De Proef</title><link>https://www.deproef.example</link><description>Vacatures</description>${items.join('')}</channel></rss>\n`
}

/** A Dutch list of a shape that nobody documents. */
export function vacaturesXml(vacancies: readonly PracticeVacancy[]): string {
  const all = vacancies.map(
    ({ number, title, city, description, published }) =>
      `<vacature id="${number}"><functietitel>${title}</functietitel><standplaats>${city}</standplaats><bedrijfsnaam>De Proef</bedrijfsnaam>` +
      `<publicatiedatum>${published.split('-').reverse().join('-')}</publicatiedatum><link>https://www.deproef.example/vacature-${number}</link>` +
      `<sollicitatielink>https://www.deproef.example/solliciteer?pub_id=${number}</sollicitatielink><omschrijving>${description}</omschrijving></vacature>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<vacatures>${all.join('')}</vacatures>\n`
}

/** One vacancy for each thing that can be wrong with one, after a good one. */
export function defectiveXml(vacancies: readonly PracticeVacancy[], now: Date): string {
  const [good, ...rest] = vacancies
  const xml = jobsXml(good === undefined ? [] : [good, good, ...rest])
  const nextYear = `${now.getUTCFullYear() + 1}-12-31`
  return xml
    .replace('<title><![CDATA[Hulpkok]]></title>', '<title>Hulpkok (Sr.)</title>')
    .replace('https://www.deproef.example/solliciteer?pub_id=4103', '')
    .replace(
      'https://www.deproef.example/solliciteer?pub_id=4104',
      'https://deproef.carerix.com/apply?pub_id=4104',
    )
    .replace(/(<referencenumber>4104<[\s\S]*?<date>)[^<]*/, `$1${nextYear}`)
    .replace(
      /(<referencenumber>4105<[\s\S]*?<description>)[\s\S]*?(<\/description>)/,
      '$1<![CDATA[&lt;p&gt;Kort&lt;/p&gt;]]>$2',
    )
}

/** Entities that would fill the memory of a reader that carries them out. */
export const bombXml = `<?xml version="1.0"?>\n<!DOCTYPE source [\n<!ENTITY a0 "ha">\n${Array.from(
  { length: 20 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join(
  '\n',
)}\n]>\n<source><job><referencenumber>1</referencenumber><title>&a20;</title><url>https://www.deproef.example/1</url></job></source>\n`
