import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { aPackedZip } from '../../../../tests/support/odd-files.ts'
import { importFiles } from './import-file.command.ts'

// Real: the files, the report and the reading processes.
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const all = mkdtempSync(join(tmpdir(), 'mappar-'))
afterAll(() => rmSync(all, { recursive: true }))
let [folder, report] = ['', '']
beforeEach(() => {
  folder = mkdtempSync(join(all, 'mapp-'))
  report = `${folder}.csv`
})

const notes = (day: number, more = '') =>
  `Minnesanteckningar\n\nDatum: 2025-03-${day}\nNärvarande: Eva Ek, Salem\n\n1. Mötet öppnas\n2. Belysning\n${more}`
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const letter = `Message-ID: <1@a>\r\nSubject: Hej\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHej!\r\n--x\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\n${notes(14)}\r\n--x--\r\n`

type Options = { stop?: AbortSignal; progress?: (words: string) => void; onLine?: (line: string) => void }
async function run(words: string[], { onLine, ...more }: Options = {}) {
  const [stdout, stderr] = [new Array<string>(), new Array<string>()]
  const print = (line: string) => {
    stdout.push(line)
    onLine?.(line)
  }
  const exitCode = await importFiles(words, { stdout: print, stderr: (line) => stderr.push(line), ...more })
  return { exitCode, stderr, files: stdout.map((line) => JSON.parse(line).file), stdout }
}
const rows = () =>
  readFileSync(report, 'utf8')
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(';'))

describe('a folder on the command line', { timeout: 60_000 }, () => {
  it('is read file by file, by their names in it, with those in its archives, and summed up', async () => {
    mkdirSync(join(folder, 'inre'))
    put('inre/b.txt', notes(11))
    put('a.zip', aPackedZip([{ name: 'c.txt', bytes: notes(12) }]))
    copyFileSync(join(root, 'tests/documents/last.pdf'), join(folder, 'last.pdf'))
    const { exitCode, files, stderr } = await run([folder])
    expect([exitCode, files]).toEqual([2, ['a.zip/c.txt', 'inre/b.txt']])
    expect(stderr).toEqual([
      expect.stringMatching(/^last\.pdf: Filen är låst/u),
      '3 filer:',
      '      2  Anteckningar eller protokoll',
      '      1  Gick inte att läsa',
      expect.stringMatching(/^ +1 {2}Filen är låst/u),
    ])
  })
  it('among several paths gives names that begin with its own', async () => {
    put('a.txt', notes(11))
    const other = mkdtempSync(join(all, 'annan-'))
    writeFileSync(join(other, 'b.zip'), aPackedZip([{ name: 'a.txt', bytes: notes(12) }]))
    const { files } = await run([folder, join(other, 'b.zip')])
    expect(files).toEqual([join(folder, 'a.txt'), join(other, 'b.zip/a.txt')])
  })
  it('has the same file read once, under its first name', async () => {
    put('a.txt', notes(11))
    put('b.zip', aPackedZip([{ name: 'c.txt', bytes: notes(11) }]))
    const { exitCode, files, stderr } = await run([folder])
    expect([exitCode, files]).toEqual([0, ['a.txt']])
    expect(stderr[0]).toBe('b.zip/c.txt: Samma fil som a.txt. Den läses en gång.')
    expect(stderr.slice(1)).toContain('      1  Samma fil som en annan')
  })
  it('leaves a file that is named alone to be read as often as it is named', async () => {
    put('a.txt', notes(11))
    const path = join(folder, 'a.txt')
    expect((await run([path, path])).files).toEqual([path, path])
  })
  it('shows how far it has come to somebody who looks', async () => {
    put('a.txt', notes(11))
    put('b.zip', aPackedZip([11, 12].map((day) => ({ name: `${day}.txt`, bytes: notes(day) }))))
    const told: string[] = []
    await run([folder], { progress: (words) => told.push(words) })
    expect(told).toEqual(['Räknar filerna …', '1 av 3 …', '2 av 3 …', '3 av 3 …'])
  })
})

