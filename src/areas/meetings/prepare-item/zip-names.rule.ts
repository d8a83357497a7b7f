const directoryEntry = 0x02014b50
const endOfDirectory = 0x06054b50
const endBytes = 22
const longestComment = 65_535

const latin1 = new TextDecoder('latin1')

/** The names of the files in a ZIP archive, as its own directory lists them; none when it has no whole directory. */
export function namesInZip(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isAt = (at: number, sign: number, length: number) =>
    at >= 0 && at + length <= bytes.length && view.getUint32(at, true) === sign
  let end = bytes.length - endBytes
  const lowest = Math.max(0, end - longestComment)
  while (end >= lowest && !isAt(end, endOfDirectory, endBytes)) end -= 1
  if (!isAt(end, endOfDirectory, endBytes)) return []
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0 && isAt(at, directoryEntry, 46); left -= 1) {
    const length = view.getUint16(at + 28, true)
    names.push(latin1.decode(bytes.subarray(at + 46, at + 46 + length)))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}
