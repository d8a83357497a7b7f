// Real: the DOCX, opened by the machine's own unzip where it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasTool, toldBy } from '../../../tests/support/outside-tools.ts'
import { aPaper } from '../../../tests/support/papers.ts'
import { writeDocx } from './write-docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'radslag-docx-'))
const file = join(folder, 'paper.docx')
const part = (name: string) => toldBy('unzip', '-p', file, name).text
beforeAll(async () => writeFileSync(file, await writeDocx(aPaper({ mark: 'UTKAST' }))))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!hasTool('unzip'))('a paper as DOCX', () => {
  it('has headings, lists and table heads that are what they look like', () => {
    const body = part('word/document.xml')
    const styles = [...body.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, style]) => style)
    expect(styles.filter((style) => style !== 'ListParagraph')).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading1',
      'Heading1',
    ])
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body.match(/<w:numPr>/g)).toHaveLength(4)
    expect(body).toContain('<w:br w:type="page"/>')
  })
  it('is in Swedish, with a title and its author', () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>')
    expect(part('docProps/core.xml')).toContain(`<dc:title>${aPaper().title}</dc:title>`)
    expect(part('docProps/core.xml')).toContain('<dc:creator>Olle Lind</dc:creator>')
  })
  it('numbers its pages and says on each that it is a draft', () => {
    expect(toldBy('unzip', '-p', file, 'word/header*.xml').text).toContain('UTKAST')
    const foot = toldBy('unzip', '-p', file, 'word/footer*.xml').text
    expect(foot).toContain('PAGE')
    expect(foot).toContain('NUMPAGES')
  })
  it('keeps all words, and links to where the paper links', () => {
    const words = part('word/document.xml').replaceAll(/<[^>]+>/g, ' ')
    for (const said of ['Åsa Öberg 39', 'Lamporna byts före jul.', 'Hela utredningen', 'Två rader i ett stycke.'])
      expect(words).toContain(said)
    expect(part('word/_rels/document.xml.rels')).toContain('https://exempel.se/utredning?sida=2')
  })
  it('writes hostile words as words', async () => {
    writeFileSync(
      file,
      await writeDocx(aPaper({ blocks: [{ kind: 'paragraph', words: '</w:t><w:p> & \u0007 "x" \ud800' }] })),
    )
    const body = part('word/document.xml')
    expect(body).toContain('&lt;/w:t&gt;&lt;w:p&gt; &amp;')

    expect(body).not.toMatch(/[\u0000-\u0008\ud800]/)
  })
})
