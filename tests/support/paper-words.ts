import { readSource } from '#areas/imports/read-file/read-file.source.ts'

/** What a reader sees in a PDF, all pages as one line. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const read = await readSource(bytes)
  return read.ok ? read.value.text.replaceAll(/\s+/g, ' ') : `(${read.refusal})`
}
