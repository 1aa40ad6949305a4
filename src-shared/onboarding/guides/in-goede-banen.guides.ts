import type { Guide, Source } from '../guide'

const sources: readonly Source[] = [
  { title: 'Carerix: In Goede Banen (IGB) inrichten in Carerix', link: 'carerix-in-goede-banen' },
  { title: 'Carerix: Publiceren van een vacature op de website', link: 'carerix-publish' },
]

const common = {
  connection: 'in-goede-banen',
  texts: 'inGoedeBanen',
  checkedOn: '2026-11-22',
  sources,
  details: ['organisation', 'application', 'customerNumber', 'contact', 'inGoedeBanenEmail', 'feedUrl'],
  handsOverTo: ['carerix-administrator'],
  addresses: { 'in-goede-banen': 'inGoedeBanenEmail' },
} as const

/** The same publications as on the company's own website. */
export const inGoedeBanenWebsiteGuide: Guide = {
  id: 'in-goede-banen-website',
  ...common,
  steps: [
    { id: 'account', actor: 'you' },
    { id: 'website-publications', actor: 'carerix-administrator', links: ['carerix-publish'] },
    {
      id: 'website-url',
      actor: 'you',
      tool: 'feed-url',
      links: ['carerix-in-goede-banen'],
      mail: { id: 'carerixUrl' },
    },
    {
      id: 'general-account',
      actor: 'carerix-administrator',
      after: ['account'],
      links: ['carerix-in-goede-banen'],
    },
    {
      id: 'user-accounts',
      actor: 'carerix-administrator',
      optional: true,
      links: ['carerix-in-goede-banen'],
    },
    { id: 'feed', actor: 'you', after: ['website-publications', 'website-url'], tool: 'feed-check' },
    {
      id: 'send-url',
      actor: 'you',
      after: ['feed'],
      mail: { id: 'inGoedeBanenUrl', to: 'inGoedeBanenEmail' },
    },
    { id: 'read', actor: 'in-goede-banen', after: ['send-url'] },
    { id: 'visible', actor: 'you', after: ['read'] },
  ],
}

/** Only the vacancies that were published on a medium of their own, with code IGB. */
export const inGoedeBanenMediumGuide: Guide = {
  id: 'in-goede-banen-medium',
  ...common,
  steps: [
    { id: 'account', actor: 'you' },
    { id: 'medium', actor: 'carerix-administrator', links: ['carerix-in-goede-banen'] },
    { id: 'medium-publications', actor: 'you', after: ['medium'], links: ['carerix-publish'] },
    { id: 'apply-link', actor: 'carerix-administrator', optional: true, links: ['carerix-apply-url'] },
    { id: 'medium-url', actor: 'you', tool: 'feed-url', links: ['carerix-in-goede-banen'] },
    {
      id: 'general-account',
      actor: 'carerix-administrator',
      after: ['account'],
      links: ['carerix-in-goede-banen'],
    },
    {
      id: 'user-accounts',
      actor: 'carerix-administrator',
      optional: true,
      links: ['carerix-in-goede-banen'],
    },
    { id: 'feed', actor: 'you', after: ['medium-publications', 'medium-url'], tool: 'feed-check' },
    {
      id: 'send-url',
      actor: 'you',
      after: ['feed'],
      mail: { id: 'inGoedeBanenUrl', to: 'inGoedeBanenEmail' },
    },
    { id: 'read', actor: 'in-goede-banen', after: ['send-url'] },
    { id: 'visible', actor: 'you', after: ['read'] },
  ],
}

/** Another InGoedeBanen account for an installation that works. */
export const inGoedeBanenAccountGuide: Guide = {
  id: 'in-goede-banen-account',
  ...common,
  details: ['organisation', 'application', 'customerNumber', 'contact', 'inGoedeBanenEmail'],
  steps: [
    { id: 'new-account', actor: 'in-goede-banen' },
    {
      id: 'general-account',
      actor: 'carerix-administrator',
      after: ['new-account'],
      optional: true,
      links: ['carerix-in-goede-banen'],
    },
    {
      id: 'user-accounts',
      actor: 'carerix-administrator',
      after: ['new-account'],
      optional: true,
      links: ['carerix-in-goede-banen'],
    },
    {
      id: 'own-account',
      actor: 'you',
      after: ['new-account'],
      optional: true,
      links: ['carerix-in-goede-banen'],
    },
    { id: 'feed', actor: 'you', tool: 'feed-check' },
  ],
}
