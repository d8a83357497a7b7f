import { PDFDocument } from '@cantoo/pdf-lib'
import { notesPaper } from '../../src/areas/meetings/notes-paper.rule.ts'
import { makePaper } from '../../src/platform/paper/make-paper.ts'
import type { Paper } from '../../src/platform/paper/paper.ts'
import { median } from './figures.ts'
import { longNotes } from './long-notes.ts'

export type Papers = {
  arrangement: string
  pages: number
  bytes: number
  /** The whole wait of the first who asks, with the process begun, and of those after. */
  seconds: { first: number; next: number; docx: number }
  /** What a page costs in the long paper, in pages of one half as long. */
  ratio: number
}

const fewestPages = 30
const rounds = 5

/** Notes so long that they fill the pages wanted; `number` makes each paper another. */
const longPaper = (number: number, times: number): Paper => {
  const items = Array.from({ length: times }, () => longNotes.items).flat()
  const numbered = items.map((one, index) => ({ ...one, number: String(index + 1) }))
  return notesPaper(
    { ...longNotes, place: `Kommunhuset, rum ${number}`, items: numbered },
    { isDraft: false, day: '2026-03-20', foot: [] },
  )
}

async function timed(paper: Paper, format: 'pdf' | 'docx'): Promise<{ seconds: number; bytes: Uint8Array }> {
  const begun = performance.now()
  const made = await makePaper(paper, format)
  if (!made.ok) throw new Error(`papperet blev inte gjort: ${made.refusal}`)
  return { seconds: (performance.now() - begun) / 1000, bytes: made.value }
}

const pagesIn = async (bytes: Uint8Array) => (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()

async function manyTimes(times: number, format: 'pdf' | 'docx'): Promise<number> {
  const seconds: number[] = []
  for (let round = 1; round <= rounds; round += 1) seconds.push((await timed(longPaper(round, times), format)).seconds)
  return median(seconds)
}

/** Notes of at least thirty pages as PDF with both claims, by the same process as in the program. */
export async function measurePapers(tell: (line: string) => void): Promise<Papers> {
  tell('Gör papper på minst 30 sidor')
  const first = await timed(longPaper(0, 1), 'pdf')
  let [times, pages, long] = [1, await pagesIn(first.bytes), first.bytes]
  while (pages < fewestPages) {
    times += 1
    long = (await timed(longPaper(-times, times), 'pdf')).bytes
    pages = await pagesIn(long)
  }
  const short = { seconds: await manyTimes(1, 'pdf'), pages: await pagesIn(first.bytes) }
  const next = await manyTimes(times, 'pdf')
  return {
    arrangement: `anteckningar på ${pages} sidor som PDF/A-3a och PDF/UA-1, i en egen process, ${rounds} gånger`,
    ...{ pages, bytes: long.byteLength },
    seconds: { first: first.seconds, next, docx: await manyTimes(times, 'docx') },
    ratio: next / pages / (short.seconds / short.pages),
  }
}
