import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pageText, type TextRun } from './pdf-lines.rule.ts'

/** What a PDF gives: the text of each page, or why there is none. */
export type PdfAnswer = { ok: true; pages: string[] } | { ok: false; refusal: 'broken' | 'password-needed' }

/** The text of every page. A PDF may be made to take for ever or all memory: run it in the worker, never in the server. */
export async function readPages(bytes: Uint8Array, password: string | undefined): Promise<PdfAnswer> {
  const opening = getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    const document = await opening.promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const content = await page.getTextContent()
      pages.push(pageText(content.items.flatMap((piece) => ('str' in piece ? [runOf(piece)] : []))))
      page.cleanup()
    }
    return { ok: true, pages }
  } catch (fault) {
    return { ok: false, refusal: fault instanceof PasswordException ? 'password-needed' : 'broken' }
  } finally {
    await opening.destroy()
  }
}

type Piece = { str: string; transform: readonly number[]; width: number; height: number }

function runOf({ str, transform, width, height }: Piece): TextRun {
  const [, b = 0, , d = 0, x = 0, y = 0] = transform
  return { words: str, x, y, width, height: height || Math.hypot(b, d) || 10 }
}
