import { useState } from 'react'
import { useTexts } from '../../i18n/language.store'
import { createReadable } from '../../ipc/reading'
import { PrintPage } from '../../ui/print-page'
import { readOverview, type OverviewChoice } from './overview.contents'
import { OverviewSheet, sheetTitle } from './overview.sheet'

/**
 * An overview as main prints it, by what is behind `training-overview/` in the address:
 * `<profile>/<kind>/<key or ->/<year or all>/<employer or all>/<revealed or masked>`.
 */
export function OverviewPage({ path }: { readonly path: readonly string[] }) {
  const texts = useTexts()
  const [readable] = useState(() => createReadable(() => readOverview(choiceIn(path))))
  return (
    <PrintPage readable={readable} title={(contents) => sheetTitle(contents, texts)}>
      {(contents) => <OverviewSheet contents={contents} revealed={path[5] === 'revealed'} />}
    </PrintPage>
  )
}

/** Reads what an address asks for. */
export function choiceIn([profileId = '', kind, key, year, employer]: readonly string[]): OverviewChoice {
  return {
    profileId,
    kind: kind === 'person' || kind === 'employers' ? kind : 'people',
    ...(key !== undefined && key !== '-' && { key }),
    ...(year !== undefined && year !== 'all' && { year: Number(year) }),
    ...(employer !== undefined && employer !== 'all' && { employerEnterpriseNumber: employer }),
  }
}
