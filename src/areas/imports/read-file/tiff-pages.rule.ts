/** A fax or a scan of many pages is one TIFF file; more pages than this are not looked for. */
const mostTiffPages = 500
const [widthTag, heightTag, shortKind] = [256, 257, 3]

export type TiffPage = { bytes: Uint8Array; width: number; height: number }

/**
 * Every page of a TIFF file as a file of its own: the same bytes, whose header points at that page instead of the first.
 * A chain of pages that bites its own tail ends there.
 */
export function* tiffPages(bytes: Uint8Array): Generator<TiffPage> {
  if (bytes.length < 8) return
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const seen = new Set<number>()
  let at = view.getUint32(4, isLittle)
  while (at >= 8 && at + 2 <= bytes.length && !seen.has(at) && seen.size < mostTiffPages) {
    seen.add(at)
    const count = view.getUint16(at, isLittle)
    const end = at + 2 + count * 12
    if (end + 4 > bytes.length) return
    const page = Uint8Array.from(bytes)
    new DataView(page.buffer).setUint32(4, at, isLittle)
    yield { bytes: page, ...sizeOf(view, at, count, isLittle) }
    at = view.getUint32(end, isLittle)
  }
}

function sizeOf(view: DataView, from: number, count: number, isLittle: boolean) {
  const size = { width: 0, height: 0 }
  for (let at = from + 2; at < from + 2 + count * 12; at += 12) {
    const value = () =>
      view.getUint16(at + 2, isLittle) === shortKind
        ? view.getUint16(at + 8, isLittle)
        : view.getUint32(at + 8, isLittle)
    const tag = view.getUint16(at, isLittle)
    if (tag === widthTag) size.width = value()
    if (tag === heightTag) size.height = value()
  }
  return size
}
