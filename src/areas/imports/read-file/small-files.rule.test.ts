import { describe, expect, it } from 'vitest'
import { aPng } from '../../../../tests/support/odd-files.ts'
import { entryName, isBesideFiles } from './entry-name.rule.ts'
import { pictureSize } from './picture-size.rule.ts'
import { tiffPages } from './tiff-pages.rule.ts'

/** A TIFF of pages without pixels: only what tells how large they are, each page pointing at the next. */
function aTiff(sizes: readonly [number, number][], lastNext = 0): Uint8Array {
  const bytes = Buffer.alloc(8 + sizes.length * 30)
  bytes.write('II*\0\x08\0\0\0', 'latin1')
  for (const [index, [width, height]] of sizes.entries()) {
    const at = 8 + index * 30
    bytes.writeUInt16LE(2, at)
    for (const [row, tag, value] of [
      [0, 256, width],
      [1, 257, height],
    ] as const) {
      bytes.writeUInt16LE(tag, at + 2 + row * 12)
      bytes.writeUInt16LE(4, at + 4 + row * 12)
      bytes.writeUInt32LE(value, at + 10 + row * 12)
    }
    bytes.writeUInt32LE(index + 1 < sizes.length ? at + 30 : lastNext, at + 26)
  }
  return Uint8Array.from(bytes)
}

describe('the pages of a TIFF', () => {
  it('are files of their own that begin at each page', () => {
    const pages = [
      ...tiffPages(
        aTiff([
          [10, 20],
          [30, 40],
        ]),
      ),
    ]
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [10, 20],
      [30, 40],
    ])
    expect(pages.map(({ bytes }) => bytes[4])).toEqual([8, 38])
  })
  it('end where their chain bites its tail or leads outside', () => {
    expect([
      ...tiffPages(
        aTiff(
          [
            [10, 20],
            [30, 40],
          ],
          8,
        ),
      ),
    ]).toHaveLength(2)
    expect([...tiffPages(aTiff([[10, 20]], 0xffffff))]).toHaveLength(1)
    expect([...tiffPages(aTiff([[10, 20]]).subarray(0, 20))]).toHaveLength(0)
  })
})

describe('the size of a picture', () => {
  it('is read from a PNG', () => expect(pictureSize(aPng(7, 9, () => 0))).toEqual({ width: 7, height: 9 }))
  it('is read from a JPEG, past what stands before its frame', () =>
    expect(
      pictureSize(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 8, 8, 1, 4, 2, 8, 1])),
    ).toEqual({ width: 520, height: 260 }))
  it.each([
    ['a GIF', 'GIF89a\x08\x02\x04\x01', { width: 520, height: 260 }],
    [
      'a bitmap stored upside down',
      'BM'.padEnd(18, '\0') + '\x08\x02\0\0\xfc\xfe\xff\xff',
      { width: 520, height: 260 },
    ],
    ['a plain WebP', `RIFF....WEBPVP8 ${'.'.repeat(10)}\x08\x02\x04\x01`, { width: 520, height: 260 }],
    ['a WebP with a header', `RIFF....WEBPVP8X${'.'.repeat(8)}\x07\x02\0\x03\x01\0`, { width: 520, height: 260 }],
    ['a lossless WebP', 'RIFF....WEBPVP8L....\x2f\x07\xc2\x40\0', { width: 520, height: 260 }],
  ])('is read from %s', (_kind, head, size) =>
    expect(pictureSize(Uint8Array.from(Buffer.from(head.padEnd(40, '\0'), 'latin1')))).toEqual(size),
  )
  it('is not guessed where the file ends too soon', () =>
    expect([pictureSize(Uint8Array.from([0xff, 0xd8, 0xff])), pictureSize(Uint8Array.from([0x89, 0x50]))]).toEqual([
      undefined,
      undefined,
    ]))
})

describe('a name in an archive', () => {
  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['C:\\Users\\siv\\notes.pdf', 'Users/siv/notes.pdf'],
    ['/rot/a.txt', 'rot/a.txt'],
    ['a\u0000b\u001b[31m\u202etxt.exe', 'ab[31mtxt.exe'],
    ['a\u030angstro\u0308m', 'ångström'],
    ['../..', 'namnlös fil'],
    ['x'.repeat(5000), 'x'.repeat(200)],
  ])('%j is shown as %j', (written, shown) => expect(entryName(written)).toBe(shown))
  it.each(['__MACOSX/._a.pdf', 'mapp/.DS_Store', 'Thumbs.db', '~$anteckningar.docx'])(
    '%s is no file of anybody’s',
    (name) => expect(isBesideFiles(name)).toBe(true),
  )
  it('with a dot inside is somebody’s', () => expect(isBesideFiles('mapp.1/a.b.pdf')).toBe(false))
})
