import { describe, expect, it } from 'vitest'
import { itemNumbersIn } from './attendance-scope.rule.ts'
import { findPeople } from './people.rule.ts'

const peopleIn = (text: string) =>
  findPeople(text, { start: 0, end: text.length }).map(({ name, organisation, role, scope }) => ({
    name: name.value,
    ...(organisation ? { organisation: organisation.value } : {}),
    ...(role ? { role: role.value } : {}),
    ...(scope ? { scope: itemNumbersIn(scope.value, []) } : {}),
  }))

describe('people in a list', () => {
  it.each([
    ['Eva Ek Haninge', [{ name: 'Eva Ek', organisation: 'Haninge' }]],
    ['Eva W Ek Upplands Väsby', [{ name: 'Eva W Ek', organisation: 'Upplands Väsby' }]],
    ['Eva Ek Region Stockholm (punkt 2)', [{ name: 'Eva Ek', organisation: 'Region Stockholm', scope: [2] }]],
    ['Eva Ek Haninge, ordförande', [{ name: 'Eva Ek', organisation: 'Haninge', role: 'ordförande' }]],
    ['Eva Ek   Polisen Syd', [{ name: 'Eva Ek', organisation: 'Polisen Syd' }]],
    ['Eva Ek (S), vice ordförande', [{ name: 'Eva Ek', role: 'vice ordförande' }]],
    [
      '• Eva Ek, räddningschef, Vännäs kommun',
      [{ name: 'Eva Ek', role: 'räddningschef', organisation: 'Vännäs kommun' }],
    ],
    [
      'Eva Ek, stationschef polisen i Svalöv',
      [{ name: 'Eva Ek', role: 'stationschef', organisation: 'polisen i Svalöv' }],
    ],
    [
      'Eva Ek och Bo Alm, Salem',
      [
        { name: 'Eva Ek', organisation: 'Salem' },
        { name: 'Bo Alm', organisation: 'Salem' },
      ],
    ],
    [
      'Eva Ek (punkt 2) och Bo Alm (konsult)',
      [
        { name: 'Eva Ek', scope: [2] },
        { name: 'Bo Alm', role: 'konsult' },
      ],
    ],
    [
      'Eva Ek/Bo Alm, sekretariatet',
      [
        { name: 'Eva Ek', organisation: 'sekretariatet' },
        { name: 'Bo Alm', organisation: 'sekretariatet' },
      ],
    ],
    ['Eva Ek (§§ 1–4; kl. 13–13.30), Salem', [{ name: 'Eva Ek', organisation: 'Salem', scope: [1, 2, 3, 4] }]],
    ['Eva Ek t.o.m. kl. 11.00', [{ name: 'Eva Ek' }]],
    ['Eva Ek, Salems kommun, kl. 13–14', [{ name: 'Eva Ek', organisation: 'Salems kommun' }]],
    ['Eva Ek, Huddinge kn', [{ name: 'Eva Ek', organisation: 'Huddinge kn' }]],
    ['Eva von Ek', [{ name: 'Eva von Ek' }]],
    ['<b>Eva</b> Ek Salem', [{ name: '<b>Eva</b> Ek', organisation: 'Salem' }]],
    ['Södertörnskommunerna', []],
    ['enligt bifogad lista', []],
  ])('reads %s', (row, people) => expect(peopleIn(row)).toEqual(people))
  it('is unsure of a last word that may be a surname as well', () =>
    expect(findPeople('Anna Ek Berg', { start: 0, end: 12 })[0]?.organisation?.isSure).toBe(false))
})
