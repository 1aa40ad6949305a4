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

/** All Dutch texts, one file per feature. Dutch is the source: what is added here must be added in every language. */
export const nl = { certificates, common, fields, kit, menu, precontract, problems, settings, shell, startup }
