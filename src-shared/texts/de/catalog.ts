import type { Catalog } from '../catalog'
import { certificates } from './certificates'
import { common } from './common'
import { fields } from './fields'
import { kit } from './kit'
import { menu } from './menu'
import { precontract } from './precontract'
import { problems } from './problems'
import { settings } from './settings'
import { shell } from './shell'
import { startup } from './startup'

/** All German texts, one file per feature. */
export const de: Catalog = {
  certificates,
  common,
  fields,
  kit,
  menu,
  precontract,
  problems,
  settings,
  shell,
  startup,
}
