import type { WordsOf } from '../catalog'
import type { fields as source } from '../nl/fields'

export const fields = {
  required: 'Bitte ausfüllen.',
  malformed: 'Das hat nicht die erwartete Form.',
  'too-long': 'Das ist zu lang.',
  'too-short': 'Das ist zu kurz.',
  'too-small': 'Dieser Wert ist zu niedrig.',
  'too-large': 'Dieser Wert ist zu hoch.',
  'not-a-choice': 'Wählen Sie eine der Möglichkeiten.',

  'insz-length': 'Eine Nationalregister- oder BIS-Nummer (ENSS) hat 11 Ziffern.',
  'insz-checksum':
    'Diese Nationalregisternummer stimmt nicht: Die Kontrollzahl passt nicht zum Rest. Prüfen Sie die Ziffern.',
  'insz-date':
    'Diese Nationalregisternummer enthält ein Datum oder eine laufende Nummer, die es nicht gibt. Prüfen Sie die Ziffern.',
  'enterprise-number-length': 'Eine Unternehmensnummer hat 10 Ziffern und beginnt mit 0 oder 1.',
  'enterprise-number-checksum':
    'Diese Unternehmensnummer stimmt nicht: Die Kontrollzahl passt nicht zum Rest. Prüfen Sie die Ziffern.',
  'enterprise-number-is-establishment':
    'Das ist die Nummer einer Niederlassungseinheit. Geben Sie die Unternehmensnummer an: Sie beginnt mit 0 oder 1.',

  'date-malformed': 'Geben Sie ein vollständiges Datum an.',
  'date-in-past': 'Dieses Datum ist vorbei. Wählen Sie heute oder später.',
  'date-in-future': 'Dieses Datum liegt in der Zukunft. Wählen Sie heute oder früher.',
  'date-outside-window':
    'Dieses Datum ist zu weit entfernt. Wählen Sie ein Datum in diesem Quartal; im letzten Monat eines Quartals ist auch das nächste erlaubt.',
  'end-before-start': 'Das Enddatum liegt vor dem Anfangsdatum.',
  'windows-overlap':
    'Dieser Zeitraum überschneidet sich mit einem anderen. Jeder Tag gehört zu einem Zeitraum.',
  'year-taken':
    'Dieses Jahr steht schon in der Liste. Ändern Sie jene Zeile oder wählen Sie ein anderes Jahr.',

  'email-malformed': 'Geben Sie eine E-Mail-Adresse wie name@beispiel.be an, ohne Umlaute oder Akzente.',
  'country-code': 'Geben Sie den Ländercode aus zwei Buchstaben an, zum Beispiel BE oder NL.',
  'common-name-ons':
    'Schreiben Sie Anbindung-Kundencode-Kennung, zum Beispiel dienstplan-TE1234-buero: Anbindung in Kleinbuchstaben, Kundencode TE mit vier Ziffern oder beginnend mit CF, DF oder MF.',
  'ons-connector': 'Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und _.',
  'ons-customer-code': 'Ein Kundencode ist TE mit vier Ziffern oder beginnt mit CF, DF oder MF.',
  'ons-identification': 'Verwenden Sie nur Buchstaben ohne Umlaute, Ziffern und _.',
  'key-size': 'Wählen Sie eine der angebotenen Schlüssellängen.',
  'key-size-ons': 'Ons verlangt einen Schlüssel von mindestens 4096 Bit.',
  'certificate-pem': 'Fügen Sie das ganze Zertifikat ein, von BEGIN CERTIFICATE bis END CERTIFICATE.',

  'url-malformed': 'Geben Sie eine vollständige Adresse an, zum Beispiel https://beispiel.be/pfad.',
  'url-not-https': 'Die Adresse muss mit https:// beginnen. Http ist nur zu diesem Computer selbst erlaubt.',
  'url-has-credentials': 'Lassen Sie Benutzernamen und Passwort in der Adresse weg.',

  'password-too-short': 'Wählen Sie ein Passwort mit mindestens 8 Zeichen.',
  'passphrase-too-short':
    'Wählen Sie eine Passphrase mit mindestens 12 Zeichen: Einige Wörter hintereinander merkt man sich leicht.',
  'passphrase-wrong':
    'Diese Passphrase öffnet den Tresor nicht. Achten Sie auf Großschreibung und Leerzeichen und versuchen Sie es erneut.',
  'pkcs12-password-wrong':
    'Dieses Passwort öffnet die Datei nicht. Achten Sie auf Großschreibung und versuchen Sie es erneut.',
  'passwords-differ': 'Die beiden Eingaben sind nicht gleich.',
  'name-taken': 'Diesen Namen gibt es schon. Wählen Sie einen anderen.',

  'only-for-mandatary':
    'Nur ein Beauftragter gibt hier ein anderes Unternehmen an. Lassen Sie dieses Feld leer.',
  'citizen-unknown':
    'Die soziale Sicherheit kennt diese Nationalregisternummer nicht. Prüfen Sie die Ziffern mit dem Kandidaten.',
  'enterprise-number-unknown':
    'Die soziale Sicherheit kennt diese Unternehmensnummer nicht. Prüfen Sie die Ziffern.',
  'enterprise-number-not-in-token':
    'Diese Unternehmensnummer gehört nicht zum Zugang dieses Profils. Prüfen Sie in Chaman, für welches Unternehmen die Client-ID gilt.',
  'mandatary-person-asked':
    'Der Dienst fragt, wer der Beauftragte persönlich ist; das geht nur über das Portal. Prüfen Sie die Eigenschaft im Profil.',

  'role-differs':
    'Die soziale Sicherheit kennt dieses Unternehmen in einer anderen Eigenschaft als das Profil: Arbeitgeber oder Bevollmächtigter. Passen Sie die Eigenschaft des Profils an.',
  'technical-name': 'Benutzen Sie nur Kleinbuchstaben, Ziffern und den Unterstrich: dienstplan_sync.',
  identification: 'Benutzen Sie nur Buchstaben, Ziffern und den Unterstrich, ohne Leerzeichen.',
  'customer-code-development': 'Für die Entwicklung ist der Kundencode TE1002.',
  'customer-code-staging': 'Für Staging ist der Kundencode TE mit vier Ziffern, ein anderer als TE1002.',
  'customer-code-production': 'Für die Produktion beginnt der Kundencode mit CF, DF oder MF.',
  'application-name':
    'Tragen Sie den Namen Ihrer Carerix-Anwendung ein: den Teil vor .carerix, zum Beispiel deproef.',
  'url-not-web': 'Tragen Sie eine Webadresse ein, die mit https:// oder http:// beginnt.',

  'too-many': 'Das sind zu viele: es können höchstens 999 sein.',
  'only-one-participant':
    'In diesem Datenmodell hat jede Ausbildung einen Teilnehmer. Teilen Sie die Ausbildung je Teilnehmer auf.',
  'other-person':
    'Diese Ausbildung ist auf eine andere Person registriert. Legen Sie für jemand anderen eine neue Ausbildung an.',
  'hours-malformed': 'Geben Sie Stunden ein, zum Beispiel 7,5 oder 7:30.',
  'hours-not-positive': 'Geben Sie mehr als 0 Stunden ein.',
  'hours-more-than-days': 'Das sind mehr Stunden, als diese Tage haben. Prüfen Sie die Stunden und die Tage.',
  'code-malformed': 'Geben Sie einen Code ein: eine ganze Zahl.',
  'number-malformed': 'Geben Sie eine Zahl ein, zum Beispiel 125 oder 125,50.',
  'date-order': 'Der letzte Tag liegt vor dem ersten.',
  'date-outside-training': 'Dieser Tag liegt außerhalb des ersten und letzten Tages der Ausbildung.',
  'window-crossed':
    'Dieser Zeitraum reicht über die Grenze zweier Fünfjahresfenster. Teilen Sie ihn an der Grenze.',
  'window-without-period':
    'Die Ausbildung reicht über zwei Fünfjahresfenster: jeder Teilnehmer braucht in jedem davon einen Zeitraum.',
  'period-duplicate': 'Dieser Zeitraum steht schon da. Prüfen Sie, ob er zweimal nötig ist.',
  'periods-overlap': 'Dieser Zeitraum überschneidet sich mit einem anderen. Prüfen Sie, ob das stimmt.',
  'participant-duplicate': 'Diese Person steht schon für denselben Arbeitgeber da.',
  'person-twice': 'Diese Person steht schon für einen anderen Arbeitgeber da. Prüfen Sie, ob das stimmt.',
} satisfies WordsOf<typeof source>
