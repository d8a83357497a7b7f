import { describe, expect, it } from 'vitest'
import type { Found } from '../reading.ts'
import { formatLine, lineOf, lineWithout, readReport, reportHead } from './report-line.rule.ts'
import { count, emptyTally, summaryOf } from './summary.rule.ts'

const found = <T>(value: T, isSure = true): Found<T> => ({ value, passage: { start: 0, end: 1 }, isSure })
const notes = lineOf('möten/mars.pdf', 'abc', aDocument(), 'Läst.')

function aDocument() {
  const [approvers, present, absent] = [[], [], []]
  const items = [{ number: '1', title: found('Val', false), decisions: [] }]
  const reading = {
    body: found('Trygghets\nrådet'),
    date: found('2025-03-05', false),
    approvers,
    present,
    absent,
    items,
  }
  return { kind: 'minutes', reading } as const
}

describe('a line of the report', () => {
  it('says what notes are of, and how much is unsure', () =>
    expect(notes).toEqual({
      ...{ file: 'möten/mars.pdf', became: 'minutes', day: '2025-03-05', body: 'Trygghetsrådet', items: '1' },
      ...{ unsure: '2', outcome: 'Läst.', hash: 'abc' },
    }))
  it('of another document has neither day nor items', () =>
    expect(lineOf('a', 'b', { kind: 'other' }, 'Läst.')).toMatchObject({ became: 'other', day: '', items: '' }))

  const names = ['=SUM(A1).txt', '-b.txt', 'a;b".txt', 'ro\u001b[31mlig\u202e\r\n.txt', ' mellanslag ']
  it('comes back as it was written, whatever the file is called', () => {
    const lines = [notes, ...names.map((name) => lineWithout(name, 'd', 'unread', 'Filen är tom.'))]
    const text = reportHead() + lines.map(formatLine).join('')
    expect(readReport(text)).toEqual(lines)
    expect(lines.at(-2)?.file).toBe('ro[31mlig.txt')
    expect(text).toContain("'=SUM(A1).txt;Gick inte att läsa;")
  })
  it('that is not whole is left out', () => {
    const text = reportHead() + formatLine(notes)
    expect(readReport(`${text}b.txt;Kallelse\r\n`)).toEqual([notes])
    expect(readReport(text.replace('Anteckningar eller protokoll', 'något annat'))).toEqual([])
  })
  it('is not looked for in a file of another kind', () => {
    expect(readReport('namn;ort\r\nEva;Salem\r\n')).toBeUndefined()
    expect(readReport('{"kind":"minutes"}\r\n')).toBeUndefined()
  })
})

describe('the summary', () => {
  it('counts files by what they became, and tells the commonest reason first', () => {
    const tally = emptyTally()
    for (const outcome of ['Låst.', 'Tom.', 'Tom.']) count(tally, lineWithout('a', '', 'unread', outcome), false)
    count(tally, notes, true)
    expect(summaryOf(tally)).toEqual([
      '4 filer, varav 1 stod i rapporten sedan tidigare:',
      '      1  Anteckningar eller protokoll',
      '      3  Gick inte att läsa',
      '          2  Tom.',
      '          1  Låst.',
    ])
  })
  it('of one file says so', () => {
    const tally = emptyTally()
    count(tally, notes, false)
    expect(summaryOf(tally)).toEqual(['1 fil:', '      1  Anteckningar eller protokoll'])
  })
})
