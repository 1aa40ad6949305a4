/** A feed of vacancies of an ordinary length, at least this many bytes. */
export function largeFeed(bytes: number): Buffer {
  const text = 'Je ontvangt de gasten, neemt bestellingen op en serveert gerechten. '.repeat(30)
  const parts: string[] = []
  for (let size = 0, number = 1; size < bytes; number += 1) {
    const job =
      `<job><title><![CDATA[Medewerker ${number}]]></title><referencenumber>${number}</referencenumber>` +
      `<url>https://www.deproef.example/vacature-${number}</url><applyUrl>https://www.deproef.example/solliciteer?pub_id=${number}</applyUrl>` +
      `<company>De Proef &amp; Zonen</company><city>Gent</city><date>2026-11-20 09:00:00 +0100</date>` +
      `<description><![CDATA[<p>${text}</p>]]></description></job>`
    parts.push(job)
    size += job.length
  }
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\n<source>${parts.join('\n')}</source>`)
}
