import { common } from './common'
import { fields } from './fields'
import { kit } from './kit'
import { menu } from './menu'
import { precontract } from './precontract'
import { problems } from './problems'
import { shell } from './shell'

/** All Dutch texts, one file per feature. Dutch is the source: what is added here must be added in every language. */
export const nl = { common, fields, kit, menu, precontract, problems, shell }
