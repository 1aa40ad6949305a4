import type { Guide } from '../guide'

/** From the intake at Nedap to an accepted `GET /ping` in one customer environment, and its renewal. */
export const onsGuide: Guide = {
  id: 'ons',
  connection: 'ons',
  texts: 'ons',
  checkedOn: '2026-11-22',
  sources: [
    { title: 'Nedap Ons API: Certificate requirements', link: 'ons-certificates' },
    { title: 'Nedap Ons API: API dashboard – Certificates', link: 'ons-dashboard-certificates' },
    { title: 'Nedap Ons API: Development stages', link: 'ons-stages' },
    { title: 'Nedap Ons API: Specify a connector', link: 'ons-design' },
  ],
  details: ['organisation', 'connector', 'customer', 'customerCode', 'contact'],
  steps: [
    { id: 'care-organisation', actor: 'you', links: ['ons-stages'] },
    { id: 'intake', actor: 'you', after: ['care-organisation'], links: ['ons-intake'] },
    { id: 'agreement', actor: 'nedap', after: ['intake'] },
    { id: 'web-account', actor: 'you', after: ['agreement'], optional: true, links: ['ons-tickets'] },
    {
      id: 'functional-design',
      actor: 'you',
      after: ['agreement'],
      tool: 'ons-design',
      links: ['ons-dashboard', 'ons-design'],
    },
    {
      id: 'technical-design',
      actor: 'you',
      after: ['agreement'],
      tool: 'ons-design',
      links: ['ons-dashboard', 'ons-design'],
    },
    { id: 'request', actor: 'you', tool: 'ons-certificate', links: ['ons-certificates'] },
    {
      id: 'upload',
      actor: 'you',
      after: ['agreement', 'request'],
      tool: 'ons-upload',
      links: ['ons-dashboard', 'ons-dashboard-certificates'],
    },
    {
      id: 'approval',
      actor: 'care-organisation',
      after: ['upload'],
      optional: true,
      mail: { id: 'onsApproval' },
    },
    { id: 'import', actor: 'you', after: ['upload'], tool: 'import-certificate' },
    { id: 'ping', actor: 'you', after: ['import'], tool: 'connection-test' },
    {
      id: 'next-stage',
      actor: 'nedap',
      after: ['ping', 'technical-design'],
      optional: true,
      links: ['ons-stages'],
    },
    { id: 'renewal', actor: 'you', after: ['import'], tool: 'ons-renewal' },
  ],
}
