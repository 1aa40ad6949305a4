import { readFile } from 'node:fs/promises'
import { extractText, getDocumentProxy } from 'unpdf'

/** Reads a PDF as a person would: its text, and how many pages it has. Fails on a file that is no PDF. */
export async function readPdf(file: string): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(file)))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  return { text, pages: totalPages }
}
