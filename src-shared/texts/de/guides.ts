import type { WordsOf } from '../catalog'
import type { guides as source } from '../nl/guides'
import { inGoedeBanen } from './guides-in-goede-banen'
import { ons } from './guides-ons'
import { socialSecurity } from './guides-social-security'
import { vdab } from './guides-vdab'

export const guides = {
  about: {
    'social-security': {
      title: 'Soziale Sicherheit',
      intro:
        'Von nichts bis zu einer Anbindung, mit der Sie Kandidaten prüfen. Rechnen Sie mit einer halben Stunde eigener Arbeit, und dazwischen mit dem Zugangsverwalter Ihres Unternehmens.',
    },
    'vdab-fetch': {
      title: 'VDAB: Daten abrufen',
      intro: 'Ein Konto, eine Anwendung und ein Abonnement, über das die VDAB entscheidet.',
    },
    'vdab-post': {
      title: 'VDAB: Stellen übermitteln',
      intro:
        'Fünf Schritte mit einer ausführlichen Testphase, vom Vertrag bis zu echten Stellen. Die VDAB nennt selbst Fristen; Werkbalie zählt sie mit.',
    },
    ons: {
      title: 'Ons (Nedap)',
      intro:
        'Ein Zertifikat für eine Kundenumgebung: die richtige Anforderung, das Zertifikat aus dem Dashboard und ein bestandener Test.',
    },
    'in-goede-banen-website': {
      title: 'InGoedeBanen: dieselben Stellen wie auf der eigenen Website',
      intro: 'InGoedeBanen liest alle Stellen, die auch auf Ihrer eigenen Website stehen.',
    },
    'in-goede-banen-medium': {
      title: 'InGoedeBanen: nur gewählte Stellen',
      intro: 'Sie wählen je Stelle, mit einem eigenen Medium in Carerix.',
    },
    'in-goede-banen-account': {
      title: 'InGoedeBanen: ein anderes Konto',
      intro: 'Ihr Feed funktioniert schon; nur das Konto bei InGoedeBanen ändert sich.',
    },
  },

  parties: {
    you: 'Sie',
    'legal-representative': 'Der gesetzliche Vertreter',
    'access-manager': 'Der Zugangsverwalter',
    vdab: 'Die VDAB',
    nedap: 'Nedap',
    'care-organisation': 'Die Pflegeorganisation',
    'carerix-administrator': 'Der Verwalter von Carerix',
    'in-goede-banen': 'InGoedeBanen',
  },

  details: {
    organisation: 'Name Ihrer Organisation',
    enterpriseNumber: 'Unternehmensnummer',
    accessManager: 'Name des Zugangsverwalters',
    accessManagerEmail: 'E-Mail-Adresse des Zugangsverwalters',
    contact: 'Kontaktperson bei Ihnen',
    partner: 'Serviceunternehmen oder Multiposter',
    connector: 'Name der Anbindung',
    customer: 'Pflegeorganisation',
    customerCode: 'Kundencode',
    application: 'Name der Carerix-Anwendung',
    customerNumber: 'Kundennummer bei InGoedeBanen',
    inGoedeBanenEmail: 'E-Mail-Adresse von InGoedeBanen',
    feedUrl: 'Adresse des Feeds',
  },

  step: {
    do: 'Was zu tun ist',
    needs: 'Was Sie brauchen',
    gives: 'Was es bringt',
    who: 'Wer',
    optional: 'Nur, wenn es auf Sie zutrifft',
    after: 'Nach: {steps}',
    checkedOn: 'Geprüft am {date}',
    sources: 'Quellen',
  },
  states: {
    'to-do': 'Zu tun',
    waiting: 'Wartet seit {date} auf: {who}',
    done: 'Getan am {date}',
    'not-applicable': 'Trifft nicht zu',
  },
  dues: {
    act: 'Am besten bis zum {date}',
    expect: 'Erwartet spätestens am {date}',
    look: 'Richtwert: {date}',
    'ask-again': 'Nachfragen am {date}',
  },
  evidence: {
    date: 'Datum',
    contact: 'Mit wem',
    note: 'Bemerkung',
    file: 'Datei',
    secretKept: 'Im gesicherten Schlüsselbund aufbewahrt am {date}',
  },

  reminders: {
    act: {
      title: '{step}',
      body: '{run}: am besten bis zum {date}.',
    },
    expect: {
      title: 'Noch nichts gehört? {step}',
      body: '{run}: erwartet spätestens am {date}.',
    },
    'ask-again': {
      title: 'Heute nachfragen: {step}',
      body: '{run}: Sie wollten darauf zurückkommen.',
    },
    certificate: {
      title: 'Das Zertifikat {name} läuft ab',
      body: '{days, plural, =0 {Heute ist der letzte Tag.} one {Noch einen Tag gültig.} other {Noch # Tage gültig.}} Beginnen Sie jetzt mit der Erneuerung.',
    },
    feed: {
      title: 'Der Feed {name} verlangt Aufmerksamkeit',
      body: '{gone, plural, =0 {} one {Eine Stelle ist verschwunden. } other {# Stellen sind verschwunden. }}{errors, plural, =0 {} one {Es gibt einen Fehler.} other {Es gibt # Fehler.}}',
    },
  },
  calendar: {
    act: '{run}: {step}',
    expect: '{run}: erwartet – {step}',
    look: '{run}: Richtwert – {step}',
    'ask-again': '{run}: nachfragen – {step}',
  },
  handOver: {
    title: 'Für: {party}',
    intro: 'Worum wir Sie für „{guide}“ bitten, in dieser Reihenfolge.',
    greeting: 'Guten Tag,',
    closing: 'Mit freundlichen Grüßen,',
    needs: 'Nötig: {needs}',
    details: 'Angaben',
    footer: 'Erstellt mit Werkbalie am {date}. Die Fakten wurden am {checkedOn} geprüft.',
  },

  mails: {
    accessManager: {
      subject: 'Zertifikat in Chaman hochladen für {organisation}',
      body: 'Guten Tag {accessManager},\n\nfür {organisation} (Unternehmensnummer {enterpriseNumber}) wollen wir einen REST-Kanal der sozialen Sicherheit benutzen. Nur Sie können ihn aktivieren. Würden Sie bitte:\n\n1. sich in Chaman anmelden und nötigenfalls den Absender des Unternehmens mit einer technischen Kontaktperson anlegen;\n2. den REST-Kanal aktivieren und das beigefügte Zertifikat hochladen;\n3. die Client-ID, die Chaman dann zeigt, genau so zurückschicken;\n4. prüfen, ob der Kanal den Dienst PrecontractualData benutzen darf?\n\nFehlt die Zertifikatsdatei im Anhang, fragen Sie mich danach: Ohne Zertifikat lässt sich der Kanal nicht aktivieren. Der Schlüssel selbst bleibt bei uns und wird nirgends gebraucht.\n\nMit freundlichen Grüßen\n{contact}',
    },
    vdabFetch: {
      subject: 'Antrag auf Abruf von Daten – {organisation}',
      body: 'Guten Tag,\n\n{organisation} (Unternehmensnummer {enterpriseNumber}) möchte über eine API Daten der VDAB abrufen. Kann zurzeit ein neuer Antrag eingereicht werden, und für welche Produkte?\n\nUnseren Plan erläutern wir gern in einem kurzen Gespräch.\n\nMit freundlichen Grüßen\n{contact}',
    },
    vdabPost: {
      subject: 'Antrag auf Übermittlung von Stellen – {organisation}',
      body: 'Guten Tag,\n\n{organisation} (Unternehmensnummer {enterpriseNumber}) möchte Stellen automatisch mit der Vacature Posting API übermitteln. Den Antrag haben wir mit dem Formular eingereicht und vereinbaren gern das Gespräch.\n\nWer die Anbindung baut: {partner}.\n\nKönnen Sie uns vorab mitteilen: die Version von HR-XML mit dem Schema, die Pflichtfelder und die Adresse der Testumgebung?\n\nMit freundlichen Grüßen\n{contact}',
    },
    vdabTestVacancies: {
      subject: 'Teststellen übermittelt – {organisation}',
      body: 'Guten Tag,\n\nwir haben für {organisation} (Unternehmensnummer {enterpriseNumber}) unsere Teststellen übermittelt. Würden Sie sie ansehen und uns je Stelle mitteilen, was besser werden muss?\n\nMit freundlichen Grüßen\n{contact}',
    },
    onsApproval: {
      subject: 'Genehmigung des Zertifikats Ons API – {connector}',
      body: 'Guten Tag,\n\nfür die Anbindung {connector} haben wir im Ons API Dashboard ein Zertifikat für {customer} (Kundencode {customerCode}) beantragt. Würden Sie den Antrag genehmigen oder uns mitteilen, wer das bei Ihnen tut?\n\nMit freundlichen Grüßen\n{contact}\n{organisation}',
    },
    carerixUrl: {
      subject: 'Adresse des Feeds für InGoedeBanen – {application}',
      body: 'Guten Tag,\n\nwir möchten InGoedeBanen dieselben Stellen lesen lassen wie auf unserer eigenen Website. Auf Ihrer Hilfeseite „In Goede Banen (IGB) inrichten in Carerix“ fehlt die Adresse für diesen Weg. Können Sie uns die richtige Adresse für die Anwendung {application} mitteilen und sagen, ob der Feed für uns eingeschaltet ist?\n\nMit freundlichen Grüßen\n{contact}\n{organisation}',
    },
    inGoedeBanenUrl: {
      subject: 'Adresse unseres Stellenfeeds – {organisation}',
      body: 'Guten Tag,\n\nunsere Stellen können Sie unter dieser Adresse einlesen:\n{feedUrl}\n\nUnsere Kundennummer bei Ihnen: {customerNumber}. Wurde für uns schon ein Feed eingelesen, so ersetzt diese Adresse die vorige. Würden Sie uns mitteilen, wann der Feed zum ersten Mal gelesen wird, und wie oft danach?\n\nMit freundlichen Grüßen\n{contact}\n{organisation}',
    },
  },

  socialSecurity,
  vdab,
  ons,
  inGoedeBanen,
} satisfies WordsOf<typeof source>
