import { memoryOf, decimalAt, withMemory, type PdfEngine } from './pdf-engine.source.ts'
import type { PdfPage } from './pdf-document.source.ts'
import type { Picture } from './picture.ts'

const gray = 1
const white = 0xffffffff
/** FPDF_GRAYSCALE and FPDF_ANNOT: stamps and marks are part of what is seen. */
const renderFlags = 0x08 | 0x01
const kindOfPicture = 3

/** A page as a person sees it, `scale` pixels to the point. */
export function pictureOfPage(engine: PdfEngine, page: PdfPage, scale: number): Picture | undefined {
  const [width, height] = [Math.round(page.width * scale), Math.round(page.height * scale)]
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, gray, 0, 0)
  if (bitmap === 0) return undefined
  try {
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    engine.FPDF_RenderPageBitmap(bitmap, page.address, 0, 0, width, height, 0, renderFlags)
    const [from, stride] = [engine.FPDFBitmap_GetBuffer(bitmap), engine.FPDFBitmap_GetStride(bitmap)]
    const pixels = new Uint8Array(width * height)
    for (let y = 0; y < height; y += 1)
      pixels.set(memoryOf(engine).subarray(from + y * stride, from + y * stride + width), y * width)
    return { width, height, pixels }
  } finally {
    engine.FPDFBitmap_Destroy(bitmap)
  }
}

/** How many things are drawn on a page, and the share of it that its pictures cover. */
export function drawnOnPage(engine: PdfEngine, page: PdfPage): { count: number; cover: number } {
  const count = Math.max(0, engine.FPDFPage_CountObjects(page.address))
  let covered = 0
  for (let at = 0; at < Math.min(count, mostLookedAt); at += 1) {
    const drawn = engine.FPDFPage_GetObject(page.address, at)
    if (engine.FPDFPageObj_GetType(drawn) === kindOfPicture) covered += areaOf(engine, drawn)
  }
  return { count, cover: covered / (page.width * page.height) }
}

/** A scan is one picture, or some dozens of strips; beyond these the page is a drawing. */
const mostLookedAt = 500

const areaOf = (engine: PdfEngine, drawn: number) =>
  withMemory(engine, 16, (at) => {
    if (!engine.FPDFPageObj_GetBounds(drawn, at, at + 4, at + 8, at + 12)) return 0
    const [left, bottom, right, top] = [0, 4, 8, 12].map((offset) => decimalAt(engine, at + offset))
    return Math.abs(((right ?? 0) - (left ?? 0)) * ((top ?? 0) - (bottom ?? 0)))
  })
