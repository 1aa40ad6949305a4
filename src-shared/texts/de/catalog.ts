import type { Catalog } from '../catalog'
import { certificates } from './certificates'
import { common } from './common'
import { connectionScreens } from './connection-screens'
import { connections } from './connections'
import { editing } from './editing'
import { feedScreens } from './feed-screens'
import { fields } from './fields'
import { guides } from './guides'
import { jobFeed } from './job-feed'
import { kit } from './kit'
import { menu } from './menu'
import { ons } from './ons'
import { onsScreens } from './ons-screens'
import { precontract } from './precontract'
import { problems } from './problems'
import { settings } from './settings'
import { shell } from './shell'
import { startup } from './startup'
import { today } from './today'
import { trainingEditor } from './training-editor'
import { trainingGrid } from './training-grid'
import { trainingImport } from './training-import'
import { trainingPeople } from './training-people'
import { trainings } from './trainings'
import { vacancies } from './vacancies'
import { vacancyScreens } from './vacancy-screens'

/** All German texts, one file per feature. */
export const de: Catalog = {
  certificates,
  common,
  connectionScreens,
  connections,
  editing,
  feedScreens,
  fields,
  guides,
  jobFeed,
  kit,
  menu,
  ons,
  onsScreens,
  precontract,
  problems,
  settings,
  shell,
  startup,
  today,
  trainingEditor,
  trainingGrid,
  trainingImport,
  trainingPeople,
  trainings,
  vacancies,
  vacancyScreens,
}
