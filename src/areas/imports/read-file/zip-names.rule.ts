/** The directory of a ZIP file ends it, followed by nothing but a comment of this many bytes at most. */
const longestEnding = 65_557
const endMark = 0x06054b50
const entryMark = 0x02014b50
/** So many names tell what the archive is. */
const mostNames = 1000

/** The first names in the directory of a ZIP file, as Latin letters: enough to tell a document from an archive. */
export function namesInZip(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfZip(view)
  const names: string[] = []
  if (end === undefined) return names
  let at = view.getUint32(end + 16, true)
  while (names.length < mostNames && at + 46 <= end && view.getUint32(at, true) === entryMark) {
    const length = view.getUint16(at + 28, true)
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

function endOfZip(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - longestEnding)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at
  return undefined
}
