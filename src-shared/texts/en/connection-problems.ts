import type { ProblemWords } from '../problem-words'

/** The problems of the connections: Ons and the vacancy feeds. */
export const connectionProblems = {
  'address-missing': {
    title: 'This environment has no address for this service',
    body: 'Without an address Werkbalie does not know where the service is. Nothing was sent.',
    next: 'Fill in the address of the service in the environment, and try again.',
  },
  'ons-certificate-elsewhere': {
    title: 'This certificate belongs to another customer environment',
    body: 'Ons recognises the certificate, but not at this address: each certificate holds for one connector at one customer (answer 403).',
    next: 'Check that the customer code in the certificate and the environment belong together: development, staging and production each have their own address.',
  },
  'ons-certificate-refused': {
    title: 'Ons does not accept this certificate',
    body: 'It has expired, was blocked, or was not signed by the authority of this environment (answer 495). Your key has stayed safe.',
    next: 'Get the certificate that belongs to this request from the Ons API Dashboard and import it, or make a new request.',
  },
  'feed-refused': {
    title: 'The server does not give the feed',
    body: '{cause, select, absent {There is no feed at this address (code {status}). The name of the application or of the script is not right.} closed {The server asks for a password or has switched the feed off (code {status}).} down {The fault lies with the server itself (code {status}).} other {The server answered with code {status}.}}',
    next: '{cause, select, absent {Check the address, capitals included: IGBFeed.php.} closed {Ask Carerix whether the feed is switched on for your application.} down {Try again later.} other {Check the address and try again.}}',
  },
  'feed-too-large': {
    title: 'This feed is too large',
    body: 'Werkbalie reads feeds of up to {size}; reading stopped there.',
    next: 'Check that the address really is a vacancy feed, or ask for a feed with fewer vacancies.',
  },
  'feed-redirect': {
    title: 'The server sends on to a place that Werkbalie does not read',
    body: '{reason, select, tooMany {The server keeps sending on.} notWeb {The server sends on to something that is no web address.} other {The server sends on to this computer itself.}}',
    next: 'Ask whoever manages the feed for the right address.',
  },
  'feed-too-complex': {
    title: 'This feed cannot be read',
    body: 'Reading it took more time or memory than a real feed ever needs, and was stopped.',
    next: 'Check that the address really is a vacancy feed, or report this to whoever makes the feed.',
  },
} satisfies Readonly<Record<string, ProblemWords>>
