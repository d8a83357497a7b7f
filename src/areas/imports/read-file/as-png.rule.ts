import { crc32, deflateSync } from 'node:zlib'
import type { Picture } from './picture.ts'

const mark = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The picture as a PNG file in shades of gray. */
export function asPng({ width, height, pixels }: Picture): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8) // bits a pixel; the zeros after it: gray, packed, unfiltered, not interlaced
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())]
  return Uint8Array.from(Buffer.concat([mark, ...chunks]))
}

function chunk(kind: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind), bytes])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(bytes.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
