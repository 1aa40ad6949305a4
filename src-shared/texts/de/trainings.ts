import type { WordsOf } from '../catalog'
import type { trainings as source } from '../nl/trainings'

export const trainings = {
  title: 'Ausbildungen',
  description: 'Ihr Ausbildungsregister: ohne Verbindung erfassen, später senden, nichts verlieren.',
  places: {
    register: 'Register',
    outbox: 'Postausgang',
    templates: 'Vorlagen',
    people: 'Personen',
    employers: 'Arbeitgeber',
    ask: 'Abfragen',
    archive: 'Archiv',
    settings: 'Einstellungen',
  },

  untitled: 'Ausbildung ohne Namen',

  list: {
    label: 'Ausbildungen',
    search: 'Name, Referenz, Nummer oder Person suchen',
    shown: 'Anzeigen',
    showns: {
      all: 'Alle Ausbildungen',
      draft: 'Entwürfe',
      'under-way': 'Unterwegs',
      registered: 'Registriert',
      refused: 'Abgelehnt',
      removed: 'Beim Dienst gelöscht',
      'put-away': 'Weggelegt',
    },
    from: 'Vom',
    to: 'Bis einschließlich',
    found: '{count, plural, =0 {Keine Ausbildungen} one {Eine Ausbildung} other {# Ausbildungen}}',
    loadingMore: 'Weitere Ausbildungen werden geladen',
    days: '{first} bis {last}',
    noDays: 'Noch keine Tage',
    participants: '{count, plural, =0 {Noch keine Teilnehmer} one {Ein Teilnehmer} other {# Teilnehmer}}',
    errors: '{count, plural, one {Ein Fehler} other {# Fehler}}',
    anomalies: '{count, plural, one {Eine Anomalie} other {# Anomalien}}',
    changed: 'Geändert am {date}',
    putAwayUntil: 'Weggelegt; bis {date} zurückzuholen',
    actions: 'Aktionen für {name}',
    send: 'Senden',
    copy: 'Kopieren…',
    saveTemplate: 'Als Vorlage speichern…',
    putAway: 'Weglegen',
    putAwayBusy: 'Nicht möglich, solange die Ausbildung unterwegs ist.',
    withdraw: 'Aus der Warteschlange nehmen',
    restore: 'Zurückholen',
    empty: 'Noch keine Ausbildungen',
    emptyNext:
      'Beginnen Sie eine Ausbildung: Tragen Sie den Namen und die Tage ein und fügen Sie die Teilnehmer hinzu, auch ohne Verbindung. Sie senden, wenn Sie fertig sind.',
    emptyPractice: 'Oder beginnen Sie mit einem Übungsbeispiel und sehen Sie, wie der Dienst antwortet.',
    nothing: 'Nichts gefunden',
    nothingNext: 'Keine Ausbildung entspricht Ihrer Suche.',
    showAll: 'Alles anzeigen',
    nothingPutAway: 'Es wurde nichts weggelegt',
    nothingPutAwayNext:
      'Was Sie weglegen, verschwindet nur von diesem Computer und lässt sich hier noch {days} Tage zurückholen.',
  },

  selection: {
    send: '{count, plural, one {Eine senden…} other {# senden…}}',
    label: 'Gewählte Ausbildungen',
    count: '{count, plural, one {Eine Ausbildung gewählt} other {# Ausbildungen gewählt}}',
    putAway: 'Weglegen',
    restore: 'Zurückholen',
    clear: 'Nichts wählen',
  },

  putAway: {
    done: '{count, plural, one {Die Ausbildung wurde weggelegt} other {# Ausbildungen wurden weggelegt}}',
    back: '{count, plural, one {Die Ausbildung ist zurück} other {# Ausbildungen sind zurück}}',
  },

  begin: {
    add: 'Neue Ausbildung',
    from: 'Beginnen mit…',
    fromTitle: 'Mit einer Vorlage oder einem Beispiel beginnen',
    templates: 'Vorlagen',
    noTemplates: 'Noch keine Vorlagen. Speichern Sie eine aus einer Ausbildung, die Sie öfter durchführen.',
    examples: 'Übungsbeispiele',
    examplesHelp:
      'Jedes Beispiel ist eine gewöhnliche Ausbildung mit erfundenen Personen. Senden Sie sie und sehen Sie, wie der Übungsdienst antwortet.',
    example: 'Excel, Stufe 1',
    cases: {
      plain: 'Eine Ausbildung, die sofort angenommen wird',
      warning: 'Angenommen, mit einer Warnung',
      'refusal-at-cell': 'Abgelehnt, mit dem Fehler in seiner Zelle',
      'refusal-without-place': 'Abgelehnt, ohne zu sagen wo',
      'slow-answer': 'Eine Antwort, die fünf Sekunden dauert',
      'answer-lost-after-registering': 'Registriert, aber die Antwort geht verloren',
      'connection-lost-before-registering': 'Die Verbindung bricht ab, bevor der Dienst etwas erhielt',
      'server-error': 'Der Dienst hat eine Störung',
      'unavailable-for-two-seconds': 'Der Dienst ist zwei Sekunden nicht erreichbar',
      'too-many-requests': 'Der Dienst bittet, kurz zu warten',
      'leading-to-certificate-required': 'Der Dienst verlangt ein Feld, das das Handbuch nicht erklärt',
      'changed-by-someone-else': 'Ein Kollege ändert die Ausbildung nach Ihrer Registrierung',
    },
  },

  templates: {
    label: 'Vorlagen',
    help: 'Eine Vorlage ist eine Ausbildung, mit der andere beginnen. Sie wird nie gesendet.',
    use: 'Ausbildung beginnen',
    remove: 'Weglegen',
    unnamed: 'Vorlage ohne Namen',
    showPutAway: 'Weggelegtes anzeigen',
    empty: 'Noch keine Vorlagen',
    emptyNext:
      'Wählen Sie im Register bei einer Ausbildung „Als Vorlage speichern“. Danach beginnen Sie eine neue mit einem Tastendruck.',
    toRegister: 'Zum Register',
  },

  outbox: {
    waiting: 'Unterwegs zum Dienst',
    refused: 'Abgelehnt: wartet auf Sie',
    refusedNext:
      'Öffnen Sie die Ausbildung, berichtigen Sie, worauf der Dienst hinweist, und senden Sie sie erneut.',
    sendNow: 'Jetzt senden',
    readNow: 'Jetzt nachlesen',
    sending: 'Ausbildungen werden gesendet',
    sent: '{count, plural, =0 {Im Register des Dienstes kam nichts hinzu} one {Eine Ausbildung wurde registriert} other {# Ausbildungen wurden registriert}}',
    stopped: 'Angehalten. Was noch nicht unterwegs war, wartet weiter.',
    withdraw: 'Aus der Warteschlange nehmen',
    withdrawn: '{name} ist wieder ein Entwurf',
    since: 'Seit {time}',
    why: 'Grund des Wartens: {reason}.',
    queuedWhy: 'Wartet auf eine Verbindung zum Dienst.',
    retryAt: 'Nächster Versuch: {time}.',
    attempts: '{count, plural, =0 {} one {Bisher ein Versuch.} other {Bisher # Versuche.}}',
    unknown:
      'Eine Antwort ging verloren: Vielleicht hat der Dienst die Ausbildung schon. Werkbalie liest zuerst nach, was dort steht, und sendet bis dahin nichts erneut.',
    sendingNow: 'Die Ausbildung wurde dem Dienst übergeben, der noch nicht geantwortet hat.',
    removing:
      'Der Dienst wurde gebeten, die Ausbildung zu löschen. Werkbalie liest nach, ob das geschehen ist.',
    editedSince: 'Sie haben die Ausbildung inzwischen geändert: Das wird danach gesondert gesendet.',
    refusedOn: 'Abgelehnt am {time}',
    refusedAnomalies: 'Der Dienst meldet {count, plural, one {eine Anomalie} other {# Anomalien}}.',
    readOnly: 'Der Dienst nimmt nichts mehr an: Was in der Warteschlange steht, können Sie herausnehmen.',
    more: 'Und noch {count, plural, one {eine Ausbildung, die} other {# Ausbildungen, die}} hier nicht {count, plural, one {steht} other {stehen}}.',
    empty: 'Nichts unterwegs',
    emptyNext:
      'Was Sie senden, während der Dienst nicht erreichbar ist, wartet hier und geht von selbst ab. Sie lesen hier auch, warum etwas wartet.',
  },

  first: {
    noProfile: 'Es gibt noch kein Profil',
    noProfileNext: 'Ausbildungen gehören zu einem Unternehmen. Fügen Sie eines bei den Profilen hinzu.',
    notProvider: '{name} ist kein Ausbildungsanbieter',
    notProviderNext:
      'Ausbildungen registriert ein Ausbildungsanbieter. Arbeiten Sie für ein Unternehmen in dieser Eigenschaft, üben Sie mit einem erfundenen oder fügen Sie eines hinzu.',
    useProfile: 'Für {name} arbeiten',
    practise: 'Mit {name} üben',
    addProfile: 'Ausbildungsanbieter hinzufügen',
    model: {
      title: 'Wie registrieren Sie Ausbildungen?',
      intro: 'Der Dienst kennt zwei Arten. Wählen Sie eine für {name}, bevor Sie beginnen.',
      warning: 'Sie wählen einmal',
      warningBody:
        'Das Handbuch rät, zu wählen und nicht mehr zu wechseln: Beide Arten durcheinander zu benutzen, wird dringend abgeraten. Deshalb steht Ihre Wahl danach fest.',
      source:
        'Handbuch Federal Learning Account, REST-API für Ausbildungsanbieter, 2024-10-01, Abschnitt 3.1.3',
      choice: 'Art der Registrierung',
      options: {
        'multiple-participants': {
          label: 'Pro Ausbildung',
          help: 'Eine Ausbildung mit 1 bis 999 Teilnehmern zusammen. Passt, wenn Sie Gruppen ausbilden.',
        },
        'single-participant': {
          label: 'Pro Teilnehmer',
          help: 'Jede Ausbildung hat einen Teilnehmer und eine eigene Nummer. Passt, wenn Sie einzelne Personen begleiten.',
        },
      },
      keep: 'Wählen und festlegen',
      kept: 'Die Wahl für {name} steht fest',
      openOther:
        'Benutzen Sie für dieses Unternehmen schon ein anderes Programm? Dann wählen Sie dieselbe Art.',
    },
  },

  closed: {
    'read-only': {
      title: 'Dieser Dienst nimmt keine Registrierungen mehr an',
      body: 'Mehreren Veröffentlichungen zufolge hat das Gesetz vom {law} den Federal Learning Account abgeschafft. {isPast, select, yes {Die Daten wurden bis zum {until} aufbewahrt.} other {Die Daten sind bis zum {until} einsehbar.}} Ihr eigenes Register hier läuft einfach weiter.',
    },
    closed: {
      title: 'Dieser Dienst ist geschlossen',
      body: 'Mehreren Veröffentlichungen zufolge hat das Gesetz vom {law} den Federal Learning Account abgeschafft. Hier wird nichts gesendet oder abgefragt. Ihr eigenes Register läuft einfach weiter.',
    },
    open: 'Sie haben die Umgebung {environment} auf „offen“ gestellt. Mehreren Veröffentlichungen zufolge nimmt der Dienst seit dem Gesetz vom {law} nichts mehr an: Eine Ablehnung lesen Sie bei der Ausbildung.',
    details: 'Wo das steht und was Sie tun können',
    published:
      'Gesetz vom {law}, Belgisches Staatsblatt vom {published}. Der Gesetzestext selbst wurde nicht gefunden; es steht bei:',
    checked: 'Gelesen am {date}.',
    change: 'Trifft das für Sie nicht zu, stellen Sie die Umgebung {environment} auf „offen“.',
    toArchive: 'Aufbewahren, was dort steht',
    toEnvironment: 'Umgebung ändern',
  },
} satisfies WordsOf<typeof source>
