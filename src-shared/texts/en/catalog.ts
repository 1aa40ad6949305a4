import type { Catalog } from '../catalog'
import { common } from './common'
import { fields } from './fields'
import { kit } from './kit'
import { menu } from './menu'
import { precontract } from './precontract'
import { problems } from './problems'
import { shell } from './shell'

/** All English texts, one file per feature. */
export const en: Catalog = { common, fields, kit, menu, precontract, problems, shell }
