import { expect, it } from 'vitest'
import { readNetworks } from './read-networks.rule.ts'

const read = (text: string) =>
  readNetworks({ text, pages: [{ start: 0, end: text.length }] }).networks.map(
    ({ name, purpose, memberCount, members }) => [
      name.value,
      purpose?.value,
      memberCount?.value,
      members.map(({ value }) => value),
    ],
  )

it('reads networks in rows, column by column', () =>
  expect(
    read(
      'Nätverk            Syfte                     Deltagare\nSkogsgruppen       Minska bränder            Kil, Mora\nIT-rådet           Köpa system ihop          Orsa och Kil\n',
    ),
  ).toEqual([
    ['Skogsgruppen', 'Minska bränder', undefined, ['Kil', 'Mora']],
    ['IT-rådet', 'Köpa system ihop', undefined, ['Orsa', 'Kil']],
  ]))
it('reads how many there are', () =>
  expect(read('Namn            Uppdrag             Antal kommuner\nSkogsgruppen    Minska bränder      12\n')).toEqual([
    ['Skogsgruppen', 'Minska bränder', 12, []],
  ]))
it('reads rows between bars that have no head', () =>
  expect(
    read(
      'Kommunen är med i dessa organisationer.\n\nDalens Brandkår | brandskydd | tre kommuner\nSkogsringen | naturvård | Kil och Mora\n',
    ),
  ).toEqual([
    ['Dalens Brandkår', 'brandskydd', 3, []],
    ['Skogsringen', 'naturvård', undefined, ['Kil', 'Mora']],
  ]))
it('takes a table of people for members and not for networks', () =>
  expect(
    read(
      'Skogsrådet leder arbetet.\n\nNamn            Organisation         Uppdrag\nEva Ek          Kils kommun          ordförande\nBo Alm          Mora kommun          ledamot\n',
    ),
  ).toEqual([['Skogsrådet', 'leder arbetet', undefined, ['Kils kommun', 'Mora kommun']]]))
