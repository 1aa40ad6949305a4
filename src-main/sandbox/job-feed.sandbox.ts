import { bombXml, defectiveXml, jobsXml, practiceVacancies, rssXml, vacaturesXml } from './job-feed-shapes'
import { problem } from './problems'
import { json, type Answer, type Practice, type PracticeApi, type PracticeRequest } from './route'

/**
 * Feeds like those of Carerix, one for each shape and for each way to go wrong, under `/practice/feeds/{shape}`; and the good one at
 * the address the real script has, `/cxtools/IGBFeed.php`.
 */
export const jobFeedApi: PracticeApi = {
  routes: (practice) => [
    { method: 'GET', path: '/practice/feeds', handle: () => json(200, Object.keys(shapes)) },
    {
      method: 'GET',
      path: '/cxtools/IGBFeed.php',
      handle: (request) => answerFor('jobs', practice, request),
    },
    {
      method: 'GET',
      path: '/practice/feeds/{shape}',
      handle: (request) => answerFor(request.parameters['shape'] ?? '', practice, request),
    },
  ],
}

const XML = 'text/xml; charset=utf-8'

function answerFor(shape: string, practice: Practice, request: PracticeRequest): Answer {
  const make = Object.hasOwn(shapes, shape) ? shapes[shape] : undefined
  return make === undefined
    ? problem(request, 'resourceNotFound', 'There is no such practice feed')
    : make(practice.clock.now())
}

/** The windows-1252 feed names its encoding in its declaration only, as old scripts do. */
const shapes: Readonly<Record<string, (now: Date) => Answer>> = {
  jobs: (now) => answer(jobsXml(practiceVacancies(now)), XML),
  rss: (now) => answer(rssXml(practiceVacancies(now)), 'application/rss+xml'),
  vacatures: (now) => answer(vacaturesXml(practiceVacancies(now)), XML),
  json: (now) => answer(JSON.stringify({ jobs: practiceVacancies(now) }), 'application/json'),
  'windows-1252': (now) => answer(latin(jobsXml(practiceVacancies(now), 'windows-1252')), 'text/xml'),
  'utf-16': (now) =>
    answer(Buffer.from(`\ufeff${jobsXml(practiceVacancies(now), 'utf-16')}`, 'utf16le'), 'text/xml'),
  fewer: (now) => answer(jobsXml(practiceVacancies(now).slice(1)), XML),
  defects: (now) => answer(defectiveXml(practiceVacancies(now), now), XML),
  'no-vacancies': () => answer(jobsXml([]), XML),
  malformed: (now) => answer(jobsXml(practiceVacancies(now)).replace('</city>', '</town>'), XML),
  bomb: () => answer(bombXml, XML),
  empty: () => answer('', XML),
  login: () =>
    answer(
      '<!doctype html><html><head><title>Aanmelden</title></head><body><h1>Aanmelden</h1></body></html>',
      'text/html',
    ),
  closed: () => answer('Forbidden', 'text/plain', 403),
  moved: () => ({ ...answer('', 'text/plain', 302), headers: { Location: '/practice/feeds/jobs' } }),
  'moved-in-circles': () => ({
    ...answer('', 'text/plain', 302),
    headers: { Location: '/practice/feeds/moved-in-circles' },
  }),
}

function answer(body: string | Buffer, contentType: string, status = 200) {
  return { kind: 'complete', status, headers: { 'Content-Type': contentType }, body } as const
}

/** The typographic apostrophe is the one character of the practice texts that latin1 lacks and windows-1252 has. */
function latin(text: string): Buffer {
  return Buffer.from(text.replace(/’/g, '\u0092'), 'latin1')
}
