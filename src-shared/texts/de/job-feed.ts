import type { WordsOf } from '../catalog'
import type { jobFeed as source } from '../nl/job-feed'

export const jobFeed = {
  formats: {
    rss: 'RSS',
    atom: 'Atom',
    indeed: 'XML für Jobportale (source/job)',
    'hr-xml': 'HR-XML',
    xml: 'XML',
    json: 'JSON',
    html: 'Webseite',
    text: 'Text',
    empty: 'Leer',
  },
  unnamed: 'Stelle ohne Titel',
  defects: {
    'empty-answer': 'Der Server antwortet, aber mit nichts.',
    'html-instead-of-feed':
      'Das ist eine Webseite, kein Feed: vermutlich eine Anmeldeseite oder eine Fehlermeldung.',
    'not-a-feed': 'Das ist weder XML noch JSON.',
    'xml-malformed':
      'Das XML enthält einen Fehler in Zeile {line}, Spalte {column}. Ein strenger Leser weist dann den ganzen Feed ab.',
    'xml-too-deep': 'Das XML ist so tief verschachtelt, dass es nicht gelesen wird.',
    'json-malformed': 'Das JSON enthält einen Fehler.',
    'entities-ignored':
      'Der Feed legt eigene Abkürzungen (Entities) fest. Sie werden aus Sicherheit nicht ausgeführt.',
    'no-records':
      'Es steht keine einzige Stelle darin. Prüfen Sie in Carerix: Gibt es eine Veröffentlichung, stimmt der Code des Mediums, sind die Daten erreicht und nicht vorbei, ist „open sollicitatie“ ausgeschaltet?',
    'more-records': 'Der Feed zählt {count}; nur die ersten wurden angesehen.',
    'exactly-count': 'Der Feed gibt genau die verlangte Anzahl ({count}). Vermutlich gibt es mehr.',
    'encoding-undeclared':
      'Der Feed sagt nicht, in welchem Zeichensatz er geschrieben ist; er wurde als {value} gelesen.',
    'encoding-contradicted': 'Der Feed und der Server nennen verschiedene Zeichensätze ({value}).',
    'encoding-unknown': 'Der genannte Zeichensatz ({value}) ist unbekannt.',
    'bytes-undecodable': 'Einige Zeichen passen nicht zum Zeichensatz: Sie kommen falsch an.',
    'not-https':
      'Die Adresse beginnt mit http. Versuchen Sie https: Dann kann niemand unterwegs mitlesen oder etwas ändern.',
    redirected: 'Der Server leitet an eine andere Adresse weiter. Geben Sie lieber diese weiter: {value}',
    'missing-id':
      'Diese Stelle hat keine Nummer. Ein Leser kann sie dann nicht wiederfinden und legt sie doppelt an.',
    'duplicate-id': 'Dieselbe Nummer ({value}) kommt mehr als einmal vor.',
    'missing-title': 'Diese Stelle hat keinen Titel.',
    'title-full-stop':
      'Im Titel steht ein Punkt: Auf cxportal gibt das einen Fehler. Schreiben Sie „(Sr)“, nicht „(Sr.)“.',
    'missing-url': 'Diese Stelle hat keinen Link.',
    'missing-apply-url':
      'Der Bewerbungslink ist leer. In Carerix ist er standardmäßig aus: Füllen Sie applyUrl aus.',
    'url-malformed': 'Dieser Link ist keine gültige Webadresse: {value}',
    'url-not-https': 'Dieser Link beginnt mit http statt https: {value}',
    'apply-url-carerix':
      'Die Bewerbung läuft über Carerix. Wollen Sie Ihre eigene Website, füllen Sie applyUrl für das Medium IGB aus.',
    'description-missing': 'Diese Stelle hat keine Beschreibung.',
    'description-short': 'Die Beschreibung ist sehr kurz.',
    'double-escaped': 'Die Beschreibung ist doppelt kodiert: Besucher sehen Codes wie &lt;p&gt;.',
    mojibake: 'Umlaute und Akzente sind verstümmelt ({value}): Der Zeichensatz stimmt nicht.',
    'date-unreadable': 'Dieses Datum ist nicht lesbar: {value}',
    'date-future': 'Dieses Datum liegt in der Zukunft: {value}',
    'date-old': 'Dieses Datum ist über ein Jahr alt: {value}',
  },
  missing: {
    title: 'Warum fehlt eine Stelle?',
    publication: 'Es gibt eine Veröffentlichung für diese Stelle.',
    medium:
      'Die Veröffentlichung hat das richtige Medium, und dieses Medium hat den richtigen Code (für InGoedeBanen: IGB).',
    started: 'Das erste Veröffentlichungsdatum ist erreicht.',
    ended: 'Das letzte Veröffentlichungsdatum ist leer oder noch nicht vorbei.',
    closing: 'Das Schlussdatum (Reiter Admin) ist nicht vorbei.',
    open: '„Open sollicitatie“ ist ausgeschaltet.',
    fullStop: 'Im Titel der Veröffentlichung steht kein Punkt.',
    apply: 'Der Bewerbungslink (applyUrl) ist ausgefüllt.',
  },
} satisfies WordsOf<typeof source>
