import { describe, expect, it } from 'vitest'
import { readMinutes } from './read-minutes.rule.ts'

const presentIn = (list: string) => {
  const text = `Minnesanteckningar från Norra gruppen\nNärvarande: ${list}\n\n1. Start\nHej.`
  const read = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  return read.ok
    ? read.value.present.map(({ name, organisation, role, itemNumbers }) =>
        [name.value, organisation?.value, role?.value, itemNumbers?.value.join()].filter(Boolean).join(' / '),
      )
    : []
}

describe('a run-in list that was broken at the margin', () => {
  it.each([
    [
      'within a name',
      'Anna Lindhult (ordförande), Bengt Sjökvarn, Polisen, Cecilia Norrhult, Tyresö, Eva\nBäckhult, Salem och David Rosmark, Haninge',
      [
        'Anna Lindhult / ordförande',
        'Bengt Sjökvarn / Polisen',
        'Cecilia Norrhult / Tyresö',
        'Eva Bäckhult / Salem',
        'David Rosmark / Haninge',
      ],
    ],
    [
      'before an organisation',
      'Anna Lindhult (ordförande), Bengt Sjökvarn, Polisen, Cecilia Norrhult,\nTyresö, Eva Bäckhult, Salem',
      ['Anna Lindhult / ordförande', 'Bengt Sjökvarn / Polisen', 'Cecilia Norrhult / Tyresö', 'Eva Bäckhult / Salem'],
    ],
    [
      'before its items',
      'Anna Lindhult, Haninge, Bengt Sjökvarn, Polisen, Cecilia Norrhult, Tyresö\n(punkt 1), Eva Bäckhult, Salem',
      ['Anna Lindhult / Haninge', 'Bengt Sjökvarn / Polisen', 'Cecilia Norrhult / Tyresö / 1', 'Eva Bäckhult / Salem'],
    ],
    [
      'around an och',
      'Anna Lindhult, Haninge, Bengt Sjökvarn, Polisen, Cecilia Norrhult, Tyresö\noch Eva Bäckhult, Salem',
      ['Anna Lindhult / Haninge', 'Bengt Sjökvarn / Polisen', 'Cecilia Norrhult / Tyresö', 'Eva Bäckhult / Salem'],
    ],
  ])('goes on %s', (_where, list, people) => expect(presentIn(list)).toEqual(people))
  it('is over where a row begins with whom its people come from', () =>
    expect(
      presentIn(
        'Ideell sektor: Anna Lindhult, ordförande, Bengt Sjökvarn, Cecilia Norrhult\nOffentlig sektor: David Rosmark (Polisen), Eva Bäckhult\nVia Teams: Fia Alm',
      ),
    ).toEqual([
      'Anna Lindhult / Ideell sektor / ordförande',
      'Bengt Sjökvarn / Ideell sektor',
      'Cecilia Norrhult / Ideell sektor',
      'David Rosmark / Polisen',
      'Eva Bäckhult / Offentlig sektor',
      'Fia Alm',
    ]))
  it('is no list with a row for each', () =>
    expect(
      presentIn(
        'Anna Lindhult, samhällsbyggnadschef, Haninge kommun, Stockholms län\nPolisen\nDavid Rosmark\nEva Bäckhult',
      ),
    ).toEqual([
      'Anna Lindhult / Haninge kommun / samhällsbyggnadschef',
      'David Rosmark / Polisen',
      'Eva Bäckhult / Polisen',
    ]))
})
