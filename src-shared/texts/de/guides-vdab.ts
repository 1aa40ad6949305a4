import type { WordsOf } from '../catalog'
import type { vdab as source } from '../nl/guides-vdab'

export const vdab = {
  'fetch-request': {
    title: 'Beantragen Sie, Daten abzurufen',
    do: 'Reichen Sie beim API Center of Excellence (CoE) der VDAB mit dem Formular einen Antrag ein. Achtung: Im September 2026 nahm die VDAB vorübergehend keine neuen Anträge für die Vacature-API zum Abrufen von Stellen an. Fragen Sie zuerst, ob Ihr Antrag willkommen ist. Benutzen Sie eine geschäftliche E-Mail-Adresse: Adressen von etwa Gmail oder Skynet werden abgelehnt.',
    needs: 'Name und Nummer des Unternehmens, eine Kontaktperson, und wofür Sie die Daten brauchen.',
    gives: 'Eine Einladung zu einem Gespräch.',
  },
  'fetch-talk': {
    title: 'Kurzes Gespräch mit dem CoE',
    do: 'Die VDAB will in einem kurzen Gespräch Ihren Bedarf gut verstehen. Sagen Sie, welche Daten Sie brauchen und was Sie damit tun.',
    needs: 'Ihren Plan in einigen Sätzen.',
    gives: 'Nach einem positiven Gespräch schickt das CoE einen Link, um Ihr Konto zu aktivieren.',
  },
  account: {
    title: 'Aktivieren Sie Ihr eigenes Konto',
    do: 'Öffnen Sie den Link des CoE und aktivieren Sie Ihr Konto auf dem Developer Portal. Seit Oktober 2026 gehört eine Anmeldung in zwei Schritten dazu.',
    needs: 'Den Link des CoE und eine persönliche geschäftliche E-Mail-Adresse.',
    gives: 'Zugang zum Developer Portal der VDAB.',
  },
  application: {
    title: 'Registrieren Sie Ihre Anwendung',
    do: 'Registrieren Sie auf dem Portal die Anwendung, die die Daten abrufen wird. Sie bekommen einen Schlüssel und ein Geheimnis. Das Geheimnis wird nur einmal gezeigt: Bewahren Sie es gleich hier auf, dann kommt es in den gesicherten Schlüsselbund dieses Computers.',
    needs: 'Einen Namen für Ihre Anwendung.',
    gives: 'Einen API-Schlüssel und ein Geheimnis.',
  },
  subscription: {
    title: 'Beantragen Sie das Abonnement',
    do: 'Wählen Sie auf dem Portal das Produkt, das Sie benutzen wollen, und beantragen Sie dafür ein Abonnement für Ihre Anwendung.',
    needs: 'Die registrierte Anwendung.',
    gives: 'Einen Antrag, den das CoE prüft.',
  },
  decision: {
    title: 'Die VDAB entscheidet über die Anbindung',
    do: 'Das CoE entscheidet, ob das Produkt mit Ihrer Anwendung verbunden wird. Dafür gibt es keine Frist: Notieren Sie, wann Sie nachfragen wollen.',
    needs: 'Nichts; Sie warten auf die VDAB.',
    gives: 'Eine E-Mail, dass der Zugang in Ordnung ist.',
  },
  'first-fetch': {
    title: 'Rufen Sie zum ersten Mal Daten ab',
    do: 'Ihre Anwendung ruft mit Schlüssel und Geheimnis zum ersten Mal Daten ab. Notieren Sie hier, wann das gelang und was Sie zurückbekamen.',
    needs: 'Den API-Schlüssel und das Geheimnis.',
    gives: 'Eine funktionierende Anbindung.',
  },
  'post-request': {
    title: 'Beantragen Sie, Stellen zu übermitteln',
    do: 'Reichen Sie beim API Center of Excellence (CoE) der VDAB mit dem Formular einen Antrag ein. Das Übermitteln ist kostenlos und steht jedem Arbeitgeber mit Sitz im Europäischen Wirtschaftsraum offen.',
    needs:
      'Name, Art und Nummer des Unternehmens, eine Kontaktperson mit geschäftlicher E-Mail-Adresse, und wofür Sie die API benutzen wollen.',
    gives: 'Eine Einladung zu einem Gespräch.',
  },
  partner: {
    title: 'Wählen Sie, wer die Anbindung baut',
    do: 'Bauen Sie die Anbindung nicht selbst, wählen Sie ein Serviceunternehmen oder einen Multiposter. Die VDAB arbeitet mit sieben Serviceunternehmen zusammen und regelt den Zugang dann direkt mit ihnen. Die technischen Tests sind dann deren Arbeit. Bauen Sie selbst, trifft dieser Schritt nicht zu.',
    needs: 'Den Namen und eine Kontaktperson des Serviceunternehmens.',
    gives: 'Einen Partner, der auch die Testdaten der VDAB bekommt.',
  },
  'post-talk': {
    title: 'Gespräch über die technische Vorbereitung',
    do: 'Das CoE erklärt, welche technische Vorbereitung nötig ist. Fragen Sie gleich nach der Adresse der Testumgebung, der Version von HR-XML und den Pflichtfeldern: Sie sind nicht öffentlich.',
    needs: 'Am besten auch jemanden von dem, der die Anbindung baut.',
    gives: 'Klarheit über die Vorbereitung, und den Vertrag.',
  },
  contract: {
    title: 'Unterzeichnen Sie den Vertrag',
    do: 'Lesen und unterzeichnen Sie den Vertrag mit der VDAB und bewahren Sie hier eine Kopie auf. Tragen Sie den Tag der Unterzeichnung ein: Ab dann hat die VDAB fünf Werktage, um die Testdaten zu liefern.',
    needs: 'Jemanden, der für das Unternehmen unterzeichnen darf.',
    gives: 'Einen unterzeichneten Vertrag; die Vorbereitung beginnt.',
  },
  'test-credentials': {
    title: 'Schritt 1 – Die VDAB liefert die Testdaten',
    do: 'Innerhalb von fünf Werktagen nach der Unterzeichnung bekommen Sie die Zugangsdaten zum Testen; Ihr Serviceunternehmen bekommt sie auch. Manchmal kommen sie über einen Link, der sieben Tage gilt. Bewahren Sie sie gleich hier auf: Sie kommen in den gesicherten Schlüsselbund dieses Computers. Tragen Sie den Tag des Empfangs ein.',
    needs: 'Nichts; Sie warten auf die VDAB.',
    gives:
      'Testdaten, in welcher Form die VDAB sie auch schickt. Ab heute laufen die fünfzehn Tage für die Teststellen.',
  },
  'test-login': {
    title: 'Schritt 2 – Die Testdaten funktionieren',
    do: 'Prüfen Sie, ob Sie sich mit den Testdaten anmelden können. Notieren Sie den Tag, wer getestet hat und was zurückkam; ein Bildschirmfoto geht auch.',
    needs: 'Die Testdaten, und wer die Anbindung baut.',
    gives: 'Den Beweis, dass die Daten stimmen.',
  },
  'test-call': {
    title: 'Schritt 2 – Die API antwortet',
    do: 'Rufen Sie die API zum ersten Mal auf und bewahren Sie die Antwort als Beweis auf. Die Adresse bekommen Sie von der VDAB; Werkbalie kennt sie nicht und erfindet sie nicht.',
    needs: 'Die Adresse der Testumgebung, von der VDAB.',
    gives: 'Den Beweis, dass die API erreichbar ist.',
  },
  'test-file': {
    title: 'Schritt 2 – Eine HR-XML-Datei kommt richtig an',
    do: 'Übermitteln Sie eine HR-XML-Datei und fragen Sie die VDAB, ob sie richtig ankam. Einen Entwurf können Sie bei den Teststellen exportieren; er trägt den Vermerk, dass die VDAB ihn nicht validiert hat.',
    needs: 'Eine Stelle als HR-XML.',
    gives: 'Die Bestätigung der VDAB, dass die Datei richtig ankam.',
  },
  'test-vacancies': {
    title: 'Schritt 3 – Schicken Sie fünf bis zehn Teststellen',
    do: 'Verfassen Sie fünf bis zehn realistische Stellen; alte oder bestehende gehen auch. Werkbalie prüft sie auf das, was die VDAB verlangt. Übermitteln Sie sie und geben Sie dann openservices@vdab.be Bescheid. Am besten innerhalb von fünfzehn Tagen nach Empfang der Testdaten; danach schickt die VDAB eine Erinnerung.',
    needs: 'Fünf bis zehn geprüfte Stellen.',
    gives: 'Eine erste Runde bei der VDAB. Ab jetzt warten Sie auf Rückmeldung.',
  },
  accepted: {
    title: 'Schritt 4 – Die VDAB genehmigt die Teststellen',
    do: 'Genügen die Teststellen nicht, bekommen Sie eine Rückmeldung, und die VDAB verlangt neue oder angepasste Stellen. Notieren Sie die Rückmeldung je Stelle, passen Sie an und schicken Sie eine neue Runde, bis alles gut ist. Idealerweise dauert die Testphase höchstens drei Monate; das ist ein Richtwert, keine Frist.',
    needs: 'Die Rückmeldung der VDAB.',
    gives: 'Die Nachricht, dass die Teststellen den Qualitätsnormen genügen. Tragen Sie diesen Tag ein.',
  },
  'live-credentials': {
    title: 'Schritt 5 – Die VDAB liefert die echten Zugangsdaten',
    do: 'Innerhalb von fünf Werktagen nach dem Ende der Testphase bekommen Sie die Zugangsdaten, um wirklich zu veröffentlichen. Bewahren Sie sie gleich hier auf, im gesicherten Schlüsselbund dieses Computers. Gelangen sie je in falsche Hände, melden Sie das sofort an ict_iam@vdab.be und security@vdab.be.',
    needs: 'Nichts; Sie warten auf die VDAB.',
    gives: 'Die Zugangsdaten für die echte Umgebung.',
  },
  'first-vacancy': {
    title: 'Veröffentlichen Sie Ihre erste echte Stelle',
    do: 'Übermitteln Sie eine echte Stelle und schauen Sie auf vdab.be, ob sie richtig dasteht. Schließen Sie eine Stelle, sobald sie besetzt ist.',
    needs: 'Die echten Zugangsdaten.',
    gives: 'Eine funktionierende Anbindung.',
  },
} satisfies WordsOf<typeof source>