describe('a letter on the command line', { timeout: 60_000 }, () => {
  it('is one object, or with something attached a line for each', async () => {
    put('brev.eml', 'Message-ID: <1@a>\nSubject: Hej\nMIME-Version: 1.0\n\nHej på dig!\n')
    put('bilaga.eml', letter)
    expect((await run([join(folder, 'brev.eml')])).files).toEqual([undefined])
    put('bilaga.eml', letter.replace('Hej!', notes(15)))
    expect((await run([join(folder, 'bilaga.eml')])).files).toEqual(['bilaga.eml', 'bilaga.eml/a.txt'])
  })
  it('that says no more than what goes with it is told of and gives nothing of its own', async () => {
    put('bilaga.eml', letter)
    const { exitCode, files, stderr } = await run([join(folder, 'bilaga.eml'), '--report', report])
    expect([exitCode, files]).toEqual([0, ['bilaga.eml/a.txt']])
    expect(stderr[0]).toBe('bilaga.eml: Följebrev utan egna uppgifter. Det som är bifogat är inläst för sig.')
    expect(rows()[0]?.slice(0, 2)).toEqual(['bilaga.eml', 'Följebrev'])
    expect((await run([join(folder, 'bilaga.eml'), '--report', report, '--resume'])).files).toEqual([])
  })
})

describe('the report', { timeout: 60_000 }, () => {
  it('has a row for each file as it goes', async () => {
    put('a.txt', notes(11))
    put('b.txt', '')
    const { exitCode } = await run([folder, '--report', report])
    expect([exitCode, rows().map((row) => row.slice(0, 5))]).toEqual([
      2,
      [
        ['a.txt', 'Anteckningar eller protokoll', '2025-03-11', '', '2'],
        ['b.txt', 'Gick inte att läsa', '', '', ''],
      ],
    ])
    expect(rows()[1]?.[6]).toMatch(/^Filen är tom/u)
  })
  it('may lie in the folder itself', async () => {
    put('a.txt', notes(11))
    report = join(folder, 'r.csv')
    await run([folder, '--report', report])
    expect(rows()).toHaveLength(1)
  })
  it('is never written over', async () => {
    put('a.txt', notes(11))
    writeFileSync(report, 'mitt')
    for (const [more, sentence] of [
      [[], /finns redan/u],
      [['--resume'], /ingen rapport/u],
    ] as const) {
      const { exitCode, files, stderr } = await run([folder, '--report', report, ...more])
      expect([exitCode, files, stderr]).toEqual([2, [], [expect.stringMatching(sentence)]])
    }
    expect(readFileSync(report, 'utf8')).toBe('mitt')
  })
  it('tells of letters that are a guess, and every value with such a letter is unsure', async () => {
    const [windows, dos] = [Buffer.from(notes(11), 'latin1'), Buffer.from('\x84\x94\x86 \x81\xe4\xf6', 'latin1')]
    put('a.txt', Buffer.concat([windows, Buffer.from('3. F\x94rslag p\x86 \x84tta g\x94r\n', 'latin1'), dos]))
    const { exitCode, stderr } = await run([folder, '--report', report])
    expect([exitCode, stderr[0]]).toEqual([0, expect.stringContaining('teckenkodning')])
    expect(rows()[0]?.[6]).toMatch(/teckenkodning/u)
    expect(Number(rows()[0]?.[5])).toBeGreaterThan(0)
  })
  it('that can’t be written stops the import before it begins', async () => {
    const { exitCode, stderr } = await run([folder, '--report', join(folder, 'saknas/r.csv')])
    expect([exitCode, stderr]).toEqual([2, [expect.stringContaining('gick inte att skriva')]])
  })
})

