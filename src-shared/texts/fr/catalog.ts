import type { Catalog } from '../catalog'
import { certificates } from './certificates'
import { common } from './common'
import { connectionScreens } from './connection-screens'
import { connections } from './connections'
import { fields } from './fields'
import { guides } from './guides'
import { jobFeed } from './job-feed'
import { kit } from './kit'
import { menu } from './menu'
import { ons } from './ons'
import { precontract } from './precontract'
import { problems } from './problems'
import { settings } from './settings'
import { shell } from './shell'
import { startup } from './startup'
import { today } from './today'
import { vacancies } from './vacancies'

/** All French texts, one file per feature. */
export const fr: Catalog = {
  certificates,
  common,
  connectionScreens,
  connections,
  fields,
  guides,
  jobFeed,
  kit,
  menu,
  ons,
  precontract,
  problems,
  settings,
  shell,
  startup,
  today,
  vacancies,
}
