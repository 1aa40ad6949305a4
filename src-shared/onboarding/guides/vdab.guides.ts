import type { Guide, Source } from '../guide'

const onboardingPage: Source = {
  title: 'VDAB: Hoe verloopt de voorbereiding (onboarding) als je wil starten met API’s?',
  link: 'vdab-onboarding',
}

const details = ['organisation', 'enterpriseNumber', 'contact', 'partner']

/** To fetch data from VDAB: account, application, subscription, decision. */
export const vdabFetchGuide: Guide = {
  id: 'vdab-fetch',
  connection: 'vdab',
  texts: 'vdab',
  checkedOn: '2026-11-22',
  sources: [onboardingPage, { title: 'VDAB: Vacatures ophalen met de Vacatures API', link: 'vdab-fetch' }],
  details,
  steps: [
    {
      id: 'fetch-request',
      actor: 'you',
      links: ['vdab-request', 'vdab-fetch'],
      mail: { id: 'vdabFetch', to: 'api.coe@vdab.be' },
    },
    { id: 'fetch-talk', actor: 'vdab', after: ['fetch-request'] },
    { id: 'account', actor: 'you', after: ['fetch-talk'], links: ['vdab-portal'] },
    { id: 'application', actor: 'you', after: ['account'], secret: true, links: ['vdab-portal'] },
    { id: 'subscription', actor: 'you', after: ['application'], links: ['vdab-portal'] },
    { id: 'decision', actor: 'vdab', after: ['subscription'] },
    { id: 'first-fetch', actor: 'you', after: ['decision'] },
  ],
}

/** To push vacancies to VDAB: contract, then the five steps with their terms. */
export const vdabPostGuide: Guide = {
  id: 'vdab-post',
  connection: 'vdab',
  texts: 'vdab',
  checkedOn: '2026-11-22',
  sources: [
    onboardingPage,
    { title: 'VDAB: Vacatures plaatsen met de Vacature Posting API', link: 'vdab-post' },
    { title: 'VDAB: Kwaliteitsrichtlijnen voor vacatures', link: 'vdab-quality' },
  ],
  details,
  steps: [
    {
      id: 'post-request',
      actor: 'you',
      links: ['vdab-request', 'vdab-post'],
      mail: { id: 'vdabPost', to: 'api.coe@vdab.be' },
    },
    { id: 'partner', actor: 'you', optional: true, tool: 'service-companies' },
    { id: 'post-talk', actor: 'vdab', after: ['post-request'] },
    { id: 'contract', actor: 'you', after: ['post-talk'] },
    {
      id: 'test-credentials',
      actor: 'vdab',
      after: ['contract'],
      term: { count: 5, unit: 'working-days', from: 'contract' },
      secret: true,
    },
    { id: 'test-login', actor: 'you', after: ['test-credentials'] },
    { id: 'test-call', actor: 'you', after: ['test-login'] },
    { id: 'test-file', actor: 'you', after: ['test-call'] },
    {
      id: 'test-vacancies',
      actor: 'you',
      after: ['test-file'],
      term: { count: 15, unit: 'days', from: 'test-credentials' },
      tool: 'test-vacancies',
      links: ['vdab-quality'],
      mail: { id: 'vdabTestVacancies', to: 'openservices@vdab.be' },
    },
    {
      id: 'accepted',
      actor: 'vdab',
      after: ['test-vacancies'],
      term: { count: 3, unit: 'months', from: 'test-credentials', soft: true },
      tool: 'test-vacancies',
    },
    {
      id: 'live-credentials',
      actor: 'vdab',
      after: ['accepted'],
      term: { count: 5, unit: 'working-days', from: 'accepted' },
      secret: true,
    },
    { id: 'first-vacancy', actor: 'you', after: ['live-credentials'] },
  ],
}
