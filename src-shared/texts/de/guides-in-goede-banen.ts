import type { WordsOf } from '../catalog'
import type { inGoedeBanen as source } from '../nl/guides-in-goede-banen'

export const inGoedeBanen = {
  account: {
    title: 'Sie haben ein Konto bei InGoedeBanen',
    do: 'Fragen Sie InGoedeBanen (Groningen), ob Ihre Stellen über einen Feed eingelesen werden können, und notieren Sie, wer Ihr Kontakt ist. Ob und wie InGoedeBanen heute Feeds einliest, ist nirgends veröffentlicht: Fragen Sie ausdrücklich danach.',
    needs: 'Ihren Kundenbetreuer oder Kontakt bei InGoedeBanen.',
    gives: 'Die E-Mail-Adresse und die Kundennummer, unter denen InGoedeBanen Sie kennt.',
  },
  'website-publications': {
    title: 'Ihre Stellen stehen auf dem Medium „eigen website“',
    do: 'InGoedeBanen sieht dann genau die Stellen, die auch auf Ihrer eigenen Website stehen. Fehlt eine Stelle, prüfen Sie: Gibt es eine Veröffentlichung, ist das erste Veröffentlichungsdatum erreicht und das letzte nicht vorbei, ist das Schlussdatum nicht vorbei, ist „open sollicitatie“ ausgeschaltet, und steht kein Punkt im Titel (schreiben Sie „(Sr)“, nicht „(Sr.)“)?',
    needs: 'Einen Verwalter von Carerix.',
    gives: 'Veröffentlichungen mit dem Medium „eigen website“.',
  },
  'website-url': {
    title: 'Fragen Sie nach der Adresse des Feeds',
    do: 'Die Adresse für diesen Weg stand einst auf der Hilfeseite von Carerix, ist dort aber verschwunden. Fragen Sie Carerix danach und prüfen Sie sie hier, bevor Sie sie weitergeben. Der Bewerbungslink läuft auf diesem Weg über Ihr cxportal; wollen Sie auf Ihre eigene Website verweisen, nehmen Sie den Weg mit eigenem Medium.',
    needs: 'Den Namen Ihrer Carerix-Anwendung.',
    gives: 'Die Adresse des Feeds.',
  },
  medium: {
    title: 'Legen Sie das Medium inGoedebanen an',
    do: 'Melden Sie sich als Verwalter an und gehen Sie zu Onderhoud > Media. Legen Sie das Medium „inGoedebanen“ an oder öffnen Sie es. Tragen Sie als Code IGB ein, wählen Sie selbst eine Standardphase und eine Standardquelle des Matches, und speichern Sie. Das tun Sie einmal.',
    needs: 'Einen Verwalter von Carerix.',
    gives: 'Ein Medium mit dem Code IGB.',
  },
  'medium-publications': {
    title: 'Erstellen Sie je Stelle eine Veröffentlichung',
    do: 'Eine Stelle, die InGoedeBanen zeigen soll, bekommt eine Veröffentlichung mit dem Medium „inGoedebanen“. Soll sie auch auf Ihrer eigenen Website stehen, erstellen Sie zwei Veröffentlichungen: eine mit dem Medium „eigen website“ und eine mit dem Medium „InGoedeBanen“.',
    needs: 'Das Medium mit dem Code IGB.',
    gives: 'Stellen, bei denen Sie selbst wählen, ob InGoedeBanen sie sieht.',
  },
  'apply-link': {
    title: 'Lassen Sie auf Ihrer eigenen Website bewerben',
    do: 'Standardmäßig gibt es keinen eigenen Bewerbungslink. Füllen Sie in Onderhoud | Instellingen, Block „Attributes and fields“, das Feld applyUrl aus; es kann je Medium verschieden sein, mit dem Code IGB. Darf die Bewerbung über cxportal laufen, trifft dieser Schritt nicht zu.',
    needs: 'Wie die Adresse einer Stelle auf Ihrer Website aussieht.',
    gives: 'Einen Bewerbungslink zu Ihrer eigenen Website in jeder Stelle des Feeds.',
  },
  'medium-url': {
    title: 'Setzen Sie die Adresse des Feeds zusammen',
    do: 'Tragen Sie den Namen Ihrer Carerix-Anwendung ein; Werkbalie setzt die Adresse zusammen. Achten Sie auf die Großbuchstaben in IGBFeed.php und auf .com: Die Anwendung selbst steht auf .net. Carerix schreibt die Adresse mit http; versuchen Sie zuerst https.',
    needs: 'Den Namen Ihrer Carerix-Anwendung, den Teil vor .carerix.',
    gives: 'Die Adresse des Feeds.',
  },
  'general-account': {
    title: 'Tragen Sie das allgemeine Konto ein',
    do: 'Haben Sie ein allgemeines Konto bei InGoedeBanen, gehen Sie in Carerix zu Onderhoud | Instellingen, Block „IngoedeBanen“. Tragen Sie bei Email Adres die Adresse ein, die bei InGoedeBanen bekannt ist, und bei ClientId Ihre Kundennummer.',
    needs: 'Die E-Mail-Adresse und die Kundennummer bei InGoedeBanen.',
    gives: 'Carerix weiß, mit welchem Konto es arbeitet.',
  },
  'user-accounts': {
    title: 'Tragen Sie die Konten je Benutzer ein',
    do: 'Hat jeder Benutzer ein eigenes Konto bei InGoedeBanen, gehen Sie zu Beheer | Gebruikers, öffnen Sie den Benutzer und füllen Sie im Block „Additionele Informatie“ das Feld IGB Emailadres aus. Sonst trifft dieser Schritt nicht zu.',
    needs: 'Je Benutzer die E-Mail-Adresse bei InGoedeBanen.',
    gives: 'Jeder Benutzer arbeitet mit dem eigenen Konto.',
  },
  'own-account': {
    title: 'Tragen Sie Ihr eigenes Konto ein',
    do: 'Ein Benutzer kann es auch selbst: Klicken Sie rechts oben auf Ihren Namen, dann auf Mijn Gegevens, und füllen Sie im Block „Additionele Informatie“ Ihre IGB Emailadres aus.',
    needs: 'Ihre E-Mail-Adresse bei InGoedeBanen.',
    gives: 'Sie arbeiten mit Ihrem eigenen Konto.',
  },
  'new-account': {
    title: 'InGoedeBanen gibt ein anderes Konto',
    do: 'Notieren Sie die neue E-Mail-Adresse und Kundennummer, und ab welchem Tag sie gelten.',
    needs: 'Nichts; Sie warten auf InGoedeBanen.',
    gives: 'Die neue E-Mail-Adresse und Kundennummer.',
  },
  feed: {
    title: 'Prüfen Sie den Feed',
    do: 'Werkbalie holt den Feed so ab, wie InGoedeBanen es tut, zeigt die Stellen darin und was daran fehlt: fehlende oder doppelte Nummern, ein Punkt im Titel, ein leerer Bewerbungslink, ein Datum in der Zukunft. Fehlt eine Stelle, lesen Sie, was in Carerix zu prüfen ist.',
    needs: 'Die Adresse des Feeds.',
    gives: 'Eine Liste der Stellen, die InGoedeBanen zu sehen bekommt.',
  },
  'send-url': {
    title: 'Geben Sie InGoedeBanen die Adresse',
    do: 'Schicken Sie InGoedeBanen die Adresse und sagen Sie dazu, dass sie eine andere ersetzt, falls schon ein Feed eingelesen wurde.',
    needs: 'Die geprüfte Adresse und die E-Mail-Adresse Ihres Kontakts.',
    gives: 'InGoedeBanen weiß, wo Ihre Stellen stehen.',
  },
  read: {
    title: 'InGoedeBanen liest den Feed ein',
    do: 'Fragen Sie, wann der Feed zum ersten Mal und wie oft er danach gelesen wird. Dafür gibt es keine Frist: Notieren Sie, wann Sie nachfragen wollen.',
    needs: 'Nichts; Sie warten auf InGoedeBanen.',
    gives: 'Die Bestätigung, dass der Feed gelesen wurde.',
  },
  visible: {
    title: 'Ihre Stellen stehen auf InGoedeBanen',
    do: 'Suchen Sie einige Stellen und prüfen Sie Titel, Ort und Bewerbungslink. Lassen Sie den Feed hier täglich prüfen: Dann merken Sie, wenn eine Stelle verschwindet.',
    needs: 'Die Liste der Feedprüfung.',
    gives: 'Einen funktionierenden Feed, der im Auge behalten wird.',
  },
} satisfies WordsOf<typeof source>
