import type { Picture } from './picture.ts'

/** The picture as a file in the plainest format there is, PGM: a line of measures, and the bytes. */
export function asPgm({ width, height, pixels }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}
