import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createWorker, OEM, type Page, type Worker } from 'tesseract.js'
import { refuse, ok, type Result } from '#platform/result.ts'
import { slowestPicture } from './limits.ts'
import type { TextRun } from './page-lines.rule.ts'
import { withSectionSign } from './section-sign.rule.ts'

/** Words that were seen this badly (of 100) are specks and lines, and a page of such words is no text at all. */
const leastSure = 30
const leastSureOfPage = 50

let interpreter: Promise<Worker> | undefined

/** Tesseract with Swedish words, from our own packages: nothing is fetched and nothing is kept on disk. */
function swedishInterpreter(): Promise<Worker> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/swe/package.json')))
  interpreter ??= createWorker('swe', OEM.LSTM_ONLY, {
    langPath: join(folder, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined, // what goes wrong is told by the promise as well
  })
  return interpreter
}

/**
 * The words in a picture (PNG, JPEG, TIFF or PGM), `scale` pixels to the point. A picture that takes too long, as a map or
 * a photograph may, has none.
 */
export async function interpretPicture(file: Uint8Array, scale: number): Promise<Result<TextRun[], 'broken'>> {
  const worker = await swedishInterpreter()
  const tooLong = new AbortController()
  try {
    const seeing = worker.recognize(Buffer.from(file), { rotateAuto: true }, { text: false, blocks: true })
    const limit = setTimeout(slowestPicture, undefined, { signal: tooLong.signal })
    const seen = await Promise.race([seeing, limit])
    if (seen) return ok(runsOf(seen.data, scale))
    interpreter = undefined
    await worker.terminate()
    return ok([])
  } catch {
    return refuse('broken')
  } finally {
    tooLong.abort()
  }
}

/** NB a line's height is taken for all its words, so that those without tall letters stand on it all the same. */
function runsOf({ blocks, confidence }: Page, scale: number): TextRun[] {
  if (!blocks || confidence < leastSureOfPage) return []
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap(({ words, bbox }) =>
    words
      .filter((word) => word.confidence >= leastSure)
      .map((word) => ({
        words: `${withSectionSign(word.text)} `,
        left: word.bbox.x0 / scale,
        top: bbox.y0 / scale,
        width: (word.bbox.x1 - word.bbox.x0) / scale,
        height: (bbox.y1 - bbox.y0) / scale,
      })),
  )
}
