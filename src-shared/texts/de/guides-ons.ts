import type { WordsOf } from '../catalog'
import type { ons as source } from '../nl/guides-ons'

export const ons = {
  'care-organisation': {
    title: 'Eine Pflegeorganisation macht mit',
    do: 'Nedap lässt nur Anbindungen zu, an denen eine Pflegeorganisation beteiligt ist: Das ist eine feste Bedingung. Vereinbaren Sie das mit einem Kunden, der Ons benutzt, und notieren Sie, wer dort Ihr Kontakt ist.',
    needs: 'Den Namen der Pflegeorganisation und Ihres Kontakts.',
    gives: 'Einen gemeinsamen Kunden, den Sie bei der Aufnahme angeben.',
  },
  intake: {
    title: 'Füllen Sie die Aufnahme aus',
    do: 'Füllen Sie im Ons API Dashboard das Aufnahmeformular (intake) aus: wer Sie sind, welche Zertifizierungen Sie haben und mit welcher Pflegeorganisation Sie arbeiten. Das geschieht einmal je Lieferant.',
    needs: 'Die Angaben Ihrer Organisation und des gemeinsamen Kunden.',
    gives: 'Einen Antrag, den Nedap prüft.',
  },
  agreement: {
    title: 'Nedap lässt Sie zu',
    do: 'Nedap prüft die Aufnahme. Bei Genehmigung unterzeichnen Sie die Anschlussvereinbarung. Eine feste Frist gibt es nicht: Notieren Sie, wann Sie nachfragen wollen.',
    needs: 'Nichts; Sie warten auf Nedap.',
    gives: 'Zugang zum Ons API Dashboard und zum Support.',
  },
  'web-account': {
    title: 'Beantragen Sie ein Konto für die Weboberfläche',
    do: 'Beim Entwickeln ist es praktisch, in der Weboberfläche zu sehen, was Ihre Aufrufe tun. Beantragen Sie das Konto beim Support und nennen Sie die E-Mail-Adresse, mit der es verbunden werden soll. Früher ging das über Topdesk. Brauchen Sie es nicht, trifft dieser Schritt nicht zu.',
    needs: 'Eine E-Mail-Adresse.',
    gives: 'Ein Konto in der Entwicklungsumgebung, mit fiktiven Daten.',
  },
  'functional-design': {
    title: 'Schreiben Sie den fachlichen Entwurf',
    do: 'Beschreiben Sie Ihr Produkt, die Anbindung und welches Problem sie löst. Die Zusammenfassung hat höchstens 140 Zeichen. Schreiben Sie hier und übernehmen Sie es in das Dashboard.',
    needs: 'Einige Sätze in einfacher Sprache, und den gemeinsamen Kunden.',
    gives: 'Texte zum Übernehmen, die für die nächste Version bewahrt bleiben.',
  },
  'technical-design': {
    title: 'Schreiben Sie den technischen Entwurf',
    do: 'Geben Sie je Anwendungsfall einen Titel und eine Beschreibung, die Endpoints, und je Modell die Felder, die Sie wirklich brauchen. Nedap achtet auf Datensparsamkeit. Klicken Sie im Dashboard bei Technical Design auf Edit, übernehmen Sie alles und wählen Sie Save changes. Wissen Sie es noch nicht, schalten Sie vorläufig „Allow all endpoints on development“ ein: Das gilt nur für die Entwicklung.',
    needs: 'Eine Liste dessen, was Ihre Anbindung tut.',
    gives: 'Einen Entwurf, den Sie als Markdown oder Tabelle exportieren können, um ihn zu übernehmen.',
  },
  request: {
    title: 'Erstellen Sie den Schlüssel und die Anforderung',
    do: 'Wählen Sie die Kundenumgebung. Werkbalie setzt den Namen so zusammen, wie Nedap ihn verlangt – Anbindung, Kundencode, Kennzeichnung – und erstellt einen Schlüssel von 4096 Bit. Jede Kundenumgebung bekommt eine eigene Anforderung.',
    needs:
      'Den Kundencode: TE1002 für die Entwicklung, einen anderen TE-Code für Staging, CF, DF oder MF für die Produktion. Und alle sieben Felder: Name, Organisation, Abteilung, Ort, Provinz, Land und E-Mail-Adresse.',
    gives:
      'Eine .csr-Datei zum Hochladen. Der Schlüssel bleibt auf diesem Computer; geben Sie ihn nie weiter, auch nicht an Nedap.',
  },
  upload: {
    title: 'Laden Sie die Anforderung in das Dashboard',
    do: 'Öffnen Sie im Ons API Dashboard die Version Ihrer Anbindung und gehen Sie zum Reiter certificates. Tragen Sie den Kundencode ein, wählen Sie Add new environment und laden Sie in der Spalte CSR die Datei hoch. Früher ging das mit einem Formular in Topdesk („Certificaat aanvragen of verlengen“); dieser Weg ist veraltet.',
    needs: 'Die .csr-Datei.',
    gives: 'Für die Entwicklung wird die Anforderung sofort signiert, wenn sie den Anforderungen genügt.',
  },
  approval: {
    title: 'Der Kunde und Nedap genehmigen',
    do: 'Für Staging und Produktion kommt noch eine Genehmigung hinzu, vermutlich der Pflegeorganisation selbst; wie das abläuft, ist nicht öffentlich. Schicken Sie Ihrem Kontakt dort eine Nachricht. Für die Entwicklung trifft dieser Schritt nicht zu.',
    needs: 'Ihren Kontakt bei der Pflegeorganisation.',
    gives: 'Ein signiertes Zertifikat, das im Dashboard bereitsteht.',
  },
  import: {
    title: 'Holen Sie das Zertifikat und importieren Sie es',
    do: 'Wählen Sie im Dashboard Download PEM file und ziehen Sie die Datei in Werkbalie. Der passende Schlüssel wird von selbst gefunden, wie die Datei auch heißt.',
    needs: 'Die PEM-Datei.',
    gives: 'Ein Zertifikat, das zu Ihrem Schlüssel passt, mit seinem Enddatum.',
  },
  ping: {
    title: 'Testen Sie das Zertifikat',
    do: 'Werkbalie ruft Ons mit Ihrem Zertifikat an und fragt /ping. Antwort 200 ist gut. 403 bedeutet: Dieses Zertifikat gehört zu einer anderen Umgebung. 495 bedeutet: abgelaufen oder nicht von der richtigen Stelle signiert. Kommt keine Antwort, lesen Sie, ob es am Netzwerk, am Proxy oder an der gesicherten Verbindung liegt.',
    needs: 'Die Kundenumgebung mit ihrem Zertifikat.',
    gives: 'Die Gewissheit, dass Ons Sie akzeptiert.',
  },
  'next-stage': {
    title: 'Beantragen Sie die nächste Phase',
    do: 'Ist die Anbindung bereit für Staging oder Produktion, sperren Sie die Version (Lock version) und beantragen Sie den Zugang. Nedap prüft den Entwurf; bei einer Ablehnung bekommen Sie den Grund per E-Mail, passen an und beantragen erneut. Bleiben Sie in der Entwicklung, trifft dieser Schritt nicht zu.',
    needs: 'Einen vollständigen fachlichen und technischen Entwurf.',
    gives: 'Zugang für die nächste Kundenumgebung; beginnen Sie dafür diesen Leitfaden erneut.',
  },
  renewal: {
    title: 'Planen Sie die Erneuerung',
    do: 'Wie lange ein Zertifikat gilt, ist nicht veröffentlicht; Werkbalie liest das Enddatum aus dem Zertifikat selbst und warnt 90, 30 und 7 Tage vorher. Erneuern heißt: eine neue Anforderung mit demselben Namen, sie für dieselbe Umgebung hochladen, importieren und testen. Tragen Sie die Erneuerung in Ihren Kalender ein.',
    needs: 'Das importierte Zertifikat.',
    gives: 'Eine Erneuerung, die niemanden überrascht.',
  },
} satisfies WordsOf<typeof source>
