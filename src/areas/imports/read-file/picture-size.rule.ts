export type Size = { width: number; height: number }

/** Width and height in pixels of a picture file, as it says itself. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0x89)
    return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) }
  if (bytes[0] === 0xff) return jpegSize(view)
  if (bytes.length < 30) return undefined
  if (bytes[0] === 0x47) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  // A picture that is stored from its foot upwards has a height below zero.
  if (bytes[0] === 0x42) return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
  return webpSize(view)
}

/** WebP has three kinds: plain, lossless, and with a header of its own. */
function webpSize(view: DataView): Size | undefined {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 }
  if (kind !== 'VP8L') return undefined
  const packed = view.getUint32(21, true)
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
}

/** A JPEG is a row of segments, each with its length; the frame (C0–CF but for three) holds the size. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const mark = view.getUint8(at + 1)
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
