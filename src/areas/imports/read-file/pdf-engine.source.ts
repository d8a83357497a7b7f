import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

export type PdfEngine = WrappedPdfiumModule

let engine: Promise<PdfEngine> | undefined

/** PDFium, from the package's own file: it would fetch itself from the network if it were not given its bytes. */
export function pdfEngine(): Promise<PdfEngine> {
  engine ??= start()
  return engine
}

async function start(): Promise<PdfEngine> {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const started = await init({ wasmBinary: Uint8Array.from(wasm).buffer })
  started.PDFiumExt_Init()
  return started
}

/** Memory of the engine's own for as long as `use` takes: it knows nothing of ours. */
export function withMemory<T>({ pdfium }: PdfEngine, size: number, use: (address: number) => T): T {
  const address = pdfium.wasmExports.malloc(size)
  try {
    return use(address)
  } finally {
    pdfium.wasmExports.free(address)
  }
}

/** Numbers in the engine's memory. NB that memory moves as it grows: the view is made anew when it has. */
export const wholeAt = (engine: PdfEngine, address: number) => viewOf(engine).getInt32(address, true)
export const decimalAt = (engine: PdfEngine, address: number) => viewOf(engine).getFloat32(address, true)

let view: DataView = new DataView(new ArrayBuffer(0))

function viewOf(engine: PdfEngine): DataView {
  const { buffer } = memoryOf(engine)
  if (view.buffer !== buffer) view = new DataView(buffer)
  return view
}

type PlainFunction = (...numbers: number[]) => number

const isFunction = (value: unknown): value is PlainFunction => typeof value === 'function'

/** The function itself, for what is asked of every character: the package looks each one up anew and checks its arguments. */
export function plainFunction({ pdfium }: PdfEngine, name: string): PlainFunction {
  const found: unknown = Reflect.get(pdfium.wasmExports, name)
  if (!isFunction(found)) throw new Error(`PDFium has no ${name}.`)
  return found
}

/** All of the engine's memory. Its types know of it only with the compiler's own types beside them. */
export function memoryOf({ pdfium }: PdfEngine): Uint8Array {
  if ('HEAPU8' in pdfium && pdfium.HEAPU8 instanceof Uint8Array) return pdfium.HEAPU8
  throw new Error('PDFium does not show its memory.')
}
