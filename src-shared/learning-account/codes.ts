import type { Language } from '../texts/languages'

export interface Code {
  readonly code: number
  /** What the code means, as far as the source tells; absent when it only shows that the code exists. */
  readonly label?: Readonly<Record<Language, string>>
}

export interface CodeList {
  readonly codes: readonly Code[]
  readonly source: string
  /** When the source was read. */
  readonly checked: string
}

const MANUAL = 'Federal Learning Account, REST API manual for training providers, version of 2024-10-01'
const CHECKED = '2026-11-22'

/**
 * The codes that are known. The glossary with the full lists was never published where it could be read, so each list is open: any
 * other whole number may be entered and is shown as `code n`.
 */
export const codeLists = {
  /** The drawing of 3.1.3 says Success where the sample of 3.2.3.2 has 1; the sample of 3.2.4.2 sends 9. */
  result: list(
    [{ code: 1, label: { nl: 'Geslaagd', fr: 'Réussi', de: 'Bestanden', en: 'Success' } }, { code: 9 }],
    '3.1.3, 3.2.3.2, 3.2.4.2',
  ),
  scope: list(
    [
      {
        code: 1,
        label: {
          nl: 'Binnen het bereik van de FLA',
          fr: 'Dans le champ d’application du FLA',
          de: 'Im Anwendungsbereich des FLA',
          en: 'In FLA scope',
        },
      },
    ],
    '3.1.3, 3.2.3.2',
  ),
  status: list(
    [{ code: 1, label: { nl: 'Gevolgd', fr: 'Suivie', de: 'Absolviert', en: 'Followed' } }],
    '3.1.3, 3.2.3.2',
  ),
  type: list(
    [{ code: 1, label: { nl: 'Formeel', fr: 'Formelle', de: 'Formal', en: 'Formal' } }],
    '3.1.3, 3.2.3.2',
  ),
  place: list([{ code: 3 }], '3.2.3.2'),
  language: list([{ code: 1 }], '3.2.3.2'),
  certificateType: list([], '3.2.3.1'),
} as const satisfies Record<string, CodeList>

/** The status of a period that was followed: the one that the manual gives a meaning (3.1.3). */
export const FOLLOWED = 1

export type CodeListName = keyof typeof codeLists

/** Gives what a code means in a language, or null when that is not known. */
export function codeLabel(name: CodeListName, code: number, language: Language): string | null {
  const codes: readonly Code[] = codeLists[name].codes
  return codes.find((known) => known.code === code)?.label?.[language] ?? null
}

function list(codes: readonly Code[], sections: string): CodeList {
  return { codes, source: `${MANUAL}, ${sections}`, checked: CHECKED }
}
