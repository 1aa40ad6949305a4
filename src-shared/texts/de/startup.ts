import type { WordsOf } from '../catalog'
import type { startup as source } from '../nl/startup'

export const startup = {
  opening: 'Ihre Daten werden geöffnet',
  openingLong:
    'Das dauert länger als gewöhnlich. Vielleicht fragt Ihr Computer irgendwo nach einem Passwort; sehen Sie auch hinter diesem Fenster nach.',
  retrying: 'Werkbalie versucht es erneut',

  chooseTitle: 'Wie soll Werkbalie Ihre Schlüssel aufbewahren?',
  chooseIntro:
    'Alles, was Sie in Werkbalie speichern, wird verschlüsselt. Der Schlüssel dazu gehört in den Schlüsselbund Ihres Computers.',
  keychainTitle: 'Doch den Schlüsselbund verwenden',
  keychainHelp:
    'Dann müssen Sie beim Start nichts eingeben. Installieren oder entsperren Sie ihn und versuchen Sie es erneut; unter Linux ist das meist GNOME Keyring oder KWallet. Verwaltet jemand anders diesen Computer, fragen Sie dort nach.',

  vaultTitle: 'Mit einer Passphrase weitermachen',
  vaultIntro:
    'Werkbalie legt auf diesem Computer einen Tresor an: eine verschlüsselte Datei, die sich nur mit Ihrer Passphrase öffnet. Sie geben sie bei jedem Start von Werkbalie ein.',
  vaultWarningTitle: 'Niemand kann eine vergessene Passphrase wiederherstellen',
  vaultWarning:
    'Auch die Hersteller von Werkbalie nicht. Bewahren Sie sie daher an einem sicheren Ort auf, etwa in einem Passwortmanager oder einem Tresor.',
  passphrase: 'Passphrase',
  passphraseHint:
    'Mindestens {count} Zeichen. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind stark und gut zu merken.',
  repeat: 'Passphrase wiederholen',
  strength:
    '{strength, select, short {Es {missing, plural, one {fehlt noch # Zeichen} other {fehlen noch # Zeichen}}} weak {Schwach: leicht zu erraten. Fügen Sie Wörter hinzu.} fair {Mittel. Ein weiteres Wort macht sie stark.} strong {Stark} other {}}',
  strengthLabel: 'Stärke der Passphrase',
  capsLock: 'Die Feststelltaste ist aktiv.',
  createVault: 'Tresor anlegen und beginnen',

  lockedTitle: 'Entsperren Sie Ihre Daten',
  lockedIntro:
    'Ihre Schlüssel und Daten liegen verschlüsselt auf diesem Computer. Geben Sie die Passphrase ein, die Sie selbst gewählt haben.',
  unlock: 'Entsperren',
  forgotten: 'Passphrase vergessen?',
  forgottenBody:
    'Probieren Sie ruhig Varianten aus: Sie dürfen es so oft versuchen wie nötig. Finden Sie die Passphrase nicht wieder, können Sie leer beginnen. Ihre alten Daten werden beiseitegelegt und öffnen sich wieder, wenn Sie die Passphrase später finden.',

  blockedTitle: 'Werkbalie kann Ihre Daten nicht öffnen',
  inUseTitle: 'Werkbalie ist bereits geöffnet',
  folder: 'Ihre Daten liegen in diesem Ordner:',
  folderName: 'den Ordner',

  freshStart: 'Leer beginnen…',
  freshTitle: 'Leer beginnen?',
  freshBody:
    'Werkbalie legt alles beiseite, was jetzt in Ihrem Datenordner liegt, und beginnt mit einer leeren Datei. Nichts wird gelöscht.',
  freshWhere: 'Die alten Daten kommen in diesen neuen Ordner, mit Datum und Uhrzeit im Namen:',
  freshLater:
    'Finden Sie später die Passphrase, den Schlüssel oder eine Sicherungskopie? Dann schließen Sie Werkbalie und legen die Dateien aus diesem Ordner wieder an ihren Platz.',
  freshConfirm: 'Beiseitelegen und leer beginnen',
  freshDone: 'Werkbalie hat mit einer leeren Datei begonnen. Ihre alten Daten sind beiseitegelegt.',
} satisfies WordsOf<typeof source>
