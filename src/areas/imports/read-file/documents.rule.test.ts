import { describe, expect, it } from 'vitest'
import { aParagraph as p, wordPart } from '../../../../tests/support/odd-files.ts'
import { docxText } from './docx-text.rule.ts'
import { odtText } from './odt-text.rule.ts'
import { pagesByMark } from './pages-by-mark.rule.ts'
import { elementsIn, parseXml } from './xml.rule.ts'

const tree = (xml: string) => {
  const parsed = parseXml(xml)
  if (!parsed.ok) throw new Error(parsed.refusal)
  return parsed.value
}
const textOfDocx = (body: string, parts: { numbering?: string; styles?: string } = {}) =>
  docxText({
    document: tree(wordPart('document', `<w:body>${body}</w:body>`)),
    numbering: parts.numbering === undefined ? undefined : tree(wordPart('numbering', parts.numbering)),
    styles: parts.styles === undefined ? undefined : tree(wordPart('styles', parts.styles)),
    notes: [],
    heads: [],
    feet: [],
  })
const listed = (id: number, depth = 0) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`
const numbering = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>
  <w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`
const style = (id: string, name: string, more: string) =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

describe('a Word document', () => {
  it('keeps the numbers of its headings, on from list to list and anew where that is said', () =>
    expect(
      textOfDocx(
        [p('Mötet', listed(1)), p('Buss', listed(1)), p('Tåg', listed(2)), p('', listed(1)), p('Taxi', listed(1))].join(
          '',
        ),
        { numbering },
      ).text,
    ).toBe('§ 3 Mötet\n§ 4 Buss\n§ 9 Tåg\n\n§ 5 Taxi'))
  it('numbers what its style numbers, though the style has it from another', () => {
    const styles =
      style('Rubrik1', 'heading 1', `<w:pPr>${listed(1)}</w:pPr>`) +
      style('Egen', 'Vår rubrik', '<w:basedOn w:val="Rubrik1"/>')
    const look = '<w:pStyle w:val="Egen"/>'
    expect(textOfDocx(p('Hej') + p('Mötet', look) + p('Ord'), { numbering, styles }).text).toBe('Hej\n\n§ 3 Mötet\nOrd')
  })
  it('gives up a style that is based on itself', () => {
    const styles = style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>')
    expect(textOfDocx(p('Hej', '<w:pStyle w:val="A"/>'), { styles }).text).toBe('Hej')
  })
  it('has tabs between the columns of its tables', () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
    const table = `<w:tbl>${row(p('Namn'), p('Ort'))}<w:sdt><w:sdtContent>${row(p('Anna'), p('Salem'))}</w:sdtContent></w:sdt></w:tbl>`
    expect(textOfDocx(`${p('Före')}${table}${p('Efter')}`).text).toBe('Före\n\nNamn\tOrt\nAnna\tSalem\n\nEfter')
  })
  it('is read as its reader sees it: without what was taken out, hidden, or said twice', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`
    const body = `<w:p><w:del><w:r><w:delText>borta</w:delText></w:r></w:del><w:ins><w:r><w:t>kvar</w:t></w:r></w:ins>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:r><mc:AlternateContent><mc:Choice><w:t>!</w:t></mc:Choice><mc:Fallback><w:t>!</w:t></mc:Fallback></mc:AlternateContent></w:r>
      <w:r><mc:AlternateContent><mc:Choice>${box('ruta')}</mc:Choice><mc:Fallback>${box('ruta')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(
      textOfDocx(body)
        .text.split('\n')
        .map((line) => line.trim()),
    ).toEqual(['kvar!', 'ruta'])
  })
  it('keeps ticks, breaks and hyphens', () =>
    expect(
      textOfDocx(
        '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
      ).text,
    ).toBe('☒\ta-b\nc'))
  it('knows its pages where the program that saved it marked them', () => {
    const { text, pages } = textOfDocx(
      '<w:p><w:r><w:t>ett </w:t><w:lastRenderedPageBreak/><w:t>två</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:t>tre</w:t></w:r></w:p>',
    )
    expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual(['ett ', 'två\n', '\ntre'])
  })
})

describe('marks of new pages', () => {
  it('with nothing between them make no pages', () =>
    expect(pagesByMark('\f\fett\f\ftvå\f').pages).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ]))
})

const odt = (body: string, styles = '') =>
  odtText(
    tree(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    undefined,
  ).text
const levels = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="§ "/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>`
const list = (inside: string, more = '') => `<text:list text:style-name="L1" ${more}>${inside}</text:list>`
const entry = (inside: string) => `<text:list-item>${inside}</text:list-item>`

describe('an OpenDocument text', () => {
  it('numbers its lists: anew, inwards and on', () =>
    expect(
      odt(
        list(entry('<text:h>Mötet</text:h>') + entry(`<text:p>Buss</text:p>${list(entry('<text:p>Linje</text:p>'))}`)) +
          '<text:p>Ord</text:p>' +
          list(entry('<text:p>Tåg</text:p>'), 'text:continue-numbering="true"') +
          list(entry('<text:p>Nytt</text:p>')),
        levels,
      ),
    ).toBe('§ 1 Mötet\n§ 2 Buss\n2.a) Linje\nOrd\n§ 3 Tåg\n§ 1 Nytt'))
  it('has tabs between columns, and does not repeat a cell a million times', () =>
    expect(
      odt(
        '<table:table><table:table-row><table:table-cell><text:p>Anna</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000000"/><table:table-cell><text:p>Salem</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ).toBe('Anna\t\tSalem'))
  it('keeps spaces and tabs, and leaves out what was taken out and remarks beside', () =>
    expect(
      odt(
        '<text:tracked-changes><text:p>borta</text:p></text:tracked-changes><text:p>a<text:s text:c="3"/>b<text:tab/>c<office:annotation><text:p>obs</text:p></office:annotation><text:s text:c="999999999"/>.</text:p>',
      ),
    ).toBe(`a   b\tc${' '.repeat(40)}.`))
})

describe('XML from outside', () => {
  it('never has an entity resolved, from a file or from itself', () => {
    const xml = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f "ff">]><a>&e;&f;&amp;</a>'
    const [root] = elementsIn(tree(xml))
    expect(root?.children.join('')).toBe('&e;&f;&')
  })
  it.each([
    ['elements in one another without end', '<a>'.repeat(100_000)],
    ['more elements than any document has', `<a>${'<b/>'.repeat(2_000_001)}</a>`],
  ])('is given up when it has %s', (_name, xml) =>
    expect(parseXml(xml)).toEqual({ ok: false, refusal: 'too-demanding' }),
  )
})
