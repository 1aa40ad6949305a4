/** Drops what people write between the digits of an official number: blanks, dots, dashes (also typographic) and slashes. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s./\-\u2010-\u2015\u2212]/g, '')
}
