import { ok, refuse, type Result } from '#platform/result.ts'
import { asPng } from './as-png.rule.ts'
import { withDocument, withPage } from './pdf-document.source.ts'
import { pdfEngine } from './pdf-engine.source.ts'
import { uprightPage } from './pdf-turn.source.ts'
import { pictureOfPage } from './pdf-picture.source.ts'
import type { ReadRefusal } from './read-job.ts'

/** Wide enough to be read on a screen, in pixels; a page that is a strip is not drawn any taller than this. */
const width = 1100
const tallest = 4000

/** A page of a PDF as a PNG, the first page being 1. */
export async function drawPdfPage(
  bytes: Uint8Array,
  number: number,
  password: string | undefined,
): Promise<Result<Uint8Array, ReadRefusal>> {
  const engine = await pdfEngine()
  const drawn = await withDocument(engine, bytes, password, (document) =>
    withPage(engine, document, number - 1, (opened) => {
      const { page } = uprightPage(engine, opened)
      return pictureOfPage(engine, page, Math.min(width / page.width, tallest / page.height))
    }),
  )
  if (!drawn.ok) return drawn
  return drawn.value ? ok(asPng(drawn.value)) : refuse('broken')
}
