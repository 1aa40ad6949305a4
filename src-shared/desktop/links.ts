/** Pages the app may open in the browser. The window names an id; the address never comes from it. Checked 2026-11-22. */
export const LINKS = {
  'flexi-jobs': 'https://www.socialsecurity.be/site_nl/employer/infos/flexi-jobs.htm',
  'student-rules':
    'https://www.socialsecurity.be/employer/instructions/dmfa/nl/latest/instructions/persons/specific/students.html',
  'citizen-consent': 'https://wwwold.socialsecurity.be/citizen/de/static/applics/mydata/index.htm',
  'chaman-guide':
    'https://www.rest-documentation.socialsecurity.be/documentation/activating-and-managing-your-rest-channel-in-chaman.html',
  'chaman-faq': 'https://www.socialsecurity.be/site_nl/employer/applics/chaman/general/faq.htm',
  'dimona-web-service':
    'https://www.socialsecurity.be/site_nl/employer/applics/dimona/introduction/webservice.htm',
  globalsign: 'https://shop.globalsign.com/en/belgian-government-services',
  'ons-certificates': 'https://www.ons-api.nl/english/technical/Certificate_requirements.html',
  'ons-dashboard': 'https://api-dashboard.ons.io',
  'ons-dashboard-certificates':
    'https://www.ons-api.nl/english/integration_process/API-dashboard_Certificates.html',
  'ons-design': 'https://ons-api.nl/english/integration_process/API-dashboard_specify_connector.html',
  'ons-intake': 'https://api-dashboard.ons.io/intake',
  'ons-stages': 'https://ons-api.nl/english/integration_process/Development_stages.html',
  'ons-tickets': 'https://support.nedap-ons.nl/support/tickets',
  'vdab-onboarding':
    'https://extranet.vdab.be/api-center-excellence-coe/hoe-verloopt-de-voorbereiding-onboarding',
  'vdab-request': 'https://extranet.vdab.be/aanvraagformulier-data-uitwisseling-met-vdab',
  'vdab-fetch': 'https://extranet.vdab.be/api-center-excellence-coe/vacatures-ophalen-met-de-vacatures-api',
  'vdab-post':
    'https://extranet.vdab.be/api-center-excellence-coe/vacatures-plaatsen-met-de-vacature-posting-api',
  'vdab-portal': 'https://developer.vdab.be/openservices',
  'vdab-quality': 'https://werkgevers.vdab.be/werkgevers/kwaliteitsrichtlijnen/inhoud',
  'learning-account-besox': 'https://besox.storychief.io/federal-learning-account',
  'learning-account-uvcw': 'https://uvcw.be/personnel/actus/art-9934',
  'learning-account-propay':
    'https://www.propay.be/en/news/fla-out-ila-in-what-remains-the-same-and-what-will-change',
  'carerix-in-goede-banen':
    'http://nl.help.carerix.com/onderhoud/media/in-goede-banen-igb-inrichten-in-carerix',
  'carerix-publish': 'https://help.carerix.com/nl/articles/2351044-publiceren-van-een-vacature-op-de-website',
  'carerix-apply-url': 'https://help.carerix.com/en/articles/10357776-applyurl',
} as const

export type LinkId = keyof typeof LINKS
