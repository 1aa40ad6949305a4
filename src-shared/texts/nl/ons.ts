/** Words of the Ons connectors and their designs. */
export const ons = {
  stages: { development: 'Ontwikkeling', staging: 'Staging', production: 'Productie' },
  design: {
    functional: 'Functioneel ontwerp',
    technical: 'Technisch ontwerp',
    productDescription: 'Beschrijving van het product',
    summary: 'Samenvatting (hoogstens 140 tekens)',
    connectorDescription: 'Beschrijving van de koppeling',
    problemSolved: 'Welk probleem ze oplost',
    sharedCustomer: 'Gedeelde klant (zorgorganisatie)',
    allowAll: 'Op ontwikkeling staat “Allow all endpoints on development” aan.',
    columns: {
      useCase: 'Gebruikssituatie',
      description: 'Beschrijving',
      method: 'Methode',
      path: 'Endpoint',
      reason: 'Waarom',
      model: 'Model',
      field: 'Veld',
    },
  },
  defects: {
    'no-use-case': 'Voeg minstens één gebruikssituatie toe.',
    'use-case-without-description':
      'Beschrijf waarvoor deze gebruikssituatie dient: dat helpt Nedap bij de beoordeling.',
    'use-case-without-endpoint': 'Deze gebruikssituatie heeft nog geen endpoint.',
    'endpoint-prefix-removed':
      'Adressen die met /t/ beginnen, werken niet meer sinds 19 mei 2026: ze heten nu /v0/toepassing/…',
    'endpoint-path':
      'Een endpoint heeft de vorm /v0/toepassing/…, bijvoorbeeld /v0/administration/clients/find.',
    'model-without-fields': 'Kies de velden die u van dit model nodig hebt.',
    'endpoint-twice': 'Dit endpoint staat al bij deze gebruikssituatie.',
  },
}
