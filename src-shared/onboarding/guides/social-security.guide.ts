import type { Guide } from '../guide'

/** From nothing to the first accepted call at the REST channel of social security, through Chaman. */
export const socialSecurityGuide: Guide = {
  id: 'social-security',
  connection: 'social-security',
  texts: 'socialSecurity',
  checkedOn: '2026-11-22',
  sources: [
    { title: 'Activating and managing your REST channel in Chaman', link: 'chaman-guide' },
    { title: 'Chaman: frequently asked questions', link: 'chaman-faq' },
    { title: 'Dimona: web service (certificates)', link: 'dimona-web-service' },
  ],
  details: ['organisation', 'enterpriseNumber', 'accessManager', 'accessManagerEmail', 'contact'],
  handsOverTo: ['legal-representative', 'access-manager'],
  addresses: { 'access-manager': 'accessManagerEmail' },
  steps: [
    { id: 'employer-known', actor: 'you', links: ['chaman-faq'] },
    {
      id: 'access-manager',
      actor: 'legal-representative',
      handOver: true,
      after: ['employer-known'],
      links: ['chaman-faq'],
    },
    {
      id: 'technical-manager',
      actor: 'access-manager',
      handOver: true,
      after: ['access-manager'],
      optional: true,
    },
    { id: 'certificate', actor: 'you', tool: 'certificate', links: ['dimona-web-service', 'globalsign'] },
    {
      id: 'hand-over',
      actor: 'you',
      after: ['access-manager', 'certificate'],
      tool: 'hand-over',
      mail: { id: 'accessManager', to: 'accessManagerEmail' },
    },
    { id: 'sender', actor: 'access-manager', after: ['hand-over'], links: ['chaman-guide'] },
    {
      id: 'upload',
      actor: 'access-manager',
      handOver: true,
      after: ['sender', 'certificate'],
      links: ['chaman-guide'],
    },
    { id: 'client-id', actor: 'access-manager', handOver: true, after: ['upload'], tool: 'profile' },
    {
      id: 'service-access',
      actor: 'access-manager',
      handOver: true,
      after: ['upload'],
      links: ['chaman-guide'],
    },
    { id: 'test', actor: 'you', after: ['client-id'], tool: 'connection-test' },
  ],
}
