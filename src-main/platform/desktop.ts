import type { ProblemOf } from '../../src-shared/problem'
import { fail, type Nothing, type Result } from '../../src-shared/result'

type Printed = Result<{ printed: boolean }, ProblemOf<'needs-window' | 'not-printed'>>

type Saved = Result<{ saved: boolean; fileName: string }, ProblemOf<'needs-window' | 'file-not-written'>>

/** What only a desktop session can do; a terminal answers `needs-window`. */
export interface Desktop {
  copy(text: string): Promise<Result<Nothing, ProblemOf<'needs-window'>>>
  /** Asks where to save and writes the file in one go; `saved` is false when the user changed their mind. */
  saveFile(suggestedName: string, data: Uint8Array | string): Promise<Saved>
  /** Renders a page of the app by its route, and saves it as PDF where the user says. */
  savePdf(suggestedName: string, route: string): Promise<Saved>
  /** Renders a page of the app by its route, and has the system ask how to print it; `printed` is false when the user changed their mind. */
  print(route: string): Promise<Printed>
  openInBrowser(url: string): Promise<Result<Nothing, ProblemOf<'needs-window'>>>
}

const needsWindow = Promise.resolve(fail({ code: 'needs-window' } as const))

/** The desktop of a terminal: there is none. */
export const noDesktop: Desktop = {
  copy: () => needsWindow,
  saveFile: () => needsWindow,
  savePdf: () => needsWindow,
  print: () => needsWindow,
  openInBrowser: () => needsWindow,
}
