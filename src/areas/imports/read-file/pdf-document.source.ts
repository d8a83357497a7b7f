import { ok, refuse, type Result } from '#platform/result.ts'
import { memoryOf, wholeAt, withMemory, type PdfEngine } from './pdf-engine.source.ts'

/** What PDFium says of a file it does not open (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY). */
const lockedErrors: readonly number[] = [4, 5]

/** A page that is open: its address, its turned size in points, and where a point of its own is seen. */
export type PdfPage = { address: number; width: number; height: number; seen(x: number, y: number): [number, number] }

/** Opens a document for as long as `use` takes. */
export async function withDocument<T>(
  engine: PdfEngine,
  bytes: Uint8Array,
  password: string | undefined,
  use: (document: number) => Promise<T>,
): Promise<Result<T, 'broken' | 'password-needed'>> {
  const memory = engine.pdfium.wasmExports.malloc(bytes.length)
  if (memory === 0) return refuse('broken')
  memoryOf(engine).set(bytes, memory)
  const document = engine.FPDF_LoadMemDocument(memory, bytes.length, password ?? '')
  try {
    if (document === 0) return refuse(lockedErrors.includes(engine.FPDF_GetLastError()) ? 'password-needed' : 'broken')
    return ok(await use(document))
  } finally {
    if (document !== 0) engine.FPDF_CloseDocument(document)
    engine.pdfium.wasmExports.free(memory)
  }
}

/** Opens a page for as long as `use` takes; a page that is broken gives nothing. */
export async function withPage<T>(
  engine: PdfEngine,
  document: number,
  index: number,
  use: (page: PdfPage) => T | Promise<T>,
): Promise<T | undefined> {
  const address = loadPage(engine, document, index)
  if (address === 0) return undefined
  try {
    return await use(pageAt(engine, address))
  } finally {
    engine.FPDF_ClosePage(address)
  }
}

/** A page that is open, as it is turned now. */
export function pageAt(engine: PdfEngine, address: number): PdfPage {
  const [width, height] = [engine.FPDF_GetPageWidthF(address), engine.FPDF_GetPageHeightF(address)]
  return { address, width, height, seen: placesOn(engine, address, width, height) }
}

const [flatForScreen, wasFlattened] = [0, 1]

/** What is filled in in forms and put on top of a page (stamps, notes) becomes part of it, as a reader sees it. */
function loadPage(engine: PdfEngine, document: number, index: number): number {
  const address = engine.FPDF_LoadPage(document, index)
  if (address === 0 || engine.FPDFPage_GetAnnotCount(address) <= 0) return address
  if (engine.FPDFPage_Flatten(address, flatForScreen) !== wasFlattened) return address
  engine.FPDF_ClosePage(address)
  return engine.FPDF_LoadPage(document, index)
}

/** Pixels to a point while asking where a point is seen: PDFium answers in whole pixels. */
const fineness = 64

/** How a page's own coordinates (its corner anywhere, upwards, before turning) become points from its upper left corner. */
function placesOn(engine: PdfEngine, page: number, width: number, height: number): PdfPage['seen'] {
  const size = [Math.round(width * fineness), Math.round(height * fineness)] as const
  const place = (x: number, y: number) =>
    withMemory(engine, 8, (at) => {
      engine.FPDF_PageToDevice(page, 0, 0, size[0], size[1], 0, x, y, at, at + 4)
      return [wholeAt(engine, at) / fineness, wholeAt(engine, at + 4) / fineness] as const
    })
  const [originX, originY] = place(0, 0)
  const [rightX, rightY] = place(1000, 0)
  const [upX, upY] = place(0, 1000)
  const across = [(rightX - originX) / 1000, (rightY - originY) / 1000] as const
  const upwards = [(upX - originX) / 1000, (upY - originY) / 1000] as const
  return (x, y) => [originX + across[0] * x + upwards[0] * y, originY + across[1] * x + upwards[1] * y]
}
