import type { WordsOf } from '../catalog'
import type { trainingProblems as source } from '../nl/training-problems'

/** The problems of the trainings. */
export const trainingProblems = {
  'would-remove-participants': {
    title:
      '{count, plural, one {Eine Person würde Daten verlieren} other {# Personen würden Daten verlieren}}',
    body: 'Der Dienst ersetzt die ganze Ausbildung durch das, was Sie senden. Wer oder was nicht mehr darin steht, verschwindet aus dem Register. Es wurde noch nichts gesendet.',
    next: 'Prüfen Sie die Liste. Bestätigen Sie, wer verschwinden darf, oder fügen Sie die fehlenden Teilnehmer und Zeiträume wieder ein.',
  },
  'changed-elsewhere': {
    title:
      '{removed, select, yes {Diese Ausbildung wurde inzwischen anderswo gelöscht} other {Diese Ausbildung wurde inzwischen anderswo geändert}}',
    body: '{removed, select, yes {Das Register kennt sie nicht mehr. Es wurde nichts gesendet und Ihre Fassung ist noch da.} other {Im Register steht nicht mehr die Fassung, von der Sie ausgegangen sind ({differences, plural, one {# Unterschied} other {# Unterschiede}}). Es wurde nichts gesendet und Ihre Fassung ist noch da.}}',
    next: '{removed, select, yes {Senden Sie sie erneut, wenn sie doch bleiben soll.} other {Vergleichen Sie beide Fassungen und wählen Sie je Unterschied, was bleibt. Senden Sie danach.}}',
  },
  'edited-meanwhile': {
    title: 'Diese Ausbildung wurde inzwischen geändert',
    body: 'Ihre Änderung ging von einer älteren Fassung aus und wurde nicht gespeichert, damit nichts überschrieben wird.',
    next: 'Öffnen Sie die Ausbildung erneut und machen Sie die Änderung noch einmal.',
  },
  'training-under-way': {
    title:
      '{state, select, queued {Diese Ausbildung wartet auf den Versand} unknown {Die Antwort des Dienstes ist noch nicht bekannt} other {Diese Ausbildung ist unterwegs zum Dienst}}',
    body: '{state, select, queued {Sie wird gesendet, sobald der Dienst erreichbar ist.} unknown {Werkbalie liest zuerst nach, was der Dienst hat, und sendet bis dahin nichts erneut.} other {Werkbalie wartet auf die Antwort.}} Es ist nichts verloren.',
    next: '{state, select, queued {Nehmen Sie sie aus der Warteschlange, um dies zu tun.} other {Warten Sie auf die Antwort und versuchen Sie es dann erneut.}}',
  },
  'learning-account-closed': {
    title:
      '{access, select, readonly {Das Federal Learning Account nimmt nichts mehr an} other {Das Federal Learning Account ist geschlossen}}',
    body: 'Mehreren Herausgebern zufolge hat das Gesetz vom 14. Januar 2026 (Belgisches Staatsblatt vom 21. Januar 2026) die Registrierung beendet. {access, select, readonly {Die Daten können bis zum 31. Dezember 2026 eingesehen werden.} other {Die Daten können nicht mehr eingesehen werden.}} Ihr eigenes Register funktioniert weiter.',
    next: '{access, select, readonly {Archivieren Sie, was dort steht, oder bewahren Sie diese Ausbildung in Ihrem eigenen Register auf.} other {Bewahren Sie diese Ausbildung in Ihrem eigenen Register auf.}} Nimmt der Dienst doch etwas an, ändern Sie das in der Umgebung.',
  },
  'training-provider-needed': {
    title: 'Dieses Profil ist kein Ausbildungsanbieter',
    body: 'Nur ein Ausbildungsanbieter registriert Ausbildungen im Federal Learning Account. Was Sie ausgefüllt haben, ist noch da.',
    next: 'Wählen Sie ein Profil mit der Rolle Ausbildungsanbieter, oder ändern Sie die Rolle bei den Profilen.',
  },
  'data-model-missing': {
    title: 'Das Datenmodell ist noch nicht gewählt',
    body: 'Der Dienst kennt zwei: eine Ausbildung mit vielen Teilnehmern oder eine Ausbildung pro Teilnehmer. Sigedis rät dringend davon ab, sie zu mischen, deshalb steht die Wahl danach fest.',
    next: 'Wählen Sie das Datenmodell im Profil und versuchen Sie es erneut.',
  },
  'history-incomplete': {
    title: 'Der Dienst hat nicht alle Ausbildungen geliefert',
    body: 'Pro Anfrage kommen höchstens 999. Werkbalie hat nach Zeiträumen weitergefragt, aber an einem einzigen Tag sind es immer noch zu viele. Was ankam, ist aufbewahrt.',
    next: 'Fragen Sie den Verlauf dieser Person Arbeitgeber für Arbeitgeber ab.',
  },
  'table-too-large': {
    title: 'Diese Tabelle ist zu groß für eine Arbeitsmappe',
    body: 'Sie hat {lines} Zeilen; Werkbalie schreibt höchstens {most} in eine .xlsx-Datei. Es wurde nichts geschrieben.',
    next: 'Wählen Sie CSV: dort gibt es keine Grenze.',
  },
  'file-unreadable': {
    title: 'Werkbalie kann diese Datei nicht lesen',
    body: '{reason, select, toolarge {Die Datei ist zu groß.} empty {Sie enthält nichts.} other {Es ist keine CSV- oder XLSX-Datei, oder sie ist beschädigt oder mit einem Passwort geschützt.}} Es wurde nichts geändert.',
    next: '{reason, select, toolarge {Teilen Sie sie in kleinere Dateien auf.} empty {Wählen Sie eine andere Datei.} other {Speichern Sie sie in Ihrer Tabellenkalkulation erneut als .xlsx oder .csv und wählen Sie diese Datei.}}',
  },
} satisfies WordsOf<typeof source>
