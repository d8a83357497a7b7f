import { describe, expect, it } from 'vitest'
import { joinPages } from './join-pages.rule.ts'
import { needsInterpreting } from './needs-interpreting.rule.ts'
import { lineText, linesOnPage, type TextRun } from './page-lines.rule.ts'
import { inReadingOrder } from './reading-order.rule.ts'
import { runningLines } from './running-lines.rule.ts'

const run = (words: string, left: number, top: number, height = 10): TextRun => ({
  words,
  left,
  top,
  width: words.length * height * 0.5,
  height,
})
const textOf = (runs: TextRun[]) => inReadingOrder(linesOnPage(runs)).map(lineText)
const page = (runs: TextRun[]) => ({ width: 595, height: 842, lines: inReadingOrder(linesOnPage(runs)) })

describe('lines on a page', () => {
  it('go from top to bottom and from left to right, whatever order they were drawn in', () =>
    expect(textOf([run('slut', 50, 90), run('Siv', 120, 50), run('Anna', 50, 50)])).toEqual(['Anna   Siv', 'slut']))
  it('hold a raised mark and a taller word on the same baseline', () =>
    expect(textOf([run('200 m', 50, 52), run('2', 75.5, 50, 6), run('Torg', 83, 48, 16)])).toEqual(['200 m2 Torg']))
  it('part runs by a space where there is a gap and by nothing where there is none', () =>
    expect(textOf([run('lös', 50, 50), run('ning', 65, 50), run('nu', 88, 50)])).toEqual(['lösning nu']))
  it('are apart when nothing overlaps', () => expect(textOf([run('ett', 50, 50), run('två', 50, 58)])).toHaveLength(2))
})

describe('the order of reading', () => {
  const prose = 'gruppen talade om belysningen'
  const columns = (lines: number, right = prose) =>
    Array.from({ length: lines }, (_, at) => [
      run(`v${at} ${prose}`, 50, 50 + at * 12),
      run(`h${at} ${right}`, 300, 50 + at * 12),
    ]).flat()
  it('is down one column of running text and then down the next', () =>
    expect(
      textOf([run('Rubrik över hela sidan som går från kant till kant och vidare bort', 50, 20), ...columns(6)]).map(
        (line) => line.slice(0, 2),
      ),
    ).toEqual(['Ru', 'v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'h0', 'h1', 'h2', 'h3', 'h4', 'h5']))
  it('is row by row in a table, whose cells are short', () =>
    expect(textOf(columns(6, 'Salem'))[0]).toBe(`v0 ${prose}   h0 Salem`))
  it('is row by row where too few lines tell', () => expect(textOf(columns(4))).toHaveLength(4))
})

describe('pages joined', () => {
  const dull = (words: string, top: number) => run(words, 50, top)
  const pages = [1, 2, 3].map((number) =>
    page([
      dull(`Ekdala kommun  sida ${number}`, 30),
      dull(`Punkt ${number}`, 300),
      dull('Stycke', 312),
      dull('Nytt', 360),
      dull('Justering', 800),
    ]),
  )
  const source = joinPages(pages)
  it('keep where each page and each line stands', () => {
    expect(source.pages.map(({ start, end }) => source.text.slice(start, end))[1]).toBe(
      'Ekdala kommun  sida 2\n\nPunkt 2\nStycke\n\nNytt\n\nJustering',
    )
    const line = source.lines?.find(({ start, end }) => source.text.slice(start, end) === 'Punkt 3')
    expect(line).toMatchObject({ page: 3, box: { left: 50, top: 300, width: 35, height: 10 }, isRunning: false })
    expect(source.pageSizes?.[2]).toEqual({ width: 595, height: 842 })
  })
  it('tell heads and feet that come back from what the page says', () => {
    const running = source.lines
      ?.filter(({ isRunning }) => isRunning)
      .map(({ start, end }) => source.text.slice(start, end))
    expect(running).toEqual([1, 2, 3].flatMap((number) => [`Ekdala kommun  sida ${number}`, 'Justering']))
  })
  it('take nothing on a single page for a head', () => expect(runningLines(pages.slice(0, 1)).size).toBe(0))
  it('take a head on too few of the pages for what it says', () =>
    expect(runningLines([...pages.slice(0, 2), ...Array(7).fill(page([]))]).size).toBe(0))
})

describe('a page whose words are in a picture', () => {
  it.each<[string, string, { count: number; cover: number }, boolean]>([
    ['a blank page', '', { count: 0, cover: 0 }, false],
    ['a scan', ' 12 ', { count: 1, cover: 1 }, true],
    ['letters that are drawn', '', { count: 900, cover: 0 }, true],
    ['a scan with a stamp', 'Dnr KS 2019/12 Inkom 2019-03-04', { count: 2, cover: 0.9 }, true],
    ['a short page with a coat of arms', 'Välkommen till mötet', { count: 2, cover: 0.05 }, false],
    ['a scan that has been interpreted', 'ord '.repeat(100), { count: 2, cover: 1 }, false],
  ])('%s', (_name, words, drawn, expected) => expect(needsInterpreting(words, drawn)).toBe(expected))
})
