import { decodeText } from '#platform/decode-text.ts'

/** Bytes enough for some ten thousand people. */
const mostBytes = 2_000_000

export type CsvProblem = 'file-missing' | 'file-too-large'
/** A file that was chosen, the text of one sent again on confirming, or what is wrong. */
export type CsvGiven = { source: Uint8Array | string; text: string; isConfirmed: boolean } | { problem: CsvProblem }

/** The file of a form that reads people in, or the text that the confirming form sends again. */
export async function csvGiven(form: Record<string, string | File>): Promise<CsvGiven> {
  const { file, text, confirmed } = form
  if (typeof text === 'string') return { source: text, text, isConfirmed: confirmed === 'ja' }
  if (!(file instanceof File) || file.name === '') return { problem: 'file-missing' }
  if (file.size > mostBytes) return { problem: 'file-too-large' }
  const source = new Uint8Array(await file.arrayBuffer())
  return { source, text: decodeText(source), isConfirmed: false }
}

export const csvProblemText: Record<CsvProblem, string> = {
  'file-missing': 'Välj en CSV-fil.',
  'file-too-large': 'Filen är för stor. Högst 2 MB: dela den i flera.',
}
