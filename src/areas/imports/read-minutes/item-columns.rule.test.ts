import { describe, expect, it } from 'vitest'
import { readMinutes } from './read-minutes.rule.ts'

function itemsIn(rows: string) {
  const text = `Minnesanteckningar Hamnrådet\nDatum: 2024-02-08\nNärvarande: Eva Ek, Bo Alm\n\n${rows}`
  const outcome = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  if (!outcome.ok) throw new Error('not taken for minutes')
  return outcome.value.items.map(({ number, title, decisions, tabling }) => [
    ...[number, title.value, ...decisions.map(({ value }) => value)],
    ...(tabling ? [`till ${tabling.deferredTo?.value}`] : []),
  ])
}

describe('items that are rows of a table', () => {
  it('have their decision in a column, on one line or after the lines of a cell', () =>
    expect(
      itemsIn(
        'Nr\tÄrende\tBeslut\n1\tStart\n2\tKlotter\nDet är mindre klotter nu.\tMuren tvättas.\n3\tVal\tBordläggs till nästa möte.',
      ),
    ).toEqual([
      ['1', 'Start'],
      ['2', 'Klotter', 'Muren tvättas.'],
      ['3', 'Val', 'Bordläggs till nästa möte.', 'till nästa möte'],
    ]))
  it('leave the columns after the decision out, and what stands under the table', () =>
    expect(
      itemsIn(
        'Nr  Ärende  Diskussion  Beslut  Ansvarig\n1  Klotter  Mindre nu.  Muren tvättas.  Eva\n2  Val  Inget nytt.  Valet görs i maj.  Bo\n\nVi ses i maj.',
      ),
    ).toEqual([
      ['1', 'Klotter', 'Muren tvättas.'],
      ['2', 'Val', 'Valet görs i maj.'],
    ]))
  it('may be parted by upright strokes', () =>
    expect(itemsIn('Punkt | Ärende | Beslut\n1 | Start |\n2 | Klotter | Muren tvättas')).toEqual([
      ['1', 'Start'],
      ['2', 'Klotter', 'Muren tvättas'],
    ]))
  it('keep a decision that is told in words where the column is empty', () =>
    expect(itemsIn('Nr\tÄrende\tBeslut\n1\tStart\tHej.\n2\tKlotter\nRådet beslutade att tvätta muren.')[1]).toEqual([
      ...['2', 'Klotter', 'att tvätta muren.'],
    ]))
})
