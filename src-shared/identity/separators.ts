/**
 * Drops what people write or paste between the digits of an official number: blanks, dots, dashes (also typographic), slashes
 * and the invisible marks that come along from web pages and spreadsheets.
 */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s./\-\u200b-\u2015\u202a-\u202e\u2212]/g, '')
}
