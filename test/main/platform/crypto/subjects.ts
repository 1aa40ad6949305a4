import type { Subject } from '../../../../src-main/platform/crypto/crypto'

export const subject: Subject = {
  commonName: 'hr_integration-TE1002-example',
  organization: 'Großbäckerei Ünal & Zonen, nv',
  organizationalUnit: 'Équipe "RH" + paie',
  locality: 'Liège',
  state: 'Lüttich <est>',
  country: 'BE',
  email: 'rh@example.be',
}