describe('an archive of more files than are taken at once', { timeout: 120_000 }, () => {
  it('names the first that was not taken, and gives it and the rest when it goes on', async () => {
    const names = Array.from({ length: 10_020 }, (_, at) => `${at}.txt`)
    put('a.zip', aPackedZip(names.map((name, at) => ({ name, bytes: at < 10_000 ? '' : notes(11, name) }))))
    const words = [folder, '--report', report]
    const first = await run(words)
    expect(first.stderr.find((line) => line.startsWith('a.zip/10000.txt: '))).toMatch(/--resume/u)
    const second = await run([...words, '--resume'])
    expect(second.files).toEqual(names.slice(10_000).map((name) => `a.zip/${name}`))
  })
})

describe('an import that was cut short', { timeout: 60_000 }, () => {
  const words = (...more: string[]) => [folder, '--report', report, ...more]
  it('goes on with what is not in the report, and sums up the whole', async () => {
    for (const day of [11, 12, 13]) put(`${day}.txt`, notes(day))
    const stopping = new AbortController()
    const first = await run(words(), { stop: stopping.signal, onLine: () => stopping.abort() })
    expect([first.exitCode, first.files, rows().length]).toEqual([130, ['11.txt'], 1])
    expect(first.stderr.at(-1)).toContain('avbröts')
    const second = await run(words('--resume'))
    expect([second.exitCode, second.files, rows().length]).toEqual([0, ['12.txt', '13.txt'], 3])
    expect(second.stderr).toEqual([
      '3 filer, varav 1 stod i rapporten sedan tidigare:',
      '      3  Anteckningar eller protokoll',
    ])
  })
  it('reads a file again that has changed, and one whose row was left half written', async () => {
    for (const day of [11, 12, 13]) put(`${day}.txt`, notes(day))
    await run(words())
    put('12.txt', notes(22))
    const text = readFileSync(report, 'utf8')
    writeFileSync(report, text.slice(0, -70))
    expect((await run(words('--resume'))).files).toEqual(['12.txt', '13.txt'])
    expect(rows().map(([name]) => name)).toEqual(['11.txt', '12.txt', '12.txt', '13.txt'])
  })
  it('still tells of what could not be read, with its exit code', async () => {
    put('a.txt', '')
    await run(words())
    const { exitCode, stderr } = await run(words('--resume'))
    expect([exitCode, rows().length]).toEqual([2, 1])
    expect(stderr).toContain('      1  Gick inte att läsa')
  })
  it('begins where there is no report yet, so that the same command can be given over and over', async () => {
    put('a.txt', notes(11))
    expect((await run(words('--resume'))).files).toEqual(['a.txt'])
  })
  it('ends at once when it is stopped in the middle of a file', async () => {
    copyFileSync(join(root, 'tests/documents/skannad-sida.pdf'), join(folder, 'a.pdf'))
    const stopping = new AbortController()
    const stop = (words: string) => words.startsWith('1 av 1') && setTimeout(() => stopping.abort(), 1)
    const { exitCode, files } = await run(words(), { stop: stopping.signal, progress: stop })
    expect([exitCode, files, rows()]).toEqual([130, [], []])
  })
  it('by being killed loses nothing of what it has printed', async () => {
    for (let at = 100; at < 400; at += 1) put(`${at}.txt`, notes(11, `3. Ärende ${at}\n`))
    const program = [join(root, 'src/cli.ts'), 'import', ...words()]
    const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'ignore'] })
    let printed = ''
    child.stdout.on('data', (piece) => (printed += piece))
    while (!existsSync(report) || rows().length < 5) await sleep(5)
    child.kill('SIGKILL')
    await once(child, 'close')
    const first = printed
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).file)
    const second = await run(words('--resume'))
    expect(new Set([...first, ...second.files]).size).toBe(300)
    expect(rows().map(([name]) => name)).toEqual(Array.from({ length: 300 }, (_, at) => `${at + 100}.txt`))
  })
})
