import type { ProblemWords } from '../problem-words'

/** The problems of the connections: Ons and the vacancy feeds. */
export const connectionProblems = {
  'address-missing': {
    title: 'Diese Umgebung hat keine Adresse für diesen Dienst',
    body: 'Ohne Adresse weiß Werkbalie nicht, wo der Dienst zu finden ist. Nichts wurde gesendet.',
    next: 'Tragen Sie die Adresse des Dienstes in der Umgebung ein und versuchen Sie es erneut.',
  },
  'ons-certificate-elsewhere': {
    title: 'Dieses Zertifikat gehört zu einer anderen Kundenumgebung',
    body: 'Ons erkennt das Zertifikat, aber nicht unter dieser Adresse: Jedes Zertifikat gilt für eine Anbindung bei einem Kunden (Antwort 403).',
    next: 'Prüfen Sie, ob der Kundencode im Zertifikat und die Umgebung zusammengehören: Entwicklung, Staging und Produktion haben je eine eigene Adresse.',
  },
  'ons-certificate-refused': {
    title: 'Ons akzeptiert dieses Zertifikat nicht',
    body: 'Es ist abgelaufen, gesperrt oder nicht von der Stelle dieser Umgebung signiert (Antwort 495). Ihr Schlüssel blieb sicher.',
    next: 'Holen Sie im Ons API Dashboard das Zertifikat, das zu dieser Anforderung gehört, und importieren Sie es, oder erstellen Sie eine neue Anforderung.',
  },
  'feed-refused': {
    title: 'Der Server gibt den Feed nicht heraus',
    body: '{cause, select, absent {Unter dieser Adresse gibt es keinen Feed (Code {status}). Der Name der Anwendung oder des Skripts stimmt nicht.} closed {Der Server verlangt ein Passwort oder hat den Feed abgeschaltet (Code {status}).} down {Die Störung liegt beim Server selbst (Code {status}).} other {Der Server antwortete mit Code {status}.}}',
    next: '{cause, select, absent {Prüfen Sie die Adresse, auch die Großbuchstaben: IGBFeed.php.} closed {Fragen Sie Carerix, ob der Feed für Ihre Anwendung eingeschaltet ist.} down {Versuchen Sie es später erneut.} other {Prüfen Sie die Adresse und versuchen Sie es erneut.}}',
  },
  'feed-too-large': {
    title: 'Dieser Feed ist zu groß',
    body: 'Werkbalie liest Feeds bis {size}; dort wurde das Lesen beendet.',
    next: 'Prüfen Sie, ob die Adresse wirklich ein Stellenfeed ist, oder bitten Sie um einen Feed mit weniger Stellen.',
  },
  'feed-redirect': {
    title: 'Der Server leitet an eine Stelle weiter, die Werkbalie nicht liest',
    body: '{reason, select, tooMany {Der Server leitet immer weiter.} notWeb {Der Server leitet an etwas weiter, das keine Webadresse ist.} other {Der Server leitet an diesen Computer selbst weiter.}}',
    next: 'Fragen Sie, wer den Feed betreut, nach der richtigen Adresse.',
  },
  'feed-too-complex': {
    title: 'Dieser Feed kann nicht gelesen werden',
    body: 'Das Lesen brauchte mehr Zeit oder Speicher, als ein echter Feed je braucht, und wurde beendet.',
    next: 'Prüfen Sie, ob die Adresse wirklich ein Stellenfeed ist, oder melden Sie es dem, der den Feed erstellt.',
  },
} satisfies Readonly<Record<string, ProblemWords>>
