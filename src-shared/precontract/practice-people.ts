/**
 * The fictitious people of the practice environment, one for each answer and each failure of the precontract check. Their
 * numbers are samples from the manuals and from published test vectors.
 */
export const practicePeople = [
  { insz: '01490700185', name: 'Lotte', shows: 'flexi-and-student-ok' },
  { insz: '98472899765', name: 'Bram', shows: 'flexi-not-ok' },
  { insz: '70252501507', name: 'Godelieve', shows: 'pensioner-flexi-ok' },
  { insz: '07010189901', name: 'Noah', shows: 'few-student-hours' },
  { insz: '19082416188', name: 'Emma', shows: 'no-student-hours' },
  { insz: '93051822361', name: 'Karim', shows: 'no-mandate' },
  { insz: '92521506931', name: 'Chloé', shows: 'no-mandate-for-student-hours' },
  { insz: '92321506985', name: 'Lukas', shows: 'mandate-service-unavailable' },
  { insz: '81050003552', name: 'Nathalie', shows: 'pension-register-unavailable' },
  { insz: '01200199934', name: 'Yasmina', shows: 'student-data-unavailable' },
  { insz: '80020290253', name: 'Johan', shows: 'student-older-than-30' },
  { insz: '10010190162', name: 'Mila', shows: 'student-younger-than-15' },
  { insz: '19282416134', name: 'Arthur', shows: 'unrecognised-value' },
  { insz: '17073003384', name: 'Robin', shows: 'unsafe-label' },
  { insz: '99200199926', name: 'Ines', shows: 'unknown-person' },
  { insz: '81000003517', name: 'Pieter', shows: 'missing-scope' },
  { insz: '92200006963', name: 'Amélie', shows: 'missing-permission' },
  { insz: '92400006909', name: 'Stefan', shows: 'too-many-requests' },
  { insz: '10000100182', name: 'Hanne', shows: 'server-error' },
  { insz: '80240199943', name: 'Marc', shows: 'gateway-error-page' },
  { insz: '10200100128', name: 'Elif', shows: 'service-unavailable' },
  { insz: '10400100171', name: 'Louis', shows: 'slow-answer' },
  { insz: '00003241778', name: 'Greta', shows: 'no-answer' },
  { insz: '24203200171', name: 'Tom', shows: 'connection-dropped' },
] as const

/** What a fictitious person shows. */
export type PracticeCase = (typeof practicePeople)[number]['shows']
