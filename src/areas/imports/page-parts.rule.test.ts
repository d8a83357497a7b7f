import { describe, expect, it } from 'vitest'
import { listsOf, pagePartsOf } from './page-parts.rule.ts'

const partsOf = (text: string) => pagePartsOf({ text, pages: [{ start: 0, end: text.length }] })
const told = (text: string) => partsOf(text).map(({ kind, words }) => [kind, words])

describe('the parts of a page', () => {
  it('are headings, paragraphs whose lines are joined, and points without their marks', () =>
    expect(told('Trygghet\n\nKommunen och polisen\narbetar ihop.\n\n  • Synas mer\n  2) Lysa upp\n')).toEqual([
      ['heading', 'Trygghet'],
      ['paragraph', 'Kommunen och polisen arbetar ihop.'],
      ['point', 'Synas mer'],
      ['point', 'Lysa upp'],
    ]))
  it('part a short line from the text right under it, and keep a line that the margin broke', () => {
    const wide = 'I gruppen sitter säkerhetssamordnare från kommunen och från'
    expect(told(`Dalagruppen\nSex kommuner samverkar.\n\n${wide}\nPolisen i Mora.`)).toEqual([
      ['heading', 'Dalagruppen'],
      ['paragraph', 'Sex kommuner samverkar.'],
      ['paragraph', `${wide} Polisen i Mora.`],
    ])
  })
  it('are rows where two lines or more put a dash after a name, however long they are', () => {
    const long = `Alfarådet – ${'samlar alla som vill vara med '.repeat(4)}och mötas`
    const rows = [long, 'Gammarådet', 'Betarådet – delar kunskap']
    expect(told(rows.join('\n')).map(([, words]) => words)).toEqual(rows)
  })
  it('keep rows of cells between bars apart', () =>
    expect(told('Alfarådet | delar kunskap om vägar och broar i hela vårt län | Kil\nMora | Orsa')).toHaveLength(2))
  it('join the rest of a point, and tell text under a point from a new one', () =>
    expect(told('1. Ungas\n   fritid\n   Vuxna finns på plats.\n2. Trafik')).toEqual([
      ['point', 'Ungas fritid'],
      ['note', 'Vuxna finns på plats.'],
      ['point', 'Trafik'],
    ]))
  it('tell a quote from a point with a dash', () =>
    expect(told('– Det känns bra, säger Eva Ek.\n\n– ljusare gångvägar')).toEqual([
      ['quote', 'Det känns bra, säger Eva Ek.'],
      ['point', 'ljusare gångvägar'],
    ]))
  it('keep rows of columns apart and leave page numbers out', () =>
    expect(told('Insats            Ansvarig\nBelysning         Kommunen\nSida 2 av 3\n')).toEqual([
      ['heading', 'Insats Ansvarig'],
      ['heading', 'Belysning Kommunen'],
    ]))
  it('take a long line with a colon for a sentence that opens a list', () =>
    expect(told('Under hela nästa år lovar polisen att:\n\nSå ska det gå till:')).toEqual([
      ['paragraph', 'Under hela nästa år lovar polisen att:'],
      ['heading', 'Så ska det gå till:'],
    ]))
  it('part rows with labels, and a word that is the head of the points under it', () =>
    expect(
      told(
        'Parter: Norrby kommun och Polisen i Norrby lokalpolisområde\nUnderlag: dialoger med boende i alla kommunens byar och tätorter\nLöften\n1. Synas mer\n',
      ),
    ).toEqual([
      ['heading', 'Parter: Norrby kommun och Polisen i Norrby lokalpolisområde'],
      ['heading', 'Underlag: dialoger med boende i alla kommunens byar och tätorter'],
      ['heading', 'Löften'],
      ['point', 'Synas mer'],
    ]))
  it('know where they stand', () => {
    const text = '\n  • Synas   mer \n'
    const [point] = partsOf(text)
    expect(text.slice(point?.start, point?.end)).toBe('Synas   mer')
  })
})

describe('lists', () => {
  it('have what stands right before them and the heading above', () => {
    const [list, ...others] = listsOf(
      partsOf('Löften\n\nI år lovar vi detta.\n\n1. Lyssna\n   Så gör vi det.\n2. Visa\n'),
    )
    expect(others).toEqual([])
    expect([list?.heading?.words, list?.lead?.words]).toEqual(['Löften', 'I år lovar vi detta.'])
    expect(list?.points.map(({ words }) => words)).toEqual(['Lyssna', 'Visa'])
  })
  it('end at a heading', () =>
    expect(
      listsOf(partsOf('A\n\n• Ett\n\nB\n\n• Två')).map(({ lead, points }) => [lead?.words, points.length]),
    ).toEqual([
      ['A', 1],
      ['B', 1],
    ]))
})
