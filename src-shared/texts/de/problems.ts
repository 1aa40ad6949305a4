import type { AllProblemWords } from '../problem-words'
import { connectionProblems } from './connection-problems'
import { trainingProblems } from './training-problems'

export const problems = {
  'invalid-input': {
    title: 'Noch nicht alles ist richtig ausgefüllt',
    body: 'Was Sie eingegeben haben, steht noch da.',
    next: 'Berichtigen Sie die markierten Felder und versuchen Sie es erneut.',
  },
  unexpected: {
    title: 'In Werkbalie ist etwas schiefgegangen',
    body: 'Das ist ein Fehler des Programms, nicht Ihrer. Was gespeichert war, ist noch da.',
    next: 'Versuchen Sie es erneut. Bleibt der Fehler, geben Sie die Referenz {reference} der Person, die Ihnen hilft.',
  },
  cancelled: {
    title: 'Angehalten',
    body: 'Sie haben dies abgebrochen. Was gespeichert war, ist noch da.',
    next: 'Beginnen Sie erneut, wann Sie möchten.',
  },
  'not-open': {
    title: 'Ihre Daten sind noch nicht geöffnet',
    body: 'Sie liegen verschlüsselt auf diesem Computer und sind noch gesperrt. Nichts ist verloren.',
    next: 'Öffnen Sie zuerst Ihre Daten und versuchen Sie es dann erneut.',
  },
  'not-found': {
    title:
      '{what, select, certificate {Dieses Zertifikat gibt es nicht mehr} profile {Dieses Profil gibt es nicht mehr} environment {Diese Umgebung gibt es nicht mehr} check {Diese Antwort gibt es nicht mehr} training {Diese Ausbildung gibt es nicht mehr} other {Das gibt es nicht mehr}}',
    body: 'Es wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.',
    next: 'Wählen Sie etwas anderes aus der Liste.',
  },
  'needs-window': {
    title: 'Das geht nur im Fenster von Werkbalie',
    body: 'Dafür ist eine Auswahl auf dem Bildschirm nötig. Nichts wurde geändert.',
    next: 'Öffnen Sie Werkbalie und tun Sie es dort.',
  },
  'not-printed': {
    title: 'Das Drucken ist nicht gelungen',
    body: 'Der Computer konnte die Seite an keinen Drucker senden. Nichts wurde geändert.',
    next: 'Prüfen Sie, ob ein Drucker da ist, oder speichern Sie die Seite als PDF und drucken Sie diese.',
  },
  'file-not-written': {
    title: 'Die Datei konnte nicht gespeichert werden',
    body: '{reason, select, full {Der Datenträger ist voll.} denied {An dieser Stelle dürfen Sie nichts speichern.} other {Der Computer hat die Datei abgelehnt.}} In Werkbalie selbst ist nichts verloren.',
    next: '{reason, select, full {Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.} denied {Wählen Sie einen anderen Ordner, zum Beispiel Dokumente.} other {Wählen Sie einen anderen Ordner und versuchen Sie es erneut.}}',
  },

  'keychain-missing': {
    title: 'Dieser Computer hat keinen brauchbaren Schlüsselbund',
    body: 'Werkbalie bewahrt Ihre Schlüssel im gesicherten Speicher des Betriebssystems auf, und den gibt es hier nicht. Nichts wurde gespeichert und nichts ist verloren.',
    next: 'Wählen Sie eine Passphrase: Dann bewahrt Werkbalie die Schlüssel verschlüsselt in einem Tresor auf diesem Computer auf.',
  },
  'keychain-locked': {
    title: 'Der Schlüsselbund dieses Computers ist gesperrt',
    body: 'Ihre Schlüssel sind noch darin; Werkbalie kommt im Augenblick nicht heran.',
    next: 'Entsperren Sie den Schlüsselbund, meist mit dem Passwort Ihrer Anmeldung, und versuchen Sie es erneut.',
  },
  'keychain-refused': {
    title: 'Der Schlüsselbund dieses Computers hat abgelehnt',
    body: 'Das Betriebssystem hat Werkbalie keinen Zugriff auf die Schlüssel gegeben. Nichts wurde geändert.',
    next: 'Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn der Computer danach fragt.',
  },
  'keychain-slow': {
    title: 'Der Schlüsselbund dieses Computers antwortet nicht',
    body: 'Werkbalie hat {duration} gewartet und dann aufgehört. Nichts wurde geändert.',
    next: 'Sehen Sie nach, ob ein Fenster auf Ihr Passwort wartet, vielleicht hinter diesem, und versuchen Sie es erneut.',
  },
  'passphrase-needed': {
    title: 'Der Tresor fragt nach Ihrer Passphrase',
    body: 'Ihre Schlüssel und Daten liegen verschlüsselt im Tresor auf diesem Computer.',
    next: 'Geben Sie die Passphrase ein, die Sie selbst gewählt haben.',
  },
  'passphrase-wrong': {
    title: 'Diese Passphrase öffnet den Tresor nicht',
    body: 'Nichts wurde geändert, und Sie dürfen es so oft versuchen wie nötig.',
    next: 'Achten Sie auf Großbuchstaben, Leerzeichen und die Tastatureinstellung und versuchen Sie es erneut.',
  },
  'vault-damaged': {
    title: 'Der Tresor mit Ihren Schlüsseln ist beschädigt',
    body: 'Die Datei ist nicht mehr lesbar. Werkbalie hat sie nicht angerührt.',
    next: 'Stellen Sie die Tresordatei aus einer Sicherungskopie wieder her und versuchen Sie es erneut.',
  },

  'data-in-use': {
    title: 'Werkbalie ist schon geöffnet',
    body: 'Ein anderes Fenster oder ein Befehl im Terminal benutzt diese Daten. So werden sie nie von zweien zugleich geändert.',
    next: 'Wechseln Sie zum anderen Fenster, oder schließen Sie es und versuchen Sie es erneut.',
  },
  'database-key-missing': {
    title: 'Der Schlüssel Ihrer Daten wurde nicht gefunden',
    body: 'Ihre Daten liegen noch verschlüsselt auf diesem Computer, aber ihr Schlüssel ist nicht im Schlüsselbund. Nichts wurde überschrieben.',
    next: 'Melden Sie sich am gewohnten Computer mit dem gewohnten Benutzer an, oder stellen Sie eine Sicherungskopie wieder her.',
  },
  'database-key-wrong': {
    title: 'Der Schlüssel passt nicht zu Ihren Daten',
    body: 'Wahrscheinlich gehören die Daten zu einem anderen Computer oder Benutzer. Nichts wurde überschrieben.',
    next: 'Stellen Sie Daten und Schlüssel aus derselben Sicherungskopie wieder her, oder beginnen Sie mit einer leeren Datei; die alten Daten bleiben erhalten.',
  },
  'database-damaged': {
    title: 'Ihre Daten sind beschädigt',
    body: 'Die Datei ist nicht mehr richtig lesbar. Werkbalie hat sie nicht angerührt.',
    next: 'Stellen Sie eine Sicherungskopie wieder her, oder beginnen Sie mit einer leeren Datei; die beschädigte bleibt erhalten.',
  },
  'database-newer': {
    title: 'Diese Daten stammen von einem neueren Werkbalie',
    body: 'Sie haben Version {found}; dieses Werkbalie kennt sie bis Version {supported}. Nichts wurde geändert.',
    next: 'Installieren Sie das neueste Werkbalie und öffnen Sie sie damit.',
  },
  'storage-failed': {
    title: 'Das Speichern ist nicht gelungen',
    body: '{reason, select, full {Der Datenträger ist voll.} denied {Werkbalie darf nicht in seinen eigenen Ordner schreiben.} other {Der Computer hat das Schreiben abgelehnt.}} Was früher gespeichert wurde, ist noch da.',
    next: '{reason, select, full {Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.} denied {Bitten Sie die Person, die den Computer verwaltet, um Schreibrechte und versuchen Sie es erneut.} other {Versuchen Sie es erneut. Bleibt der Fehler, starten Sie den Computer neu.}}',
  },

  'certificate-missing': {
    title: 'Es gibt noch kein Zertifikat',
    body: 'Ohne Zertifikat kann Werkbalie nicht nachweisen, für welches Unternehmen Sie anfragen.',
    next: 'Erstellen oder importieren Sie ein Zertifikat und wählen Sie es im Profil.',
  },
  'certificate-unreadable': {
    title: 'Das ist kein lesbares Zertifikat',
    body: 'Werkbalie liest PEM, DER, PKCS#7 (.p7b) und PKCS#12 (.p12, .pfx). Nichts wurde geändert.',
    next: 'Prüfen Sie, ob es die richtige Datei ist, oder fordern Sie das Zertifikat in einer dieser Formen neu an.',
  },
  'certificate-fits-no-key': {
    title: 'Dieses Zertifikat passt zu keinem Schlüssel hier',
    body: 'Der Schlüssel, mit dem es beantragt wurde, ist nicht auf diesem Computer. Nichts wurde geändert.',
    next: 'Importieren Sie es auf dem Computer, auf dem der Antrag erstellt wurde, oder importieren Sie eine PKCS#12-Datei, die den Schlüssel enthält.',
  },
  'certificate-expired': {
    title: 'Das Zertifikat ist abgelaufen',
    body: 'Es war gültig bis {date}. Die Dienste nehmen es nicht mehr an.',
    next: 'Erstellen Sie ein neues Zertifikat und geben Sie es dem Dienst bekannt.',
  },
  'certificate-not-yet-valid': {
    title: 'Das Zertifikat ist noch nicht gültig',
    body: 'Es gilt ab {date}.',
    next: 'Warten Sie bis zu diesem Datum. Ist es schon vorbei, prüfen Sie die Uhr dieses Computers.',
  },
  'certificate-weak': {
    title: 'Dieses Zertifikat ist zu schwach',
    body: '{weakness, select, smallKey {Der Schlüssel ist zu kurz: {detail}.} oldSignature {Es ist mit einem veralteten Verfahren unterschrieben: {detail}.} notRsa {Es hat keinen RSA-Schlüssel, sondern {detail}, und den nehmen die Dienste nicht an.} other {Es entspricht nicht den Anforderungen der Dienste: {detail}.}} Es wurde nicht importiert.',
    next: 'Erstellen Sie in Werkbalie einen neuen Antrag: Er erfüllt die Anforderungen.',
  },
  'pkcs12-password-wrong': {
    title: 'Dieses Passwort öffnet die Datei nicht',
    body: 'Gemeint ist das Passwort, das beim Erstellen der Datei gewählt wurde. Nichts wurde geändert.',
    next: 'Versuchen Sie ein anderes Passwort; achten Sie auf Großbuchstaben.',
  },
  'pkcs12-unsupported': {
    title: 'Diese PKCS#12-Datei ist auf unbekannte Weise verschlüsselt',
    body: 'Werkbalie kann sie nicht öffnen. Nichts wurde geändert.',
    next: 'Exportieren Sie sie erneut aus dem ursprünglichen Programm, mit AES oder 3DES, und importieren Sie diese Datei.',
  },
  'key-missing': {
    title: 'Der Schlüssel dieses Zertifikats fehlt',
    body: 'Das Zertifikat steht in der Liste, aber sein Schlüssel ist nicht mehr im Schlüsselbund. Ihre übrigen Daten sind in Ordnung.',
    next: 'Importieren Sie den Schlüssel erneut aus einer PKCS#12-Datei, oder erstellen Sie ein neues Zertifikat.',
  },
  'key-unusable': {
    title: 'Der Schlüssel dieses Zertifikats ist unbrauchbar',
    body: 'Was im Schlüsselbund liegt, ist kein lesbarer Schlüssel mehr oder gehört nicht zu diesem Zertifikat. Nichts wurde geändert.',
    next: 'Importieren Sie den Schlüssel erneut aus einer PKCS#12-Datei, oder erstellen Sie ein neues Zertifikat.',
  },

  'environment-built-in': {
    title: 'Die Übungsumgebung gehört zu Werkbalie',
    body: 'Sie kann nicht geändert oder gelöscht werden.',
    next: 'Legen Sie eine eigene Umgebung mit Ihren eigenen Adressen an.',
  },
  'in-use': {
    title: 'Das wird noch benutzt',
    body: 'Es wird benutzt von {by}. Nichts wurde gelöscht.',
    next: 'Wählen Sie dort zuerst etwas anderes, und löschen Sie es dann.',
  },
  'client-id-missing': {
    title: 'Die Client-ID fehlt im Profil',
    body: 'Die soziale Sicherheit erkennt Ihr Unternehmen an der Client-ID, die Chaman Ihnen gegeben hat. Nichts wurde gesendet.',
    next: 'Tragen Sie die Client-ID im Profil ein. Sie finden sie in Chaman, bei Ihrem REST-Kanal.',
  },

  offline: {
    title: 'Keine Verbindung zum Internet',
    body: 'Nichts wurde gesendet. Was Sie eingegeben haben, steht noch da.',
    next: 'Prüfen Sie die Verbindung dieses Computers und versuchen Sie es erneut.',
  },
  unreachable: {
    title: 'Der Dienst ist nicht erreichbar',
    body: '{host} antwortet nicht. Ihre Internetverbindung scheint aber zu funktionieren. Nichts wurde gesendet.',
    next: 'Prüfen Sie die Adresse in der Umgebung, oder versuchen Sie es später erneut.',
  },
  'connection-lost': {
    title: 'Die Verbindung ist abgebrochen',
    body: '{host} hat die Verbindung getrennt, bevor die Antwort vollständig war. Was Sie eingegeben haben, steht noch da.',
    next: 'Versuchen Sie es erneut.',
  },
  'timed-out': {
    title: 'Der Dienst hat nicht rechtzeitig geantwortet',
    body: 'Werkbalie hat {duration} gewartet und dann aufgehört. Was Sie eingegeben haben, steht noch da.',
    next: 'Versuchen Sie es in einigen Minuten erneut.',
  },
  'tls-failed': {
    title: 'Die Verbindung ist nicht sicher',
    body: '{cause, select, expired {Das Zertifikat von {host} ist abgelaufen.} name {{host} zeigt das Zertifikat eines anderen Servers.} untrusted {Dieser Computer kennt den Aussteller des Zertifikats von {host} nicht.} other {Mit {host} konnte keine gesicherte Verbindung hergestellt werden.}} Nichts wurde gesendet.',
    next: '{cause, select, expired {Prüfen Sie die Uhr dieses Computers. Stimmt sie, versuchen Sie es später erneut.} name {Prüfen Sie die Adresse in der Umgebung.} untrusted {Kontrolliert Ihr Firmennetz den Datenverkehr? Dann fragen Sie die Person, die das Netz verwaltet, nach dessen Zertifikat und fügen Sie es der Umgebung hinzu.} other {Fragen Sie die Person, die das Netz verwaltet, ob gesicherte Verbindungen gesperrt werden.}}',
  },
  'proxy-refused': {
    title: 'Der Proxy Ihres Netzes hat die Anfrage aufgehalten',
    body: '{login, select, yes {Er verlangt zuerst einen Benutzernamen und ein Passwort.} other {Er hat mit Code {status} geantwortet.}} Der Dienst hat nichts erhalten.',
    next: 'Bitten Sie die Person, die das Netz verwaltet, diesem Computer Zugang zu geben.',
  },

  'token-refused': {
    title:
      '{cause, select, client {Die soziale Sicherheit kennt diese Client-ID oder dieses Zertifikat nicht} scope {Der verlangte Zugang ist nicht zugeteilt} grant {Die unterschriebene Anmeldung wurde abgelehnt} other {Die Anmeldung bei der sozialen Sicherheit ist nicht gelungen}}',
    body: '{cause, select, client {Die Client-ID im Profil und das Zertifikat gehören nicht zusammen, oder das Zertifikat ist in Chaman noch nicht aktiv.} scope {Die Umgebung verlangt einen Scope, den Ihr Unternehmen nicht hat.} grant {Die Unterschrift, die Audience oder der Zeitpunkt stimmt nicht für diese Umgebung.} other {Der Server hat mit Code {status} keinen Zugang gegeben.}} Ihre Anfrage selbst wurde nicht gesendet.',
    next: '{cause, select, client {Prüfen Sie in Chaman, ob dieses Zertifikat bei dieser Client-ID steht. Nach dem Hochladen kann es etwas dauern.} scope {Lassen Sie den Scope in der Umgebung leer, oder beantragen Sie den Zugang in Chaman.} grant {Prüfen Sie in der Umgebung die Token-Adresse und die Audience.} other {Testen Sie die Anbindung: Sie zeigt, welcher Schritt misslingt.}}',
  },
  'clock-wrong': {
    title: 'Die Uhr dieses Computers geht falsch',
    body: '{direction, select, ahead {Sie geht der Uhr des Dienstes {duration} voraus} other {Sie geht der Uhr des Dienstes {duration} nach}}, und deshalb wird die Anmeldung abgelehnt. Ihre Anfrage selbst wurde nicht gesendet.',
    next: 'Stellen Sie die Uhr dieses Computers richtig, am besten automatisch, und versuchen Sie es erneut.',
  },
  'service-refused': {
    title: 'Der Dienst nimmt diese Angaben nicht an',
    body: '{fields, plural, =0 {Er sagt nicht, welches Feld falsch ist.} one {Ein Feld ist markiert.} other {# Felder sind markiert.}} Was Sie eingegeben haben, steht noch da.',
    next: '{fields, plural, =0 {Prüfen Sie alles und versuchen Sie es erneut. Die technischen Einzelheiten zeigen die Antwort des Dienstes.} other {Berichtigen Sie, was markiert ist, und versuchen Sie es erneut.}}',
  },
  'access-refused': {
    title:
      '{cause, select, scope {Ihr Unternehmen hat diesen Zugang nicht} permission {Ihr Unternehmen darf das nicht abfragen} other {Der Dienst nimmt Ihre Anmeldung nicht an}}',
    body: '{cause, select, scope {Der Dienst verlangt einen Zugang, der Ihrer Client-ID nicht zugeteilt ist: {scopes}.} permission {Die Anmeldung ist gelungen, aber der Dienst gibt Ihnen diese Daten nicht: Die Eigenschaft oder das Mandat fehlt.} other {Auch mit einer neuen Anmeldung hat der Dienst weiter abgelehnt.}}',
    next: '{cause, select, scope {Beantragen Sie diesen Zugang in Chaman oder bei Ihrem Zugangsverwalter.} permission {Prüfen Sie die Eigenschaft im Profil, und beim Zugangsverwalter, ob das Mandat besteht.} other {Prüfen Sie, ob das Profil zu dieser Umgebung gehört, und testen Sie die Anbindung.}}',
  },
  'too-many-requests': {
    title: 'Zu viele Anfragen nacheinander',
    body: 'Der Dienst lässt nur eine begrenzte Zahl von Anfragen zu. Was Sie eingegeben haben, steht noch da.',
    next: '{waits, select, yes {Versuchen Sie es erneut; Wartezeit: {wait}.} other {Warten Sie einige Minuten und versuchen Sie es dann erneut.}}',
  },
  'service-unavailable': {
    title: 'Der Dienst ist zurzeit gestört',
    body: 'Die Störung liegt beim Dienst selbst (Code {status}), nicht bei Ihnen. Was Sie eingegeben haben, steht noch da.',
    next: '{waits, select, yes {Versuchen Sie es erneut; Wartezeit: {wait}.} other {Versuchen Sie es später erneut.}}',
  },
  'answer-not-understood': {
    title: 'Werkbalie versteht die Antwort nicht',
    body: 'Der Dienst hat anders geantwortet als erwartet. Darum zeigt Werkbalie kein Ergebnis: Es ist weder ein Ja noch ein Nein.',
    next: 'Prüfen Sie die Adresse in der Umgebung. Stimmt sie, hat sich der Dienst vielleicht geändert: Suchen Sie ein neueres Werkbalie.',
  },

  ...connectionProblems,
  ...trainingProblems,
} satisfies AllProblemWords
