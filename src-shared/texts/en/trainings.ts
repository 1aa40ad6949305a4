import type { WordsOf } from '../catalog'
import type { trainings as source } from '../nl/trainings'

export const trainings = {
  title: 'Trainings',
  description: 'Your training register: draft without a connection, send later, lose nothing.',
  places: {
    register: 'Register',
    outbox: 'Outbox',
    templates: 'Templates',
    people: 'People',
    employers: 'Employers',
    ask: 'Ask the service',
    archive: 'Archive',
    settings: 'Settings',
  },

  untitled: 'Training without a name',

  list: {
    label: 'Trainings',
    search: 'Search name, reference, number or person',
    shown: 'Show',
    showns: {
      all: 'All trainings',
      draft: 'Drafts',
      'under-way': 'Under way',
      registered: 'Registered',
      refused: 'Refused',
      removed: 'Removed from the service',
      'put-away': 'Put away',
    },
    from: 'From',
    to: 'Up to and including',
    found: '{count, plural, =0 {No trainings} one {One training} other {# trainings}}',
    loadingMore: 'Loading more trainings',
    days: '{first} to {last}',
    noDays: 'No days yet',
    participants: '{count, plural, =0 {No participants yet} one {One participant} other {# participants}}',
    errors: '{count, plural, one {One error} other {# errors}}',
    anomalies: '{count, plural, one {One anomaly} other {# anomalies}}',
    changed: 'Changed on {date}',
    putAwayUntil: 'Put away; can be restored until {date}',
    actions: 'Actions for {name}',
    send: 'Send',
    copy: 'Copy…',
    saveTemplate: 'Save as a template…',
    putAway: 'Put away',
    putAwayBusy: 'Not possible while the training is under way.',
    withdraw: 'Take out of the queue',
    restore: 'Restore',
    empty: 'No trainings yet',
    emptyNext:
      'Begin a training: enter its name and days and add the participants, even without a connection. You send it when you are ready.',
    emptyPractice: 'Or begin from a practice example and see how the service answers.',
    nothing: 'Nothing found',
    nothingNext: 'No training matches what you are looking for.',
    showAll: 'Show everything',
    nothingPutAway: 'Nothing was put away',
    nothingPutAwayNext:
      'What you put away disappears from this computer only, and can be restored from here for {days} days.',
  },

  selection: {
    send: '{count, plural, one {Send one…} other {Send #…}}',
    label: 'Chosen trainings',
    count: '{count, plural, one {One training chosen} other {# trainings chosen}}',
    putAway: 'Put away',
    restore: 'Restore',
    clear: 'Choose nothing',
  },

  putAway: {
    done: '{count, plural, one {The training was put away} other {# trainings were put away}}',
    back: '{count, plural, one {The training is back} other {# trainings are back}}',
  },

  begin: {
    add: 'New training',
    from: 'Begin from…',
    fromTitle: 'Begin from a template or an example',
    templates: 'Templates',
    noTemplates: 'No templates yet. Save one from a training that you give more often.',
    examples: 'Practice examples',
    examplesHelp:
      'Each example is an ordinary training with fictitious people. Send it and see how the practice service answers.',
    example: 'Excel, level 1',
    cases: {
      plain: 'A training that is accepted at once',
      warning: 'Accepted, with a warning',
      'refusal-at-cell': 'Refused, with the fault at its cell',
      'refusal-without-place': 'Refused, without saying where',
      'slow-answer': 'An answer that takes five seconds',
      'answer-lost-after-registering': 'Registered, but the answer is lost',
      'connection-lost-before-registering': 'The connection breaks before the service received anything',
      'server-error': 'The service has a failure',
      'unavailable-for-two-seconds': 'The service cannot be reached for two seconds',
      'too-many-requests': 'The service asks you to wait a little',
      'leading-to-certificate-required': 'The service demands a field that the manual does not explain',
      'changed-by-someone-else': 'A colleague changes the training after you registered it',
    },
  },

  templates: {
    label: 'Templates',
    help: 'A template is a training to begin others from. It is never sent.',
    use: 'Begin a training',
    remove: 'Put away',
    unnamed: 'Template without a name',
    showPutAway: 'Show what was put away',
    empty: 'No templates yet',
    emptyNext:
      'In the register, choose ‘Save as a template’ at a training. After that you begin a new one with one press.',
    toRegister: 'To the register',
  },

  outbox: {
    waiting: 'On their way to the service',
    refused: 'Refused: waiting for you',
    refusedNext: 'Open the training, correct what the service points at, and send it again.',
    sendNow: 'Send now',
    readNow: 'Read back now',
    sending: 'Sending trainings',
    sent: '{count, plural, =0 {Nothing new came into the service’s register} one {One training was registered} other {# trainings were registered}}',
    stopped: 'Stopped. What had not left yet keeps waiting.',
    withdraw: 'Take out of the queue',
    withdrawn: '{name} is a draft again',
    since: 'Since {time}',
    why: 'Why it waits: {reason}.',
    queuedWhy: 'Waiting for a connection to the service.',
    retryAt: 'Next try: {time}.',
    attempts: '{count, plural, =0 {} one {One try so far.} other {# tries so far.}}',
    unknown:
      'An answer was lost: the service may have the training already. Werkbalie first reads back what is there, and sends nothing again until then.',
    sendingNow: 'The training was handed to the service, which has not answered yet.',
    removing: 'The service was asked to remove the training. Werkbalie reads back whether it did.',
    editedSince: 'You changed the training meanwhile: that is sent separately afterwards.',
    refusedOn: 'Refused on {time}',
    refusedAnomalies: 'The service reports {count, plural, one {one anomaly} other {# anomalies}}.',
    readOnly: 'The service takes nothing any more: what is in the queue can be taken out of it.',
    more: 'And {count, plural, one {one more training} other {# more trainings}} not shown here.',
    empty: 'Nothing under way',
    emptyNext:
      'What you send while the service cannot be reached waits here and leaves by itself. You also read here why something waits.',
  },

  first: {
    noProfile: 'There is no profile yet',
    noProfileNext: 'Trainings belong to an enterprise. Add one at the profiles.',
    notProvider: '{name} is not a training provider',
    notProviderNext:
      'Trainings are registered by a training provider. Work for an enterprise in that capacity, practise with a fictitious one, or add one.',
    useProfile: 'Work for {name}',
    practise: 'Practise with {name}',
    addProfile: 'Add a training provider',
    model: {
      title: 'How do you register trainings?',
      intro: 'The service knows two ways. Choose one for {name} before you begin.',
      warning: 'You choose once',
      warningBody:
        'The manual advises to choose and not to change any more: using both ways through each other is strongly discouraged. That is why your choice is fixed from then on.',
      source: 'Federal Learning Account manual, REST API for training providers, 2024-10-01, section 3.1.3',
      choice: 'Way of registering',
      options: {
        'multiple-participants': {
          label: 'Per training',
          help: 'One training with 1 to 999 participants together. Suits whoever trains groups.',
        },
        'single-participant': {
          label: 'Per participant',
          help: 'Each training has one participant and a number of its own. Suits whoever guides individual tracks.',
        },
      },
      keep: 'Choose and fix',
      kept: 'The choice for {name} is fixed',
      openOther: 'Do you already use another program for this enterprise? Then choose the same way.',
    },
  },

  closed: {
    'read-only': {
      title: 'This service takes no registrations any more',
      body: 'Several publications report that the law of {law} abolished the Federal Learning Account. {isPast, select, yes {The data was kept until {until}.} other {The data can be consulted until {until}.}} Your own register here simply goes on.',
    },
    closed: {
      title: 'This service is closed',
      body: 'Several publications report that the law of {law} abolished the Federal Learning Account. Nothing is sent or asked here. Your own register simply goes on.',
    },
    open: 'You set the environment {environment} to ‘open’. Several publications report that the service takes nothing since the law of {law}: a refusal is shown at the training.',
    details: 'Where this was read, and what you can do',
    published:
      'Law of {law}, Belgian Official Gazette of {published}. The text of the law itself was not found; this is reported by:',
    checked: 'Read on {date}.',
    change: 'If this is not so for you, set the environment {environment} to ‘open’.',
    toArchive: 'Keep what is there',
    toEnvironment: 'Change the environment',
  },
} satisfies WordsOf<typeof source>
