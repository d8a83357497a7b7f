import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aDocx, aPackedZip, aPng, type Packed } from '../../../../tests/support/odd-files.ts'
import { openBundle, type NamedSource } from './open-bundle.source.ts'
import { openFolder } from './open-folder.source.ts'

const text = (name: string, bytes = name): Packed => ({ name, bytes })
const zip = (...files: Packed[]) => aPackedZip(files)
const within = (name: string, bytes: Uint8Array): Packed => ({ name, bytes })
const boundary = 'Content-Type: multipart/mixed; boundary=x\r\n\r\n'
const attached = (name: string, words: string) =>
  `--x\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${words}\r\n`
const letter = Uint8Array.from(
  Buffer.from(
    `Message-ID: <1@a>\r\nFrom: a@a.se\r\n${boundary}--x\r\n\r\nHej!\r\n${attached('../../a.txt', 'bilaga')}--x--\r\n`,
  ),
)

async function found(sources: AsyncGenerator<NamedSource>) {
  const list: [string, string][] = []
  for await (const { name, content } of sources)
    list.push([name, content.ok ? `${content.value.length} bytes` : content.refusal])
  return list
}

describe('a bundle', { timeout: 60_000 }, () => {
  it('that is one file is that file', async () =>
    expect(await found(openBundle('a.txt', Buffer.from('hej')))).toEqual([['a.txt', '3 bytes']]))
  it('that is a document is not taken apart', async () => {
    const docx = aDocx({ body: '' })
    expect(await found(openBundle('a.docx', docx))).toEqual([['a.docx', `${docx.length} bytes`]])
  })
  it('gives the files in it by names that lead nowhere, without what computers lay beside them', async () => {
    const archive = zip(
      text('../../ut.txt', 'hej'),
      text('mapp/'),
      text('mapp/å.txt', 'hej'),
      text('__MACOSX/._x'),
      text('c:\\d\u0000\u001b.txt', 'hej'),
    )
    expect(await found(openBundle('a.zip', archive))).toEqual([
      ['a.zip/ut.txt', '3 bytes'],
      ['a.zip/mapp/å.txt', '3 bytes'],
      ['a.zip/d.txt', '3 bytes'],
    ])
  })
  it('gives a letter and what is attached to it', async () =>
    expect(await found(openBundle('a.zip', zip(within('b.eml', letter))))).toEqual([
      ['a.zip/b.eml', `${letter.length} bytes`],
      ['a.zip/b.eml/a.txt', '7 bytes'],
    ]))
  it('leaves what is a part of a letter’s looks, and of a saved page, in it', async () => {
    const picture = (width: number) => Buffer.from(aPng(width, width, () => 0)).toString('base64')
    const inline = (width: number) =>
      `--x\r\nContent-Type: image/png; name="${width}.png"\r\nContent-Disposition: inline; filename="${width}.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture(width)}\r\n`
    const withPictures = (kind: string) =>
      Buffer.from(
        `Message-ID: <1@a>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/${kind}; boundary=x\r\n\r\n--x\r\n\r\nHej!\r\n${inline(40)}${inline(400)}--x--\r\n`,
      )
    const names = async (kind: string) => (await found(openBundle('b.eml', withPictures(kind)))).map(([name]) => name)
    expect(await names('mixed')).toEqual(['b.eml', 'b.eml/400.png'])
    expect(await names('related')).toEqual(['b.eml'])
  })
  it('is opened three archives down and no further', async () => {
    const deep = ['d', 'c', 'b', 'a'].reduce(
      (inner, name) => zip(text(`${name}.txt`, 'hej'), within(`${name}.zip`, inner)),
      zip(text('e.txt')),
    )
    expect(await found(openBundle('0.zip', deep))).toEqual([
      ['0.zip/a.txt', '3 bytes'],
      ['0.zip/a.zip/b.txt', '3 bytes'],
      ['0.zip/a.zip/b.zip/c.txt', '3 bytes'],
      ['0.zip/a.zip/b.zip/c.zip', 'too-deep'],
    ])
  })
  it('tells of each file that can’t be had, and goes on', async () => {
    const archive = zip(
      { name: 'låst.txt', bytes: 'hej', isLocked: true },
      { name: 'ljuger.txt', bytes: 'a'.repeat(5000), saysSize: 5 },
      { name: 'stor.txt', bytes: Buffer.alloc(25_000_001) },
      text('bra.txt', 'hej'),
    )
    expect(await found(openBundle('a.zip', archive))).toEqual([
      ['a.zip/låst.txt', 'password-needed'],
      ['a.zip/ljuger.txt', 'broken'],
      ['a.zip/stor.txt', 'too-large'],
      ['a.zip/bra.txt', '3 bytes'],
    ])
  })
  it('whose contents are not what they were when they were packed tells of it', async () => {
    const archive = zip(text('a.txt', 'hej'), text('b.txt', 'hej'))
    archive.fill(0, Buffer.from(archive).indexOf('PK\x01\x02') + 16, Buffer.from(archive).indexOf('PK\x01\x02') + 20)
    expect(await found(openBundle('a.zip', archive))).toEqual([
      ['a.zip/a.txt', 'broken'],
      ['a.zip/b.txt', '3 bytes'],
    ])
  })
  it('that is cut short is told of as broken', async () => {
    const archive = zip(text('a.txt', 'hej'), text('b.txt', 'hej'))
    expect(await found(openBundle('a.zip', archive.subarray(0, archive.length - 30)))).toEqual([['a.zip', 'broken']])
  })
  it('that grows beyond all measure is given up, however its archives lie in one another', async () => {
    const bomb = zip(...[1, 2, 3].map((at) => ({ name: `${at}.txt`, bytes: Buffer.alloc(20_000_000) })))
    const archive = zip(...[1, 2].map((at) => within(`${at}.zip`, bomb)), text('sist.txt'))
    const list = await found(openBundle('a.zip', archive))
    expect(list.filter(([, outcome]) => outcome === 'too-many')).toEqual([['a.zip/2.zip/3.txt', 'too-many']])
    expect(list.at(-1)?.[1]).toBe('too-many')
    expect(list.length).toBeLessThan(8)
  })
  it('of more files than anyone has is given up', async () => {
    const archive = zip(...Array.from({ length: 10_003 }, (_, at) => text(`${at}.txt`, 'a')))
    const list = await found(openBundle('a.zip', archive))
    expect([list.length, list.at(-1)]).toEqual([10_001, ['a.zip/10000.txt', 'too-many']])
  })
  it('gives what is new of a bundle of which the rest was had before', async () => {
    const archive = zip(...Array.from({ length: 10_003 }, (_, at) => text(`${at}.txt`, 'a')))
    const names: string[] = []
    for await (const { name, wasKnown } of openBundle('a.zip', archive)) if (names.push(name) <= 10_000) wasKnown?.()
    expect([names.length, names.at(-1)]).toEqual([10_003, 'a.zip/10002.txt'])
  })
  it('has one line for all archives that lie too deep', async () => {
    const inner = (name: string) => within(name, zip(text('e.txt')))
    const wide = zip(...Array.from({ length: 5 }, (_, at) => inner(`${at}.zip`)))
    const deep = ['b', 'a'].reduce((at, name) => zip(within(`${name}.zip`, at)), wide)
    expect(await found(openBundle('0.zip', deep))).toEqual([['0.zip/a.zip/b.zip/0.zip och 4 arkiv till', 'too-deep']])
  })
  it('unpacks the next file only when it is asked for', async () => {
    const sources = openBundle('a.zip', zip(text('a.txt', 'hej'), { name: 'b.txt', bytes: 'hej', isLocked: true }))
    expect((await sources.next()).value?.name).toBe('a.zip/a.txt')
    expect(await sources.return(undefined)).toEqual({ done: true, value: undefined })
  })
})

describe('a folder', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mapp-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  it('gives its files and those in its archives, and follows no link out of itself', async () => {
    mkdirSync(join(folder, 'inre/djup'), { recursive: true })
    writeFileSync(join(folder, 'inre/djup/b.txt'), 'hej')
    writeFileSync(join(folder, 'a.zip'), zip(text('c.txt', 'hej')))
    writeFileSync(join(folder, '.dold'), 'hej')
    writeFileSync(join(folder, 'stor.txt'), Buffer.alloc(25_000_001))
    writeFileSync(join(folder, 'stor.zip'), Buffer.concat([zip(text('d.txt', 'hej')), Buffer.alloc(0)]))
    symlinkSync('/etc/hostname', join(folder, 'ut.txt'))
    symlinkSync('/etc', join(folder, 'ute'))
    expect(await found(openFolder(folder))).toEqual([
      ['a.zip/c.txt', '3 bytes'],
      ['inre/djup/b.txt', '3 bytes'],
      ['stor.txt', 'too-large'],
      ['stor.zip/d.txt', '3 bytes'],
    ])
  })
})
