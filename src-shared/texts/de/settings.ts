import type { WordsOf } from '../catalog'
import type { settings as source } from '../nl/settings'

export const settings = {
  title: 'Einstellungen',
  tabs: {
    appearance: 'Allgemein',
    profiles: 'Profile',
    environments: 'Umgebungen',
    privacy: 'Datenschutz und Daten',
    about: 'Über Werkbalie',
  },
  parts: 'Teile der Einstellungen',

  language: 'Sprache',
  languageHelp: 'Ändert sich sofort, auch im Menü.',
  theme: 'Darstellung',
  themes: {
    system: 'Wie der Computer',
    light: 'Hell',
    dark: 'Dunkel',
  },

  practice: {
    title: 'Übungsumgebung – fiktive Personen',
    body: 'Alles funktioniert wie in echt, aber nichts geht an die Behörden.',
    ownEnterprise: 'Eigenes Unternehmen hinzufügen',
  },
  switcher: {
    label: 'Profil: {name}, {environment}',
    noProfile: 'Wählen Sie ein Profil',
    add: 'Eigenes Unternehmen hinzufügen…',
    manage: 'Profile verwalten…',
  },

  profiles: {
    title: 'Profile',
    help: 'Ein Profil ist ein Unternehmen in einer Umgebung: wer fragt, in welcher Eigenschaft und mit welchem Zertifikat.',
    add: 'Unternehmen hinzufügen',
    builtIn: 'Gehört zur Übungsumgebung',
    emptyTitle: 'Noch kein eigenes Unternehmen',
    emptyBody: 'Solange Sie üben, brauchen Sie keines. Fügen Sie eines hinzu, um richtig loszulegen.',
    actions: 'Aktionen für {name}',
    newTitle: 'Unternehmen hinzufügen',
    editTitle: '{name} ändern',
    name: 'Name',
    nameHelp: 'So, wie Sie das Unternehmen in Werkbalie sehen möchten.',
    enterpriseNumber: 'Unternehmensnummer',
    enterpriseNumberHelp: 'Zehn Ziffern, zum Beispiel 0880.820.673.',
    role: 'Eigenschaft',
    roles: {
      employer: 'Arbeitgeber',
      mandatary: 'Bevollmächtigter',
      'training-provider': 'Ausbildungsanbieter',
    },
    roleHelp: {
      employer: 'Fragt für eigene Arbeitnehmer und Kandidaten.',
      mandatary: 'Fragt für die Unternehmen, die er vertritt, etwa als Sozialsekretariat.',
      'training-provider': 'Gibt Ausbildungen und registriert sie.',
    },
    environment: 'Umgebung',
    environmentHelp: 'Mit welchen Diensten dieses Profil spricht.',
    clientId: 'Client-ID',
    clientIdHelp:
      'Chaman zeigt sie, sobald Ihr Zertifikat dort bekannt ist. Sie können sie später eintragen.',
    certificate: 'Zertifikat',
    certificateHelp: 'Dasselbe Zertifikat wie in Chaman. Sie können es später wählen.',
    certificateNone: 'Noch keines',
    certificateWaiting: 'Wartet noch auf sein Zertifikat',
    certificateExpired: 'Abgelaufen am {date}',
    certificateUntil: 'Gültig bis {date}',
    dataModel: 'Art der Registrierung',
    dataModels: {
      'multiple-participants': 'Eine Ausbildung mit allen Teilnehmern zusammen',
      'single-participant': 'Eine Ausbildung pro Teilnehmer',
    },
    dataModelHelp:
      'Der Dienst lässt Sie nur einmal wählen: Danach registrieren Sie immer auf dieselbe Weise.',
    dataModelKept: 'Das wurde bereits gewählt und bleibt so.',
    missing:
      '{what, select, both {Client-ID und Zertifikat fehlen noch} clientId {Client-ID fehlt noch} certificate {Zertifikat fehlt noch} other {}}',
    saved: '{name} ist gespeichert',
    removed: '{name} ist gelöscht. Die Antworten bleiben im Verlauf.',
    restored: '{name} ist wiederhergestellt',
    use: 'Dieses Profil verwenden',
    inUse: 'Jetzt gewählt',
  },

  environments: {
    title: 'Umgebungen',
    help: 'Eine Umgebung sagt, wo die Dienste zu finden sind und was sie erwarten.',
    add: 'Umgebung hinzufügen',
    builtIn: 'Eingebaut',
    builtInHelp: 'Die Übungsumgebung läuft in Werkbalie selbst und kann nicht geändert werden.',
    usedBy:
      '{count, plural, =0 {Von keinem Profil verwendet} one {Verwendet von {names}} other {Verwendet von {names}}}',
    actions: 'Aktionen für {name}',
    newTitle: 'Umgebung hinzufügen',
    editTitle: '{name} ändern',
    template: 'Ausgehen von',
    templates: {
      empty: 'Einer leeren Umgebung',
      production: 'Produktion',
      acceptance: 'Akzeptanz',
      simulation: 'Simulation',
    },
    templateHelp: {
      empty: 'Sie tragen alle Adressen selbst ein.',
      production: 'Die echten Dienste der sozialen Sicherheit.',
      acceptance:
        'Zum Testen, wenn Sie Zugang erhalten haben. Die Adressen stehen nicht im offiziellen Handbuch.',
      simulation:
        'Zum Testen mit der Token-Adresse der Produktion. Die Adressen stehen nicht im offiziellen Handbuch.',
    },
    templateName: {
      production: 'Produktion – socialsecurity.be',
      acceptance: 'Akzeptanz – socialsecurity.be',
      simulation: 'Simulation – socialsecurity.be',
    },
    checkedOn: 'Geprüft am {date}.',
    name: 'Name',
    addresses: 'Adressen',
    tokenUrl: 'Token-Adresse',
    tokenUrlHelp: 'Wo Werkbalie sich mit Ihrem Zertifikat anmeldet.',
    precontractUrl: 'PrecontractualData',
    precontractUrlHelp: 'Der Dienst, der Kandidaten prüft.',
    learningAccountUrl: 'Federal Learning Account',
    learningAccountUrlHelp: 'Der Dienst, der Ausbildungen registriert.',
    onsUrl: 'Ons API',
    onsUrlHelp: 'Nur wenn Sie mit Ons arbeiten: {urls}.',
    learningAccount: 'Stand des Federal Learning Account',
    learningAccounts: {
      open: 'Offen',
      'read-only': 'Nur einsehen',
      closed: 'Geschlossen',
    },
    learningAccountHelp: {
      open: 'Registrieren, berichtigen und einsehen ist möglich.',
      'read-only':
        'Einsehen ist noch möglich, registrieren nicht mehr. Laut Veröffentlichungen hat das Gesetz vom 14. Januar 2026 die Registrierung abgeschafft und werden die Daten bis zum 31. Dezember 2026 aufbewahrt.',
      closed: 'Der Dienst antwortet nicht mehr. Ihr eigenes Ausbildungsregister funktioniert weiter.',
    },
    advanced: 'Erweitert',
    advancedHelp: 'Lassen Sie das, wie es ist, außer wenn der Dienst oder Ihr Netzwerkverwalter es verlangt.',
    audience: 'Audience',
    audienceHelp: 'Für welchen Server die Anmeldung bestimmt ist (aud). Leer: die Token-Adresse.',
    scope: 'Scope',
    scopeHelp: 'Welchen Zugang Sie verlangen. Der offizielle Rat ist, das Feld leer zu lassen.',
    trustedCa: 'Weiterer vertrauenswürdiger Aussteller (PEM)',
    trustedCaHelp:
      'Wenn Ihr Firmennetz den gesicherten Verkehr prüft: dessen Zertifikat, zusätzlich zu denen des Systems.',
    assertionKeyHint: 'Verweis auf das Zertifikat in der Anmeldung',
    assertionKeyHints: {
      none: 'Keiner',
      kid: 'Schlüssel-ID (kid)',
      x5t: 'Fingerabdruck (x5t)',
    },
    assertionKeyHintHelp: 'Die soziale Sicherheit verlangt keinen.',
    saved: '{name} ist gespeichert',
    removed: '{name} ist gelöscht',
    restored: '{name} ist wiederhergestellt',
    copyName: '{name} (Kopie)',
    duplicate: 'Kopie erstellen',
  },

  privacy: {
    title: 'Wo Ihre Daten liegen',
    intro: 'Auf diesem Computer, sonst nirgends. Werkbalie hat kein Konto, keine Cloud und keine Telemetrie.',
    folder: 'Datenordner',
    folderName: 'den Pfad des Datenordners',
    keysTitle: 'Was wo aufbewahrt wird',
    keys: 'Schlüssel und Zertifikate',
    keysIn:
      '{keychain, select, vault {Im Tresor in Ihrem Datenordner, verschlüsselt mit Ihrer Passphrase} other {Im Schlüsselbund Ihres Computers}}',
    data: 'Antworten, Profile und Ausbildungen',
    dataIn:
      '{keychain, select, vault {In einer verschlüsselten Datenbank im Datenordner; ihr Schlüssel liegt im Tresor} other {In einer verschlüsselten Datenbank im Datenordner; ihr Schlüssel liegt im Schlüsselbund}}',
    preferences: 'Sprache, Darstellung und das gewählte Profil',
    preferencesIn: 'In einer lesbaren Datei im Datenordner, ohne personenbezogene Daten',
    logs: 'Protokoll',
    logsIn: 'Im Datenordner: Codes und Zeitpunkte, keine Namen, Nummern oder Antworten',
    network: 'Netzwerkverkehr',
    networkIn: 'Nur zu den Adressen in Ihren Umgebungen, wenn Sie etwas fragen',
    inszTitle: 'Nationalregisternummern',
    insz: 'Sie sind auf dem Bildschirm verborgen, bis Sie sie verlangen, und stehen nie in einem Protokoll, Dateinamen oder Fenstertitel.',
    backupTitle: 'Sicherungskopie',
    backup:
      '{keychain, select, vault {Kopieren Sie den ganzen Datenordner, während Werkbalie geschlossen ist. Mit Ihrer Passphrase öffnen Sie ihn auf einem anderen Computer.} other {Kopieren Sie den ganzen Datenordner, während Werkbalie geschlossen ist. Die Kopie öffnet sich nur mit dem Schlüsselbund dieses Computers: Exportieren Sie Ihre Zertifikate getrennt, mit einem Passwort.}}',
  },

  about: {
    version: 'Version',
    runtime: 'Läuft auf',
    licence: 'Lizenz',
    licenceBody:
      'Werkbalie verwendet freie Software anderer, darunter Electron, Chromium, React, SQLite und node-forge, jeweils unter eigener Lizenz.',
    dates: 'Regeln und Adressen geprüft am {date}.',
    copyName: 'die Versionsangaben',
  },
} satisfies WordsOf<typeof source>
