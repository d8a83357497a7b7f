import { readPages } from '#areas/imports/read-file/pdf-pages.source.ts'

/** What a reader sees in a PDF, all pages as one line. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const read = await readPages(Uint8Array.from(bytes), undefined)
  return read.ok ? read.pages.join(' ').replaceAll(/\s+/g, ' ') : `(${read.refusal})`
}
