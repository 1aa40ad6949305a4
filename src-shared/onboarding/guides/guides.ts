import type { Guide } from '../guide'
import {
  inGoedeBanenAccountGuide,
  inGoedeBanenMediumGuide,
  inGoedeBanenWebsiteGuide,
} from './in-goede-banen.guides'
import { onsGuide } from './ons.guide'
import { socialSecurityGuide } from './social-security.guide'
import { vdabFetchGuide, vdabPostGuide } from './vdab.guides'

/** Every guide there is: the only place that names them. */
export const guides: readonly Guide[] = [
  socialSecurityGuide,
  vdabFetchGuide,
  vdabPostGuide,
  onsGuide,
  inGoedeBanenWebsiteGuide,
  inGoedeBanenMediumGuide,
  inGoedeBanenAccountGuide,
]
