import { describe, expect, it } from 'vitest'
import type { MinutesReading } from '../reading.ts'
import { readMinutes } from './read-minutes.rule.ts'

const front =
  '1(2) SAMMANTRÄDESPROTOKOLL Hamnrådet Plats och tid: Kommunhuset, Sjösalen, kl. 14.00-16.25 Beslutande: ' +
  'Eva Ek (S), ordförande Bo Alm (C) Övriga deltagande: Siv Rask, hamnchef § 19 Justerare Bo Alm Underskrifter: ' +
  'Paragrafer 18-20 Sekreterare Siv Rask Ordförande Eva Ek Justerare Bo Alm BEVIS om tillkännagivande'

function read(page: string): MinutesReading {
  const text = `${front}\n2(2) Hamnrådet 2013-02-13 ${page}`
  const outcome = readMinutes({ text, pages: [{ start: 0, end: text.length }] })
  if (!outcome.ok) throw new Error('not taken for minutes')
  return outcome.value
}
const itemsIn = (page: string) =>
  read(page).items.map(({ number, title, decisions }) => [
    ...[number, title.value, ...decisions.map(({ value }) => value)],
  ])

describe('decisions on pages whose line breaks got lost', () => {
  it.each([
    [
      'Hr § 18 Avgifter Hamnrådets beslut Avgiften höjs. Hr § 19 Bodar Hamnrådets beslut 1. En bod köps. 2. Den hyrs ut.',
      [
        ['Hr 18', 'Avgifter', 'Avgiften höjs.'],
        ['Hr 19', 'Bodar', 'En bod köps.', 'Den hyrs ut.'],
      ],
    ],
    [
      'Hr § 18 Dnr 2012-HR021 Avgifter Beslut Avgiften höjs. Hr § 19 Dnr 2013-HR004 Bodar Beslut En bod köps.',
      [
        ['Hr 18', 'Avgifter', 'Avgiften höjs.'],
        ['Hr 19', 'Bodar', 'En bod köps.'],
      ],
    ],
    [
      '§ 18 Avgifter Beslut Avgiften höjs enligt punkt 4. Kassören tar ut den. § 19 Bodar Beslut 1. En bod köps. Beslutet skickas till Kassören',
      [
        ['18', 'Avgifter', 'Avgiften höjs enligt punkt 4. Kassören tar ut den.'],
        ['19', 'Bodar', 'En bod köps.'],
      ],
    ],
    [
      '§ 18 Avgifter Beslut Avgiften höjs. Beslutet skickas till Kassören. § 19 Bodar Inget.',
      [
        ['18', 'Avgifter', 'Avgiften höjs.'],
        ['19', 'Bodar'],
      ],
    ],
    [
      '§ 18 Avgifter Föredragande: Siv Rask Hamnrådet beslutar att höja avgiften. § 19 Bodar Inget.',
      [
        ['18', 'Avgifter', 'att höja avgiften.'],
        ['19', 'Bodar'],
      ],
    ],
  ])('are read from %j', (page, items) => expect(itemsIn(page)).toEqual(items))
  it('leave the signatures and the notice under them to themselves', () => {
    const { present, approvers } = read('§ 18 Avgifter Inget. § 19 Bodar Inget.')
    expect(present.map(({ name, itemNumbers }) => [name.value, itemNumbers?.value])).toEqual([
      ['Eva Ek', undefined],
      ['Bo Alm', undefined],
      ['Siv Rask', [19]],
    ])
    expect(approvers.map(({ value }) => value)).toEqual(['Bo Alm'])
  })
  it('take the day from the head of the page where the first page has none', () =>
    expect(read('§ 18 Avgifter Inget. § 19 Bodar Inget.').date?.value).toBe('2013-02-13'))
})
