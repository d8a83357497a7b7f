import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { asPgm } from './as-pgm.rule.ts'
import { interpretPicture } from './interpret-picture.source.ts'
import { joinPages } from './join-pages.rule.ts'
import { longestText, mostPages, mostScannedPages } from './limits.ts'
import { needsInterpreting } from './needs-interpreting.rule.ts'
import { lineAround, linesOnPage, type TextRun } from './page-lines.rule.ts'
import { withDocument, withPage, type PdfPage } from './pdf-document.source.ts'
import { pdfEngine, type PdfEngine } from './pdf-engine.source.ts'
import { drawnOnPage, pictureOfPage } from './pdf-picture.source.ts'
import { uprightPage } from './pdf-turn.source.ts'
import type { PicturesOfText, ReadRefusal } from './read-job.ts'
import { inReadingOrder } from './reading-order.rule.ts'
import type { SeenPage } from './running-lines.rule.ts'

/** Dots to the inch that Tesseract reads best at what it costs; and most pixels, for a page the size of a wall. */
const finest = 200 / 72
const mostPixels = 8_000_000
/** Fewer letters than this in a whole PDF means that its text is in pictures. */
const fewestLetters = 3

type Asked = { password?: string | undefined; pictures: PicturesOfText; onPage(page: number, pages: number): void }

/** The text of a PDF, page by page. Nothing that the file wants done (scripts, links, attachments) is done. */
export async function readPdf(bytes: Uint8Array, asked: Asked): Promise<Result<SourceText, ReadRefusal>> {
  const engine = await pdfEngine()
  const read = await withDocument(engine, bytes, asked.password, (document) => readPages(engine, document, asked))
  return read.ok ? read.value : read
}

async function readPages(engine: PdfEngine, document: number, asked: Asked): Promise<Result<SourceText, ReadRefusal>> {
  const count = engine.FPDF_GetPageCount(document)
  if (count > mostPages) return refuse('too-long')
  const reading = { pages: new Array<SeenPage>(), length: 0, scanned: 0, broken: 0 }
  for (let index = 0; index < count; index += 1) {
    const page = await withPage(engine, document, index, (open) => readPage(engine, open, asked, reading.scanned))
    if (page && !page.ok) return page
    const { letters, isScanned, ...seen } = page?.value ?? brokenPage
    reading.pages.push(seen)
    reading.length += letters
    if (isScanned) reading.scanned += 1
    if (!page) reading.broken += 1
    if (reading.length > longestText) return refuse('too-long')
    if (reading.scanned > 0) asked.onPage(index + 1, count)
  }
  return resultOf(joinPages(reading.pages), reading.broken > 0)
}

/** NB a page that can't be opened is empty; where nothing could be read and some were so, the file is broken. */
function resultOf(source: SourceText, hasBroken: boolean): Result<SourceText, ReadRefusal> {
  if (source.text.replaceAll(/\P{L}/gu, '').length >= fewestLetters) return ok(source)
  return refuse(hasBroken || source.pages.length === 0 ? 'broken' : 'no-text-layer')
}

type ReadPage = SeenPage & { letters: number; isScanned: boolean }
const brokenPage: ReadPage = { width: 0, height: 0, lines: [], letters: 0, isScanned: false }

async function readPage(
  engine: PdfEngine,
  opened: PdfPage,
  { pictures }: Asked,
  scannedBefore: number,
): Promise<Result<ReadPage, ReadRefusal>> {
  const { page, text } = uprightPage(engine, opened)
  const { runs, leaning } = text
  const words = [...runs, ...leaning].map((run) => run.words).join('')
  const isScanned = needsInterpreting(words, drawnOnPage(engine, page)) && pictures !== 'leave-out'
  if (!isScanned) return ok(seenPage(page, runs, leaning, false))
  if (pictures === 'stop') return refuse('needs-interpreting')
  if (scannedBefore >= mostScannedPages) return refuse('too-long')
  const seen = await interpretPage(engine, page)
  return seen.ok ? ok(seenPage(page, seen.value, [], true)) : seen
}

function seenPage(page: PdfPage, runs: TextRun[], leaning: TextRun[], isScanned: boolean): ReadPage {
  const lines = inReadingOrder(linesOnPage(runs))
  const letters = [...runs, ...leaning].reduce((sum, { words }) => sum + words.length, 0)
  const aside = leaning.map((run) => lineAround([{ ...run, words: run.words.trim() }]))
  return { width: page.width, height: page.height, lines: [...lines, ...aside], letters, isScanned }
}

function interpretPage(engine: PdfEngine, page: PdfPage): Promise<Result<TextRun[], ReadRefusal>> {
  const scale = Math.min(finest, Math.sqrt(mostPixels / (page.width * page.height)))
  const picture = pictureOfPage(engine, page, scale)
  return picture ? interpretPicture(asPgm(picture), scale) : Promise.resolve(refuse('too-demanding'))
}
