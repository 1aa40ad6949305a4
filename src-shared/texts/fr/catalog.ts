import type { Catalog } from '../catalog'
import { common } from './common'
import { fields } from './fields'
import { kit } from './kit'
import { menu } from './menu'
import { precontract } from './precontract'
import { problems } from './problems'
import { shell } from './shell'

/** All French texts, one file per feature. */
export const fr: Catalog = { common, fields, kit, menu, precontract, problems, shell }
