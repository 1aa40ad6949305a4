/** Words of the first screen: what asks for attention today. */
export const today = {
  nothing: 'Nothing asks for your attention today',
  nothingNext:
    'Check a candidate before you hire: you can at once, in the practice environment, with fictitious people. Or begin a connection; here you will then read what there is to do and for whom you wait.',
  checkCandidate: 'Check a candidate',
  connect: 'Begin a connection',
  groups: {
    yours: 'Waits for you',
    theirs: 'Waits for others',
    certificates: 'Certificates that expire',
    drafts: 'Trainings to send',
    vacancies: 'Test vacancies to send',
    checks: 'To check again',
    feeds: 'Feeds that ask for attention',
  },
  askAgain: 'Ask again today',
  certificateUntil: 'Valid until {date}',
  renewFrom: 'renew from {date}',
  daysLeft: '{days, plural, =0 {Today is the last day} one {One day left} other {# days left}}',
  expired: 'Past its end',
  training: 'Training',
  trainingStates: {
    ready: 'Ready to send',
    queued: 'Waits for the service',
    refused: 'Refused',
    unknown: 'Answer lost',
    removing: 'Removal uncertain',
  },
  vacanciesToSend:
    '{count, plural, one {One vacancy without errors is ready for a round.} other {# vacancies without errors are ready for a round.}}',
  changedOn: 'changed on {date}',
  checkAgain: 'The answer holds for one quarter. Ask again for the quarter that begins on {date}.',
  feedChecked: 'Checked on {date}',
  feedGone: '{count, plural, one {One gone} other {# gone}}',
  feedErrors: '{count, plural, one {One error} other {# errors}}',
}
