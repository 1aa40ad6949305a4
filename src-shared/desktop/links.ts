/** Pages the app may open in the browser. The window names an id; the address never comes from it. Checked 2026-11-22. */
export const LINKS = {
  'flexi-jobs': 'https://www.socialsecurity.be/site_nl/employer/infos/flexi-jobs.htm',
  'student-rules':
    'https://www.socialsecurity.be/employer/instructions/dmfa/nl/latest/instructions/persons/specific/students.html',
  'citizen-consent': 'https://wwwold.socialsecurity.be/citizen/de/static/applics/mydata/index.htm',
  'chaman-guide':
    'https://www.rest-documentation.socialsecurity.be/documentation/activating-and-managing-your-rest-channel-in-chaman.html',
  'ons-certificates': 'https://www.ons-api.nl/english/technical/Certificate_requirements.html',
} as const

export type LinkId = keyof typeof LINKS
