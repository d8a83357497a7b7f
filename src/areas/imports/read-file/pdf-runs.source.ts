import type { Box } from '../reading.ts'
import type { TextRun } from './page-lines.rule.ts'
import { decimalAt, plainFunction, withMemory, type PdfEngine } from './pdf-engine.source.ts'
import type { PdfPage } from './pdf-document.source.ts'

/** Most characters of one page that are read; a full page of small print has some 10,000. */
const mostOnPage = 200_000
/** Characters belong to one run while the gap between them stays within these shares of their height. */
const widestGap = 0.13
const deepestOverlap = 0.6
/** Text that leans by more than this many degrees is no line of the page; and how far apart its characters are told. */
const mostLeaning = 15
const mostBetween = 3

/** What PDFium puts for a hyphen at the end of a line, and for a character it has no name for. */
const lineHyphen = 0x02
const nameless: readonly number[] = [0, 0xfffe, 0xffff]

/** What stands on a page: upright text in runs, and what leans (stamps, marks in the margin) in pieces as they come. */
export type PageText = { runs: TextRun[]; leaning: TextRun[] }

/** The characters of a page, where they are seen. */
export function textOnPage(engine: PdfEngine, page: PdfPage): PageText {
  const text = engine.FPDFText_LoadPage(page.address)
  if (text === 0) return { runs: [], leaning: [] }
  try {
    return withMemory(engine, 16, (memory) => gather(engine, page, text, memory))
  } finally {
    engine.FPDFText_ClosePage(text)
  }
}

function gather(engine: PdfEngine, page: PdfPage, text: number, memory: number): PageText {
  const found: PageText = { runs: [], leaning: [] }
  const turn = engine.FPDFPage_GetRotation(page.address) * 90
  const count = Math.min(engine.FPDFText_CountChars(text), mostOnPage)
  const [letterAt, boxIn] = [lettersIn(engine, text), plainFunction(engine, 'FPDFText_GetLooseCharBox')]
  let leaningAt = -Infinity
  for (let at = 0; at < count; at += 1) {
    const words = letterAt(at)
    if (words === undefined || boxIn(text, at, memory) === 0) continue
    const run = { words, ...boxAt(engine, memory, page) }
    if (addTo(found.runs, run)) continue
    if (!isLeaning(engine, text, at, turn)) found.runs.push(run)
    else {
      const isNext = at - leaningAt <= mostBetween
      found.leaning.push(isNext ? joined(found.leaning.pop() ?? run, run, at - leaningAt > 1 ? ' ' : '') : run)
      leaningAt = at
    }
  }
  return found
}

function lettersIn(engine: PdfEngine, text: number): (at: number) => string | undefined {
  const codeAt = plainFunction(engine, 'FPDFText_GetUnicode')
  const isGuessed = plainFunction(engine, 'FPDFText_IsGenerated')
  return (at) => {
    const code = codeAt(text, at) >>> 0
    // What PDFium has added itself are its guesses at spaces and line ends; ours come from where things stand.
    if (nameless.includes(code) || isGuessed(text, at) === 1) return undefined
    if (code === lineHyphen) return '-'
    return code < 0x20 || code > 0x10ffff ? ' ' : String.fromCodePoint(code)
  }
}

/** Left, top, right and bottom as PDFium gives them, turned and measured from the page's upper left corner. */
function boxAt(engine: PdfEngine, memory: number, page: PdfPage): Box {
  const [x1, y1] = page.seen(decimalAt(engine, memory), decimalAt(engine, memory + 4))
  const [x2, y2] = page.seen(decimalAt(engine, memory + 8), decimalAt(engine, memory + 12))
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
}

/** Adds the character to the last run when it stands right after it. */
function addTo(runs: TextRun[], run: TextRun): boolean {
  const last = runs.at(-1)
  if (!last || Math.abs(last.top - run.top) > 0.5 || Math.abs(last.height - run.height) > 0.5) return false
  const gap = run.left - last.left - last.width
  if (gap > widestGap * run.height || gap < -deepestOverlap * run.height) return false
  last.words += run.words
  last.width = Math.max(last.width, run.left + run.width - last.left)
  return true
}

/** NB PDFium counts a character's angle clockwise, in radians, on the page before it is turned. */
function isLeaning(engine: PdfEngine, text: number, at: number, turn: number): boolean {
  const angle = engine.FPDFText_GetCharAngle(text, at)
  const seen = ((angle * 180) / Math.PI + turn) % 360
  return angle >= 0 && Math.min(seen, 360 - seen) > mostLeaning
}

function joined(before: TextRun, run: TextRun, between: string): TextRun {
  const [left, top] = [Math.min(before.left, run.left), Math.min(before.top, run.top)]
  return {
    words: before.words + between + run.words,
    left,
    top,
    width: Math.max(before.left + before.width, run.left + run.width) - left,
    height: Math.max(before.top + before.height, run.top + run.height) - top,
  }
}
