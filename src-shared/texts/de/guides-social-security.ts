import type { WordsOf } from '../catalog'
import type { socialSecurity as source } from '../nl/guides-social-security'

export const socialSecurity = {
  'employer-known': {
    title: 'Ihr Unternehmen ist auf dem Portal der sozialen Sicherheit bekannt',
    do: 'Prüfen Sie, ob Ihr Unternehmen als Arbeitgeber auf socialsecurity.be eingetragen ist. Wer schon Dimona-Meldungen macht, ist es. Ein Dienstleister oder Ausbildungsanbieter ohne Personal beantragt zuerst die Eintragung.',
    needs: 'Ihre Unternehmensnummer.',
    gives: 'Die Gewissheit, dass Ihr Unternehmen Zugang zu den gesicherten Diensten bekommen kann.',
  },
  'access-manager': {
    title: 'Es gibt einen Hauptzugangsverwalter',
    do: 'Der gesetzliche Vertreter benennt auf dem Portal einen Hauptzugangsverwalter, falls das noch nicht geschehen ist. In einem kleinen Betrieb ist das oft der Geschäftsführer selbst.',
    needs: 'Den gesetzlichen Vertreter, mit eID oder itsme.',
    gives: 'Den Namen des Zugangsverwalters: Nur diese Person darf die folgenden Schritte in Chaman tun.',
    handOver: {
      do: 'Bestellen Sie auf dem Portal der sozialen Sicherheit einen Hauptzugangsverwalter, falls das noch nicht geschehen ist. In einem kleinen Betrieb sind Sie das oft selbst.',
      needs: 'Ihre eID oder itsme.',
    },
  },
  'technical-manager': {
    title: 'Wer die Technik macht, darf in Chaman',
    do: 'Will der Zugangsverwalter es nicht selbst tun, gibt er einem Mitarbeiter oder Informatiker den Zugang „ChaMan – Technische Kanalverwaltung“. Tut er es selbst, trifft dieser Schritt nicht zu.',
    needs:
      'Den Namen und die Nationalregisternummer dieser Person; geben Sie sie direkt dem Zugangsverwalter, nicht in Werkbalie.',
    gives: 'Eine Person, die in Chaman das Zertifikat hochladen darf.',
    handOver: {
      do: 'Wollen Sie die technische Arbeit nicht selbst tun, geben Sie einem Mitarbeiter oder Informatiker den Zugang „ChaMan – Technische Kanalverwaltung“. Tun Sie es selbst, überspringen Sie diesen Schritt.',
      needs: 'Name und Nationalregisternummer dieser Person; Sie erhalten sie von ihr selbst.',
    },
  },
  certificate: {
    title: 'Erstellen Sie einen Schlüssel und ein Zertifikat',
    do: 'Werkbalie erstellt den Schlüssel, bewahrt ihn im gesicherten Schlüsselbund dieses Computers auf und signiert damit selbst ein Zertifikat. Chaman akzeptiert das. Bevorzugt Ihr Unternehmen ein Zertifikat einer anerkannten Stelle, so ist das derzeit „PersonalSign 3 Pro“ von GlobalSign; Sie importieren es dann hier.',
    needs: 'Den Namen Ihres Unternehmens in der amtlichen Schreibweise.',
    gives:
      'Eine Zertifikatsdatei (PEM), die Sie weitergeben dürfen. Der Schlüssel selbst verlässt diesen Computer nie.',
  },
  'hand-over': {
    title: 'Geben Sie dem Zugangsverwalter das Zertifikat',
    do: 'Speichern Sie das Zertifikat als Datei und geben Sie es zusammen mit dem Übergabeblatt weiter: Darauf steht, was der Zugangsverwalter in Chaman tun muss. Sind Sie selbst der Zugangsverwalter, machen Sie gleich weiter.',
    needs: 'Die Zertifikatsdatei und die E-Mail-Adresse des Zugangsverwalters.',
    gives: 'Der Zugangsverwalter weiß, worum es geht. Ab jetzt warten Sie auf ihn oder sie.',
  },
  sender: {
    title: 'Chaman kennt Ihr Unternehmen als Absender',
    do: 'Bei der ersten Anmeldung bittet Chaman, den Absender des Unternehmens anzulegen. Tragen Sie genau eine technische Kontaktperson ein: jemanden, der Nachrichten über Störungen und abgelaufene Zertifikate auch liest.',
    needs: 'Name, E-Mail-Adresse und Telefon der technischen Kontaktperson.',
    gives: 'Einen Absender, mit dem der REST-Kanal verbunden wird.',
  },
  upload: {
    title: 'Der REST-Kanal ist aktiv, mit Ihrem Zertifikat',
    do: 'Aktivieren Sie in Chaman den REST-Kanal und laden Sie dort die Zertifikatsdatei hoch. Nur das Zertifikat: Fragt jemand nach dem Schlüssel, geben Sie ihn nie heraus.',
    needs: 'Die Zertifikatsdatei (PEM) aus Werkbalie.',
    gives: 'Einen aktiven REST-Kanal, der Ihre Signatur erkennt.',
    handOver: {
      do: 'Aktivieren Sie in Chaman den REST-Kanal und laden Sie dort die Zertifikatsdatei hoch. Nur das Zertifikat: Der Schlüssel bleibt bei uns und wird nirgends gebraucht.',
      needs: 'Die Zertifikatsdatei (PEM), die Sie von uns erhalten.',
    },
  },
  'client-id': {
    title: 'Übernehmen Sie die Client-ID in Ihr Profil',
    do: 'Chaman zeigt nach der Aktivierung eine Client-ID, zum Beispiel self_service_chaman_123456_ab12cd. Kopieren Sie sie genau so und fügen Sie sie in das Profil Ihres Unternehmens in Werkbalie ein.',
    needs: 'Die Client-ID, vom Zugangsverwalter.',
    gives:
      'Ein Profil, mit dem Werkbalie sich anmelden kann. Die Client-ID ist kein Geheimnis; ohne Ihren Schlüssel kann niemand etwas damit anfangen.',
    handOver: {
      do: 'Nach dem Aktivieren zeigt Chaman eine Client-ID, zum Beispiel self_service_chaman_123456_ab12cd. Kopieren Sie sie genau und geben Sie sie uns. Ein Geheimnis ist sie nicht.',
      needs: 'Der aktivierte REST-Kanal.',
    },
  },
  'service-access': {
    title: 'Ihr Kanal darf den Dienst benutzen',
    do: 'Prüfen Sie in Chaman, ob der Kanal den Dienst ansprechen darf, den Sie benutzen wollen, und in welcher Eigenschaft: als Arbeitgeber, als Bevollmächtigter oder als Ausbildungsanbieter. Wie dieser Zugang genau erteilt wird, ist nirgends veröffentlicht: Findet der Zugangsverwalter es nicht, rufen Sie das Kontaktzentrum der sozialen Sicherheit an.',
    needs: 'Den Namen des Dienstes, zum Beispiel PrecontractualData.',
    gives: 'Den richtigen Zugang; fehlt er, meldet das der Test im nächsten Schritt.',
    handOver: {
      do: 'Prüfen Sie in Chaman, ob der Kanal den Dienst ansprechen darf, den wir nutzen wollen, und in der richtigen Eigenschaft: als Arbeitgeber, als Bevollmächtigter oder als Bildungsanbieter. Finden Sie es nicht, rufen Sie das Kontaktzentrum der sozialen Sicherheit an.',
      needs: 'Der Name des Dienstes, zum Beispiel PrecontractualData.',
    },
  },
  test: {
    title: 'Testen Sie die Anbindung',
    do: 'Werkbalie prüft eines nach dem anderen: Ist der Schlüssel da, passt das Zertifikat, ist es gültig, geht die Uhr richtig, wird Zugang gewährt, ist Ihre Unternehmensnummer erreichbar, antwortet der Dienst? Geht ein Schritt schief, lesen Sie, welcher und was zu tun ist. Dafür werden keine Personendaten benutzt.',
    needs: 'Das Profil mit Client-ID und Zertifikat.',
    gives: 'Die Gewissheit, dass der Dienst Sie akzeptiert. Sie können Ihren ersten Kandidaten prüfen.',
  },
} satisfies WordsOf<typeof source>
