import { pageAt, type PdfPage } from './pdf-document.source.ts'
import type { PdfEngine } from './pdf-engine.source.ts'
import { textOnPage, type PageText } from './pdf-runs.source.ts'

/** Fewer letters than this are a mark in a margin, and so is what leans beside as much that stands upright. */
const fewestLetters = 20
const leastLeaning = 4
const mostLookedAt = 400

const lettersIn = (runs: PageText['runs']) => runs.reduce((sum, { words }) => sum + words.length, 0)

/** Whether a page lies on its side: nearly all that is written on it leans. */
function liesOnSide({ runs, leaning }: PageText): boolean {
  const letters = lettersIn(leaning)
  return letters >= fewestLetters && letters >= leastLeaning * lettersIn(runs)
}

/** The page and its text, turned so that what is written on it stands upright. */
export function uprightPage(engine: PdfEngine, page: PdfPage): { page: PdfPage; text: PageText } {
  const text = textOnPage(engine, page)
  if (!liesOnSide(text)) return { page, text }
  engine.FPDFPage_SetRotation(page.address, (4 - quarterOfText(engine, page)) % 4)
  const turned = pageAt(engine, page.address)
  return { page: turned, text: textOnPage(engine, turned) }
}

/** By how many quarters most characters are turned on the page itself. */
function quarterOfText(engine: PdfEngine, page: PdfPage): number {
  const text = engine.FPDFText_LoadPage(page.address)
  if (text === 0) return 0
  const quarters = [0, 0, 0, 0]
  for (let at = 0; at < Math.min(engine.FPDFText_CountChars(text), mostLookedAt); at += 1) {
    const quarter = Math.round((engine.FPDFText_GetCharAngle(text, at) * 2) / Math.PI) % 4
    if (quarter >= 0) quarters[quarter] = (quarters[quarter] ?? 0) + 1
  }
  engine.FPDFText_ClosePage(text)
  return quarters.indexOf(Math.max(...quarters))
}
