// Real: Typst, and poppler's reader of PDF where it is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { hasTool, toldBy } from '../../../tests/support/outside-tools.ts'
import { aPaper } from '../../../tests/support/papers.ts'
import { allOf, openPdf, structureOf, xmpOf } from '../../../tests/support/pdf-structure.ts'
import { writePdf } from './write-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'radslag-paper-'))
const textIn = (bytes: Uint8Array) => {
  const file = join(folder, 'text.pdf')
  writeFileSync(file, bytes)
  return toldBy('pdftotext', '-layout', file, '-').text
}
afterAll(() => rmSync(folder, { recursive: true }))

describe('words are words', () => {
  const hostile = [
    '#pagebreak() #import "x" #read("/etc/passwd")',
    '$x$ *b* _i_ `k` <label> @ref = rubrik',
    '\\ ] } ) " \' // /* */',
    '- inte en lista',
    '<script>alert(1)</script>',
  ]
  it.skipIf(!hasTool('pdftotext'))('shows markup as it was written, wherever it stands', async () => {
    for (const words of hostile) {
      const one = await writePdf(
        aPaper({
          blocks: [
            { kind: 'heading', level: 1, words },
            { kind: 'paragraph', words },
            { kind: 'facts', rows: [{ label: 'L', value: words }] },
            { kind: 'list', isNumbered: false, entries: [{ words }] },
            { kind: 'decision', label: 'Beslut', lines: [words] },
            { kind: 'grid', caption: words, columns: ['A'], widths: [1], rows: [[words]] },
          ],
        }),
      )
      expect(textIn(one).split(words).length - 1, words).toBe(7)
    }
  })
  it.skipIf(!hasTool('pdftotext'))(
    'names signs that no letter is there for, and leaves out what has no shape',
    async () => {
      const text = textIn(
        await writePdf(
          aPaper({ blocks: [{ kind: 'paragraph', words: 'Hej 🙂 中 \u0007\ue000\u202e slut ✓ ÅÄÖåäöéü' }] }),
        ),
      )
      expect(text).toContain('Hej [U+1F642] [U+4E2D] slut ✓ ÅÄÖåäöéü')
    },
  )
  it.skipIf(!hasTool('pdftotext'))('keeps long words on the page', async () => {
    const long = 'xe'.repeat(200)
    const text = textIn(await writePdf(aPaper({ blocks: [{ kind: 'paragraph', words: `Före ${long} efter en rad` }] })))
    expect(text.replaceAll(/\s/g, '')).toContain(`Före${long}efterenrad`)
    expect(text.split('\n').filter((line) => line.includes('xexe')).length).toBeGreaterThan(3)
  })
  it.skipIf(!hasTool('pdftotext'))('keeps a fingerprint on one line, and whole', async () => {
    const hash = `${'3e1e967e'.repeat(8)}.`
    expect(
      textIn(await writePdf(aPaper({ blocks: [{ kind: 'paragraph', words: `Summa: ${hash} Den ändras.` }] }))),
    ).toContain(hash)
  })
})

describe('pages of other files', () => {
  const document = (name: string) => readFileSync(join(projectRoot, 'tests/documents', name))
  const attached = (name: string, content: Uint8Array) => ({
    ...{ kind: 'attached-pdf' as const, name: `Bilaga: ${name}`, digest: name, bytes: content },
    instead: { locked: 'Filen är låst.', broken: 'Filen är skadad.' },
  })
  it.skipIf(!hasTool('pdftotext'))(
    'sets them in their place, names what is broken or locked, and goes on',
    async () => {
      const whole = await writePdf(
        aPaper({
          blocks: [
            { kind: 'heading', level: 1, words: '1. Först' },
            attached('grupp.pdf', document('trygghetsgrupp.pdf')),
            attached('låst.pdf', document('last.pdf')),
            attached('trasig.pdf', document('trygghetsgrupp.pdf').subarray(0, 700)),
            attached('text.pdf', new TextEncoder().encode('Inte alls en PDF')),
            { kind: 'heading', level: 1, words: '2. Sedan 🙂' },
          ],
        }),
      )
      const text = textIn(whole).replaceAll(/\s+/g, ' ')
      const places = [
        '1. Först',
        'Bilaga: grupp.pdf',
        'Skogsbygdens trygghetsgrupp',
        'Bilaga: låst.pdf',
        'Filen är låst.',
      ]
      const after = ['Bilaga: trasig.pdf', 'Filen är skadad.', 'Bilaga: text.pdf', '2. Sedan [U+1F642]', 'Sida 4 av 4']
      const found = [...places, ...after].map((words) => text.indexOf(words))
      expect(found).toEqual([...found].sort((one, other) => one - other))
      expect(found[0]).toBeGreaterThan(0)
      const opened = await openPdf(whole)
      expect(xmpOf(opened).text).not.toContain('pdfaid:part')
      expect(xmpOf(opened).text).not.toContain('pdfuaid:part')
      expect(structureOf(opened).children).toHaveLength(1)
      expect(allOf(structureOf(opened), '/Figure').every(({ keys }) => keys.has('/Alt'))).toBe(true)
    },
  )
})
