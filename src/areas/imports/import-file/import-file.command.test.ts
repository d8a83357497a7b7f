import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { importFiles } from './import-file.command.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const documentPath = (name: string) => join(root, 'tests/documents', name)
const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...paths: string[]) {
  const stdout: string[] = []
  const stderr: string[] = []
  const exitCode = await importFiles(paths, {
    stdout: (line) => stdout.push(line),
    stderr: (line) => stderr.push(line),
  })
  return { exitCode, stdout, stderr }
}
const printed = async (path: string) => JSON.parse((await run(path)).stdout.join('\n'))

describe('import on the command line', { timeout: 60_000 }, () => {
  it('prints one object for one file and nothing else', async () => {
    const { exitCode, stdout, stderr } = await run(documentPath('ledningsgrupp.txt'))
    expect([exitCode, stdout.length, stderr]).toEqual([0, 1, []])
    expect(JSON.parse(stdout[0] ?? '')).toMatchObject({
      kind: 'minutes',
      fields: {
        body: 'Älvbygdens ledningsgrupp',
        ...{ date: '2025-03-05', start: '13:00', end: '15:30', place: 'Tyresö kommunhus, lokal Björken' },
        ...{ chair: 'Ylva Stensjö', secretary: 'Lotta Hedvik', approver: ['Anna B Forslind'] },
        nextMeeting: { date: '2026-01-09', time: '09:00', place: 'Salems kommunhus' },
      },
    })
  })
  it('reads attendance for some items only, in text and in PDF', async () => {
    const { present } = (await printed(documentPath('namnd.txt'))).fields
    expect(present[2]).toEqual({ name: 'Sanna Ekholt', items: [3, 4, 5] })
    const pdf = await printed(documentPath('trygghetsgrupp.pdf'))
    expect(pdf.fields.present[1]).toEqual({ name: 'Arvid Holmsten', organisation: 'Polisen', items: [2] })
    expect(pdf.fields.items[2]).toEqual({
      number: '3',
      title: 'Samverkansavtal',
      tabled: true,
      deferredTo: 'nästa möte',
    })
  })
  it('prints a line for each of several files and tells of the others, exit code 2', async () => {
    const { exitCode, stdout, stderr } = await run(
      documentPath('namnd.txt'),
      documentPath('inskannad.pdf'),
      documentPath('dagordning.txt'),
    )
    expect([exitCode, stdout.map((line) => JSON.parse(line).file)]).toEqual([
      2,
      [documentPath('namnd.txt'), documentPath('dagordning.txt')],
    ])
    expect(stderr).toEqual([expect.stringContaining('inskannad.pdf: Filen innehåller bara bilder')])
  })
  it.each([
    ['no argument', [], /Ange minst en fil/u],
    ['a missing file', [join(folder, 'saknas.txt')], /Filen finns inte/u],
    ['an empty folder', [mkdtempSync(join(folder, 'tom-'))], /inga filer/u],
    ['an option that there is none of', ['--raport', folder], /inget sådant val/u],
    ['a file under a file', [join(documentPath('namnd.txt'), 'x')], /Filen finns inte/u],
  ])('refuses %s with a sentence and exit code 2', async (_name, paths, sentence) => {
    const { exitCode, stdout, stderr } = await run(...paths)
    expect([exitCode, stdout, stderr.length]).toEqual([2, [], 1])
    expect(stderr[0]).toMatch(sentence)
  })
  it('prints a document of another kind under its own name', async () => {
    const path = join(folder, 'lofte.txt')
    writeFileSync(path, 'Kil – medborgarlöften\n\nPolisen och kommunen lovar att synas mer vid skolorna under 2025.\n')
    expect(await printed(path)).toEqual({
      kind: 'promises',
      fields: {
        municipality: 'Kil',
        period: '2025',
        partners: ['kommunen', 'Polisen'],
        promises: ['synas mer vid skolorna under 2025'],
      },
    })
  })
  it('says that nothing could be made of a document of no known kind, which is no fault', async () => {
    const { exitCode, stdout, stderr } = await run(join(root, 'package.json'))
    expect([exitCode, stdout.map((line) => JSON.parse(line))]).toEqual([0, [{ kind: 'other', fields: {} }]])
    expect(stderr).toEqual([expect.stringContaining('vad det är för slags handling')])
  })
  it('does not echo codes that steer the terminal', async () => {
    const path = join(folder, 'ro\u001b[31mlig\u202e.txt')
    writeFileSync(path, 'bullar')
    expect((await run(path)).stderr[0]).toContain('/ro[31mlig.txt: ')
  })
})

const seed = join(root, '../shared/fixtures/minutes/00-seed-004')
// The labelled documents lie beside the checkout where there are any, and are not the project's to carry.
if (existsSync(`${seed}.txt`)) {
  it('finds the real notes beside the repository as they are labelled', async () => {
    const { fields } = await printed(`${seed}.txt`)
    expect(fields).toEqual(JSON.parse(readFileSync(`${seed}.expected.json`, 'utf8')))
  })
} else {
  process.stderr.write('Hoppar över det märkta dokumentet: mappen shared finns inte bredvid klonen.\n')
}
