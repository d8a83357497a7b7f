import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aPdf } from '../../../../tests/support/odd-files.ts'
import { drawPage } from './draw-page.source.ts'
import { pictureSize } from './picture-size.rule.ts'
import { readSource } from './read-file.source.ts'

// Real: the reading process and PDFium.
const documentFile = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../../tests/documents/${name}`, import.meta.url)))

/** The shade of a pixel in a PNG of ours: one chunk of pixels, a byte each. */
function shadeAt(png: Uint8Array, x: number, y: number): number | undefined {
  const { width } = pictureSize(png) ?? { width: 0 }
  const at = Buffer.from(png).indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4))
  return rows[y * (width + 1) + 1 + x]
}

describe('a page as a picture', { timeout: 60_000 }, () => {
  it('has its words where the boxes of the text say', async () => {
    const bytes = await aPdf([[], [{ words: 'IIIIIIII', x: 200, y: 400, size: 40 }]])
    const [source, png] = [await readSource(bytes), await drawPage(bytes, 2)]
    const [box] = (source.ok && source.value.lines?.map((line) => line.box)) || []
    const size = png.ok ? pictureSize(png.value) : undefined
    expect(size?.width).toBe(1100)
    const scale = 1100 / 595
    const shades = Array.from({ length: Math.round((box?.width ?? 0) * scale) }, (_, at) =>
      png.ok
        ? shadeAt(
            png.value,
            Math.round((box?.left ?? 0) * scale) + at,
            Math.round(((box?.top ?? 0) + (box?.height ?? 0) / 2) * scale),
          )
        : 0,
    )
    expect([Math.min(...shades.map(Number)), png.ok && shadeAt(png.value, 100, 100)]).toEqual([0, 255])
  })
  it('is refused by name where there is none', async () => {
    expect(await drawPage(Buffer.from('hej'), 1)).toEqual({ ok: false, refusal: 'unknown-format' })
    expect(await drawPage(documentFile('trygghetsgrupp.pdf'), 9)).toEqual({ ok: false, refusal: 'broken' })
    expect(await drawPage(documentFile('last.pdf'), 1)).toEqual({ ok: false, refusal: 'password-needed' })
    expect((await drawPage(documentFile('last.pdf'), 1, 'skogen')).ok).toBe(true)
  })
})
