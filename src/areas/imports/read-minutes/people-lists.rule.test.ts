import { describe, expect, it } from 'vitest'
import { bestSpans } from './person-spans.rule.ts'
import { itemNumbersIn } from './attendance-scope.rule.ts'
import { findPeople } from './people.rule.ts'

const rowsIn = (text: string) =>
  findPeople(text, { start: 0, end: text.length }).map(({ name, organisation, role, scope, isMissing }) =>
    [
      name.value,
      organisation?.value,
      role?.value,
      scope && itemNumbersIn(scope.value, [])?.join(),
      isMissing && 'absent',
    ].filter(Boolean),
  )
const kindsIn = (text: string) => bestSpans(text.split(' ')).map(({ kind, from, to }) => `${kind} ${from}-${to}`)

describe('words that lost what stood between them', () => {
  it.each([
    ['Eva Ek Bo Alm', ['name 0-2', 'name 2-4']],
    ['Eva Ek Haninge Bo Alm', ['name 0-2', 'organisation 2-3', 'name 3-5']],
    ['Eva Ek Region Norr', ['name 0-2', 'organisation 2-4']],
    ['PRO Haninge Eva Ek', ['organisation 0-2', 'name 2-4']],
    ['Polisen Eva Ek', ['organisation 0-1', 'name 1-3']],
    ['Eva Ek förste vice ordförande', ['name 0-2', 'role 2-5']],
    ['Eva Karin Ek', ['name 0-3']],
    ['Eva Ek kl', ['name 0-2', 'clock 2-3']],
    ['Eva Ek fr.o.m. kl. 19.00 Bo Alm', ['name 0-2', 'clock 2-5', 'name 5-7']],
    ['Eva Ek S', ['name 0-2', 'party 2-3']],
  ])('are parted where they make sense: %s', (words, kinds) => expect(kindsIn(words)).toEqual(kinds))
  it('are read in time however many there are', () => {
    const words = Array.from({ length: 20_000 }, (_unused, index) => (index % 2 ? 'Ek' : 'Eva'))
    expect(bestSpans(words)).toHaveLength(10_000)
  })
})

describe('people in a list without line breaks', () => {
  it.each([
    ['F   Eva Ek, rektor\nN   Bo Alm', [['Eva Ek', 'rektor', 'absent'], ['Bo Alm']]],
    ['Eva Ek, ordförande i Norra skolföreningen', [['Eva Ek', 'Norra skolföreningen', 'ordförande']]],
    ['Eva Ek, Brottsförebyggande rådet', [['Eva Ek', 'Brottsförebyggande rådet']]],
    ['Eva Ek, chef för hamnkontoret', [['Eva Ek', 'chef för hamnkontoret']]],
    ['Eva Ek Svenska kyrkan', [['Eva Ek', 'Svenska kyrkan']]],
    ['Eva Ek (Hamn Handel)', [['Eva Ek', 'Hamn Handel']]],
    ['Eva Å Ek (kurator)', [['Eva Å Ek', 'kurator']]],
    ['Eva Norberg kommunpolis Bo Alm', [['Eva Norberg', 'kommunpolis'], ['Bo Alm']]],
    ['Eva Ek (C) Bo Storfors (M)', [['Eva Ek'], ['Bo Storfors']]],
    ['Eva Ek, vice ordförande 8:15-11:00', [['Eva Ek', 'vice ordförande']]],
    [
      'Eva Ek (S), ordförande Bo Alm (M), vice ordförande Siv Rask, Polisen',
      [
        ['Eva Ek', 'ordförande'],
        ['Bo Alm', 'vice ordförande'],
        ['Siv Rask', 'Polisen'],
      ],
    ],
    [
      'Haninge Eva Ek (S) Bo Alm (M) Salem Siv Rask (C)',
      [
        ['Eva Ek', 'Haninge'],
        ['Bo Alm', 'Haninge'],
        ['Siv Rask', 'Salem'],
      ],
    ],
    [
      'Polisen: Eva Ek, Bo Alm',
      [
        ['Eva Ek', 'Polisen'],
        ['Bo Alm', 'Polisen'],
      ],
    ],
    ['Eva Ek Planchef Bo Alm Rektor Siv Rask', [['Eva Ek', 'Planchef'], ['Bo Alm', 'Rektor'], ['Siv Rask']]],
    [
      'Eva Ek, Salem, Polisen: Bo Alm, Siv Rask',
      [
        ['Eva Ek', 'Salem'],
        ['Bo Alm', 'Polisen'],
        ['Siv Rask', 'Polisen'],
      ],
    ],
    ['Eva Ek (m) ersättare för Bo Alm (m)', [['Eva Ek', 'ersättare']]],
    ['Eva Ek (KD) för Bo Alm (KD)', [['Eva Ek']]],
    ['Eva Ek, v, ersätter Bo Alm', [['Eva Ek']]],
    ['Eva Ek, rektor, 65-66, 69', [['Eva Ek', 'rektor', '65,66,69']]],
    ['Eva Ek, mötesordförande 1-2', [['Eva Ek', 'mötesordförande']]],
    ['Eva Ek, rektor § 7', [['Eva Ek', 'rektor', '7']]],
    ['Eva Ek 1:e v ordförande', [['Eva Ek', '1:e v ordförande']]],
    ['Eva Ek (åhörare, Polisen)', [['Eva Ek', 'Polisen', 'åhörare']]],
    ['Eva Ek PRO Frånvaro anmäld', [['Eva Ek', 'PRO', 'absent']]],
    ['Eva Ek PRO N', [['Eva Ek', 'PRO']]],
    ['Eva Ek PRO:s samo N', [['Eva Ek', 'PRO:s samo']]],
    ['Eva Ek (via Teams)', [['Eva Ek']]],
    ['Eva Ek (på distans)', [['Eva Ek']]],
    ['Eva Ek, Norra AB Hamn', [['Eva Ek', 'Norra AB Hamn']]],
    ['Eva Ek (S) tjg ers för Bo Alm (S)', [['Eva Ek', 'tjg ers']]],
    ['Eva Ek, rektor, Norra Fritids', [['Eva Ek', 'Norra Fritids', 'rektor']]],
    ['Eva Ek, områdeschef Salem, Polisen', [['Eva Ek', 'Polisen', 'områdeschef Salem']]],
    ['Eva Ek (R äddningschef)', [['Eva Ek', 'Räddningschef']]],
    ['Vakant (M) Eva Ek (S)', [['Eva Ek']]],
    ['Eva Ek, rektor 2017-02-15, Salem', [['Eva Ek', 'rektor']]],
  ])('are kept apart: %s', (words, rows) => expect(rowsIn(words)).toEqual(rows))
  it('whose given name is not known are unsure', () =>
    expect(findPeople('Xq Alm', { start: 0, end: 6 })[0]?.name).toMatchObject({ value: 'Xq Alm', isSure: false }))
})
