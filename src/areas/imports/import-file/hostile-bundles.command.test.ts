import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aPackedZip, type Packed } from '../../../../tests/support/odd-files.ts'
import { importFiles } from './import-file.command.ts'

// Real: the archives, the report and the reading processes. Every archive here was made to do harm, or to be odd.
const outer = mkdtempSync(join(tmpdir(), 'arkiv-'))
afterAll(() => rmSync(outer, { recursive: true }))

const notes = (words: string) =>
  `Minnesanteckningar\n\nDatum: 2025-03-11\nNärvarande: Eva Ek, Salem\n\n1. Mötet öppnas\n2. ${words}\n`
const text = (name: string, bytes = notes(name)): Packed => ({ name, bytes })
const zip = (...files: Packed[]) => aPackedZip(files)
const isRead = 'Anteckningar eller protokoll'

/** The rows of the report on one archive: name, what became of it, and the sentence where that is not simply 'read'. */
async function reported(archive: Uint8Array): Promise<{ rows: string[][]; said: string[]; left: string[] }> {
  const folder = mkdtempSync(join(outer, 'inre-'))
  const said: string[] = []
  writeFileSync(join(folder, 'a.zip'), archive)
  const words = [join(folder, 'a.zip'), '--report', join(folder, 'r.csv')]
  await importFiles(words, { stdout: (line) => said.push(line), stderr: (line) => said.push(line) })
  const lines = readFileSync(join(folder, 'r.csv'), 'utf8').split('\r\n').slice(1, -1)
  const rows = lines
    .map((line) => line.split(';'))
    .map(([name = '', became = '', , , , , outcome = '']) => (outcome === 'Läst.' ? [name, became] : [name, outcome]))
  return { rows, said, left: readdirSync(folder) }
}
const nested = (levels: number): Uint8Array =>
  levels === 0 ? zip(text('innerst.txt')) : zip({ name: `${levels}.zip`, bytes: nested(levels - 1) })

describe('an archive made to do harm', { timeout: 120_000 }, () => {
  it.each<[string, Uint8Array, unknown[][]]>([
    [
      'whose names lead out of it',
      zip(text('../../../ut.txt'), text('/etc/rot.txt'), text('C:\\Windows\\w.txt'), text('..\\..\\b.txt')),
      ['ut.txt', 'etc/rot.txt', 'Windows/w.txt', 'b.txt'].map((name) => [`a.zip/${name}`, isRead]),
    ],
    [
      'whose names steer the terminal',
      zip(
        text('ro\u001b[31mlig\u0007.txt', notes('a')),
        text('bak\u202etxt.exe', notes('b')),
        text('rad\r\nrad.txt', notes('rad')),
      ),
      [
        ['a.zip/ro[31mlig.txt', isRead],
        ['a.zip/baktxt.exe', isRead],
        ['a.zip/radrad.txt', isRead],
      ],
    ],
    [
      'of one name over and over',
      zip(text('a.txt', notes('ett')), text('a.txt', notes('två')), text('a.txt', notes('ett'))),
      [
        ['a.zip/a.txt', isRead],
        ['a.zip/a.txt', isRead],
        ['a.zip/a.txt', 'Samma fil som a.zip/a.txt. Den läses en gång.'],
      ],
    ],
    ['of archives without end', nested(9), [['a.zip/9.zip/8.zip/7.zip', expect.stringContaining('för många led')]]],
    ['of nothing', zip(), [[expect.stringContaining('a.zip'), expect.stringContaining('Filen är tom')]]],
    ['of folders alone', zip(text('mapp/', '')), [[expect.any(String), expect.stringContaining('Filen är tom')]]],
    ['cut short', zip(text('a.txt')).subarray(0, 80), [[expect.any(String), expect.stringContaining('skadad')]]],
    [
      'that is locked',
      zip({ ...text('a.txt'), isLocked: true }, text('b.txt')),
      [
        ['a.zip/a.txt', expect.stringContaining('lösenord')],
        ['a.zip/b.txt', isRead],
      ],
    ],
  ])('is told of, file by file, and writes nothing: one %s', async (_name, archive, expected) => {
    const { rows, said, left } = await reported(archive)
    expect(rows).toEqual(expected)
    expect(left).toEqual(['a.zip', 'r.csv'])
    expect(said.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('of ten thousand files has them all in the report', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => text(`${at}.txt`, notes(String(at % 50))))
    const { rows, said } = await reported(zip(...many))
    expect(rows).toHaveLength(10_000)
    expect(rows.filter(([, became]) => became === isRead)).toHaveLength(50)
    expect(said).toContainEqual(expect.stringMatching(/^ *9\s950 {2}Samma fil som en annan$/u))
  })
})
