/**
 * Job names that say man or woman, with what VDAB's quality guidelines ask instead: a neutral name where there is one, else both
 * forms. From those guidelines (read 2026-11-22: "verpleegkundige", not "verpleegster"; else "verkoper/verkoopster") and ordinary
 * Dutch usage; the list is ours to extend.
 */
export const GENDERED_NAMES: readonly {
  readonly masculine?: string
  readonly feminine?: string
  readonly neutral?: string
}[] = [
  { masculine: 'verpleger', feminine: 'verpleegster', neutral: 'verpleegkundige' },
  { masculine: 'verkoper', feminine: 'verkoopster' },
  { masculine: 'kapper', feminine: 'kapster' },
  { masculine: 'leraar', feminine: 'lerares', neutral: 'leerkracht' },
  { masculine: 'onderwijzer', feminine: 'onderwijzeres', neutral: 'leerkracht' },
  { feminine: 'kleuterleidster', neutral: 'kleuteronderwijzer' },
  { masculine: 'poetsman', feminine: 'poetsvrouw', neutral: 'poetshulp' },
  { masculine: 'schoonmaker', feminine: 'schoonmaakster', neutral: 'schoonmaakmedewerker' },
  { masculine: 'kuisman', feminine: 'kuisvrouw', neutral: 'poetshulp' },
  { feminine: 'huishoudster', neutral: 'huishoudhulp' },
  { feminine: 'kamermeisje', neutral: 'kamermedewerker' },
  { masculine: 'werkman', feminine: 'werkvrouw', neutral: 'technisch medewerker' },
  { masculine: 'vakman', feminine: 'vakvrouw', neutral: 'vakkracht' },
  { masculine: 'barman', feminine: 'barvrouw', neutral: 'barmedewerker' },
  { masculine: 'gastheer', feminine: 'gastvrouw' },
  { masculine: 'kelner', feminine: 'kelnerin', neutral: 'zaalmedewerker' },
  { masculine: 'ober', feminine: 'serveerster', neutral: 'zaalmedewerker' },
  { masculine: 'kassier', feminine: 'kassierster', neutral: 'kassamedewerker' },
  { masculine: 'secretaris', feminine: 'secretaresse' },
  { masculine: 'directeur', feminine: 'directrice' },
  { masculine: 'redacteur', feminine: 'redactrice' },
  { masculine: 'arbeider', feminine: 'arbeidster' },
  { masculine: 'begeleider', feminine: 'begeleidster' },
  { masculine: 'opvoeder', feminine: 'opvoedster' },
  { masculine: 'boekhouder', feminine: 'boekhoudster' },
  { masculine: 'inpakker', feminine: 'inpakster' },
  { masculine: 'naaier', feminine: 'naaister' },
  { masculine: 'strijker', feminine: 'strijkster', neutral: 'strijkhulp' },
  { masculine: 'vertegenwoordiger', feminine: 'vertegenwoordigster' },
  { masculine: 'steward', feminine: 'stewardess' },
  { masculine: 'coiffeur', feminine: 'coiffeuse' },
  { feminine: 'helpster', neutral: 'helper' },
  { masculine: 'zaakvoerder', feminine: 'zaakvoerster' },
]

/**
 * Words in a text that may exclude people by age, sex, origin, belief or health, which VDAB removes or refuses
 * (https://werkgevers.vdab.be/sancties, read 2026-11-22). They are pointed out, never forbidden: the context decides.
 */
export const EXCLUDING_WORDS: readonly { readonly ground: string; readonly pattern: RegExp }[] = [
  {
    ground: 'age',
    pattern:
      /\b(?:jong(?:e|ere)?|jeugdige?)\s+(?:en\s+)?(?:dynamische?|team|kandida\w+|medewerker\w*|collega\w*)/i,
  },
  { ground: 'age', pattern: /\b(?:max(?:imum|imaal)?\.?|hoogstens|tot)\s+\d{2}\s+jaar\b(?!\s+ervaring)/i },
  { ground: 'age', pattern: /\btussen\s+(?:de\s+)?\d{2}\s+en\s+\d{2}\s+jaar\b(?!\s+ervaring)/i },
  {
    ground: 'sex',
    pattern: /\b(?:mannelijke?|vrouwelijke?)\b|\b(?:enkel|alleen)\s+(?:mannen|vrouwen|heren|dames)\b/i,
  },
  {
    ground: 'origin',
    pattern: /\b(?:Belgische|Nederlandse|Europese)\s+(?:nationaliteit|afkomst|origine)\b|\bautochto\w+/i,
  },
  { ground: 'origin', pattern: /\bmoedertaal\b|\bNederlandstalig\b/i },
  {
    ground: 'belief',
    pattern: /\b(?:christelijke?|katholieke?|islamitische?|joodse)\s+(?:achtergrond|overtuiging|kandida\w+)/i,
  },
  {
    ground: 'health',
    pattern: /\b(?:goede|uitstekende|perfecte)\s+gezondheid\b|\bgeen\s+(?:handicap|beperking)\w*/i,
  },
]
