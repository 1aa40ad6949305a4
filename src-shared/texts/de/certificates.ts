import type { WordsOf } from '../catalog'
import type { certificates as source } from '../nl/certificates'

export const certificates = {
  title: 'Zertifikate',
  description: 'Woran Dienste erkennen, dass Sie es sind. Die Schlüssel verlassen diesen Computer nicht.',
  newRequest: 'Neue Anforderung',
  importCertificate: 'Zertifikat importieren',
  list: 'Zertifikate',
  detail: 'Einzelheiten des Zertifikats',
  current: 'Aktuelle',
  removedOnes: 'Gelöschte',
  which: 'Welche Zertifikate',
  emptyTitle: 'Noch keine Zertifikate',
  emptyBody:
    'Erstellen Sie eine Anforderung: Werkbalie macht den Schlüssel, Sie bekommen, was der Dienst braucht.',
  emptyRemovedTitle: 'Nichts gelöscht',
  emptyRemovedBody: 'Was Sie löschen, können Sie hier {days} Tage lang wiederherstellen.',
  nothingChosen: 'Wählen Sie ein Zertifikat aus der Liste',

  purpose: {
    'social-security': 'Soziale Sicherheit',
    ons: 'Ons',
  },
  state: {
    requested: 'Wartet auf Zertifikat',
    valid: 'Gültig',
    expiring: 'Läuft bald ab',
    expired: 'Abgelaufen',
    removed: 'Gelöscht',
  },
  daysLeft:
    '{days, plural, =0 {Weniger als einen Tag gültig} one {Noch # Tag gültig} other {Noch # Tage gültig}}',
  validUntil: 'Gültig bis {date}',
  expiredOn: 'Abgelaufen am {date}',
  requestedOn: 'Angefordert am {date}',
  removedOn: 'Gelöscht am {date}',

  expiry: {
    soon: 'Dieses Zertifikat läuft in {days} Tagen ab',
    soonBody:
      'Fordern Sie rechtzeitig ein neues an. Das alte funktioniert weiter, bis der Dienst das neue kennt.',
    near: 'Dieses Zertifikat läuft in {days} Tagen ab',
    nearBody:
      'Fordern Sie jetzt ein neues an, damit Zeit bleibt, es signieren zu lassen und dem Dienst bekannt zu machen.',
    urgent:
      '{days, plural, =0 {Dieses Zertifikat läuft innerhalb eines Tages ab} one {Dieses Zertifikat läuft in # Tag ab} other {Dieses Zertifikat läuft in # Tagen ab}}',
    urgentBody: 'Danach lehnen die Dienste Ihre Anfragen ab. Fordern Sie jetzt ein neues an.',
    expired: 'Dieses Zertifikat ist am {date} abgelaufen',
    expiredBody:
      'Die Dienste nehmen es nicht mehr an. Fordern Sie ein neues an und wählen Sie es danach im Profil.',
    renew: 'Neues anfordern',
  },

  renewal: {
    summary: 'Zertifikat {name} erneuern',
    description:
      'Es läuft am {date} ab. Erstellen Sie in Werkbalie einen neuen Antrag mit demselben Namen, lassen Sie ihn signieren und importieren Sie das neue Zertifikat.',
    save: 'Erneuerung in meinen Kalender eintragen',
  },

  facts: {
    title: 'Angaben',
    subject: 'Auf den Namen von',
    issuer: 'Ausgestellt von',
    selfSigned: 'Ihnen selbst (selbstsigniert)',
    notBefore: 'Gültig ab',
    notAfter: 'Gültig bis',
    fingerprint: 'Fingerabdruck (SHA-256)',
    fingerprintName: 'den Fingerabdruck',
    publicKey: 'Öffentlicher Schlüssel (SHA-256)',
    publicKeyName: 'den Fingerabdruck des öffentlichen Schlüssels',
    serialNumber: 'Seriennummer',
    key: 'Schlüssel',
    keyBits: 'RSA, {bits} Bit',
    purpose: 'Bestimmt für',
    createdAt: 'Schlüssel erstellt am',
    usedBy: 'Verwendet von',
    usedByNone: 'Noch kein Profil, keine Kundenumgebung',
  },

  subject: {
    commonName: 'Name auf dem Zertifikat (CN)',
    organization: 'Unternehmen (O)',
    organizationalUnit: 'Abteilung (OU)',
    locality: 'Gemeinde (L)',
    state: 'Provinz (ST)',
    country: 'Ländercode (C)',
    email: 'E-Mail-Adresse',
  },

  request: {
    title: 'Neue Anforderung',
    description:
      'Werkbalie erstellt einen Schlüssel, der auf diesem Computer bleibt, und die dazugehörige Anforderung.',
    back: 'Zurück zu den Zertifikaten',
    purpose: 'Wofür ist das Zertifikat?',
    purposeHelp: {
      'social-security':
        'Um mit den REST-Diensten der sozialen Sicherheit zu arbeiten: Kandidaten prüfen, Ausbildungen registrieren. Sie machen das Zertifikat in Chaman bekannt.',
      ons: 'Damit eine Anbindung an Ons, der Klientenakte von Nedap, funktioniert. Sie laden die Anforderung im API Dashboard hoch.',
    },
    companyTitle: 'Auf wessen Namen?',
    companyHelp: 'Chaman verlangt ein Zertifikat auf den Namen Ihres Unternehmens.',
    connectionTitle: 'Welche Anbindung?',
    connectionHelp:
      'Ons erkennt die Anbindung und die Umgebung der Pflegeorganisation am Namen auf dem Zertifikat. Erstellen Sie für jede Umgebung eine eigene Anforderung.',
    connector: 'Technischer Name der Anbindung',
    connectorHelp: 'Wie im API Dashboard: Kleinbuchstaben, Ziffern und _.',
    customerCode: 'Kundencode',
    customerCodeHelp:
      'TE1002 für die Entwicklung, ein anderer TE-Code für Staging; für die Produktion beginnt er mit CF, DF oder MF.',
    identification: 'Eigene Kennung',
    identificationHelp:
      'Frei wählbar, zum Beispiel produktion oder standort2. Buchstaben ohne Umlaute, Ziffern und _.',
    commonNamePreview: 'Name auf dem Zertifikat',
    commonNameIncomplete: 'Anbindung-Kundencode-Kennung',
    commonNameHelp: 'Leer: der Name des Unternehmens.',
    organizationHelp: 'Der offizielle Name, wie in der Zentralen Datenbank der Unternehmen.',
    onsOrganizationTitle: 'Wer fordert es an?',
    onsOrganizationHelp: 'Ons verlangt alle diese Angaben.',
    countryHelp: 'Zwei Buchstaben: BE oder NL.',
    emailHelp: 'Von der Person, die der Dienst zu diesem Zertifikat erreichen darf.',
    moreTitle: 'Weitere Angaben auf dem Zertifikat',
    keyTitle: 'Der Schlüssel',
    keyBits: 'Länge des Schlüssels',
    keyBitsOption: '{bits} Bit',
    keyBitsHelp: {
      'social-security': '2048 Bit genügen. Länger ist stärker, aber etwas langsamer.',
      ons: 'Ons verlangt mindestens 4096 Bit.',
    },
    submit: 'Schlüssel und Anforderung erstellen',
    making: 'Der Schlüssel mit {bits} Bit wird erstellt',
    elapsed: '{seconds, plural, one {seit # Sekunde} other {seit # Sekunden}}',
    makingHelp:
      'Das dauert einige Augenblicke, manchmal länger. Sie können inzwischen zu einer anderen Ansicht gehen.',
    made: 'Die Anforderung {name} ist fertig',
  },

  next: {
    title: 'Und jetzt?',
    copyRequest: 'Anforderung kopieren',
    saveRequest: 'Anforderung speichern (.csr)',
    saveCertificate: 'Zertifikat speichern (.pem)',
    copyCertificate: 'Zertifikat kopieren',
    import: 'Zertifikat importieren',

    ownTitle: 'Selbst signieren',
    ownBody:
      'Chaman nimmt ein Zertifikat an, das Ihr Unternehmen selbst signiert. Es kostet nichts und ist sofort fertig.',
    ownAction: 'Selbst signieren…',
    authorityTitle: 'Oder signieren lassen',
    authorityBody:
      'Bevorzugen Sie einen anerkannten Aussteller, geben Sie ihm die Anforderung und importieren Sie das Zertifikat, das Sie zurückbekommen.',
    authorityLink: 'Zertifikate von GlobalSign für die belgischen Behörden',

    chamanTitle: 'Machen Sie das Zertifikat in Chaman bekannt',
    chamanSave:
      'Speichern Sie das öffentliche Zertifikat. Der Schlüssel ist nicht darin: Sie dürfen es weitergeben.',
    chamanUpload:
      'Laden Sie es in Chaman hoch, bei Ihrem REST-Kanal. Das macht der Zugangsverwalter Ihres Unternehmens oder wer die technische Kanalverwaltung hat.',
    chamanLink: 'Erläuterungen zu Chaman',
    chamanProfile:
      'Chaman zeigt nun eine Client-ID. Tragen Sie sie im Profil Ihres Unternehmens ein und wählen Sie dort dieses Zertifikat.',
    toProfiles: 'Zu den Profilen',

    onsTitle: 'Lassen Sie die Anforderung von Ons signieren',
    onsTake: 'Kopieren Sie die Anforderung oder speichern Sie sie.',
    onsUpload:
      'Öffnen Sie im API Dashboard die Version Ihrer Anbindung, Registerkarte certificates. Fügen Sie die Umgebung {code} hinzu und laden Sie die Anforderung in der Spalte CSR hoch.',
    onsDashboard: 'API Dashboard von Ons',
    onsWait: {
      development: 'Für die Entwicklung signiert das Dashboard sofort. Laden Sie die PEM-Datei herunter.',
      other: 'Nach der Genehmigung können Sie dort die PEM-Datei herunterladen. Das kann eine Weile dauern.',
    },
    onsImport:
      'Importieren Sie diese Datei hier. Werkbalie findet den Schlüssel von selbst, wie auch immer die Datei heißt.',
    onsSecret:
      'Geben Sie den Schlüssel nie weiter, auch nicht an Nedap. Glauben Sie, dass jemand ihn hat, sperren Sie das Zertifikat im Dashboard und benachrichtigen Sie Nedap.',
  },

  selfSign: {
    title: 'Selbst signieren',
    body: 'Werkbalie signiert die Anforderung von {name} mit ihrem eigenen Schlüssel.',
    days: 'Gültigkeit in Tagen',
    daysUnit: 'Tage',
    until: 'Gültig bis einschließlich {date}.',
    submit: 'Signieren',
    done: 'Das Zertifikat ist fertig',
  },

  import: {
    title: 'Zertifikat importieren',
    body: 'Das Zertifikat, das Sie zurückbekommen haben, oder eine Datei mit Schlüssel und Zertifikat zusammen.',
    file: 'Datei',
    fileHelp: 'PEM, CER, CRT, DER, P7B, P12 oder PFX.',
    paste: 'Oder fügen Sie das Zertifikat ein',
    pasteHelp: 'Der Text von BEGIN CERTIFICATE bis END CERTIFICATE.',
    submit: 'Importieren',
    importing: 'Das Zertifikat wird gelesen',
    passwordTitle: 'Passwort von {file}',
    passwordBody:
      'Diese Datei enthält auch den Schlüssel. Geben Sie das Passwort ein, das beim Erstellen der Datei gewählt wurde.',
    password: 'Passwort',
    purpose: 'Wofür ist es?',
    otherFile: 'Andere Datei',
    done: 'Das Zertifikat von {name} wurde importiert',
  },

  export: {
    action: 'Mit Schlüssel exportieren (.p12)…',
    title: 'Mit dem Schlüssel exportieren',
    body: 'Um das Zertifikat auf einem anderen Computer oder in einem anderen Programm zu verwenden, oder als Sicherungskopie.',
    warning:
      'Wer diese Datei und ihr Passwort hat, kann sich beim Dienst als Ihr Unternehmen ausgeben. Bewahren Sie beides getrennt auf.',
    password: 'Passwort für die Datei',
    passwordHelp: 'Mindestens 8 Zeichen. Sie brauchen es, um die Datei zu öffnen.',
    repeat: 'Passwort wiederholen',
    submit: 'Exportieren',
  },

  saved: 'Gespeichert als {file}',
  copied:
    '{what, select, request {Die Anforderung ist in der Zwischenablage} other {Das Zertifikat ist in der Zwischenablage}}',

  remove: 'Löschen',
  removed: '{name} wurde gelöscht',
  restore: 'Wiederherstellen',
  restored: '{name} wurde wiederhergestellt',
  removedTitle: 'Dieses Zertifikat ist gelöscht',
  removedBody:
    'Sie können es bis {date} wiederherstellen. Danach vernichtet Werkbalie es mit seinem Schlüssel.',
  purge: 'Endgültig vernichten…',
  purgeTitle: '{name} endgültig vernichten?',
  purgeBody:
    'Werkbalie löscht den Schlüssel, die Anforderung und das Zertifikat. Das lässt sich nicht rückgängig machen: Was der Dienst von diesem Schlüssel erwartet, können Sie dann nicht mehr liefern.',
  purgeConfirm: 'Endgültig vernichten',
  purged: '{name} wurde vernichtet',
} satisfies WordsOf<typeof source>
