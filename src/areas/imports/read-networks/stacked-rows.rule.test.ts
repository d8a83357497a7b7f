import { expect, it } from 'vitest'
import { pagePartsOf } from '../page-parts.rule.ts'
import { canBeName } from './network-headings.rule.ts'
import { readNetworks } from './read-networks.rule.ts'
import { withStackedRows } from './stacked-rows.rule.ts'

const source = (text: string) => ({ text, pages: [{ start: 0, end: text.length }] })
const words = (text: string) => withStackedRows(pagePartsOf(source(text))).map((part) => part.words)
const told = (text: string) =>
  readNetworks(source(text)).networks.map(({ name, members }) => [name.value, ...members.map(({ value }) => value)])

const head = 'Namn\nUppdrag\nKommun'
const rows = 'Eva Ek (S)\nOrdförande\nKil\n\nBo Alm (M)\nLedamot\nMora'

it('puts the cells of a row together, with empty lines between the rows', () =>
  expect(words(`Alfa\n\n${head}\n\n${rows}\n\nTelefon: 08`)).toEqual([
    'Alfa',
    'Namn   Uppdrag   Kommun',
    'Eva Ek (S)   Ordförande   Kil',
    'Bo Alm (M)   Ledamot   Mora',
    'Telefon: 08',
  ]))
it('puts the cells of a row together, with no empty lines at all', () =>
  expect(words(`${head}\n${rows.replace('\n\n', '\n')}`)).toHaveLength(3))
it.each([
  ['rows of other lengths', `${head}\n\nEva Ek\nKil\n\nBo Alm\nLedamot\nMora`],
  ['a single row', `${head}\n\nEva Ek\nOrdförande\nKil`],
  ['people who come from nowhere known', `${head}\n\nEva Ek\nChef\nParis\n\nBo Alm\nChef\nRom`],
  ['no column of where they come from', 'Namn\nTitel\n\nEva Ek\nKil\n\nBo Alm\nMora'],
  ['one word that could stand over a column', 'Organisation\n\nKil\n\nMora'],
])('leaves %s as they stand', (_what, text) => {
  const parts = pagePartsOf(source(text))
  expect(withStackedRows(parts)).toEqual(parts)
})
it('goes no further than the rows that are laid out alike', () =>
  expect(words(`${head}\n\n${rows}\n\nVälkommen\n\nHit\nNu`).slice(-3)).toEqual(['Välkommen', 'Hit', 'Nu']))
it('names the network by what stands over the table, and never by a person', () =>
  expect(told(`Höjdens överförmyndare\n\nSå här ser direktionen ut.\n\n${head}\n\n${rows}`)).toEqual([
    ['Höjdens överförmyndare', 'Kil', 'Mora'],
  ]))
it('names it so also where nothing else is said', () =>
  expect(told(`Alfaförbundet\n\nFörbundsdirektion 2023–2026\n\n${head}\n\n${rows}`)).toEqual([
    ['Alfaförbundet', 'Kil', 'Mora'],
  ]))
it('reads whom they come from also in the first column', () =>
  expect(
    told('Alfaförbundet\n\nOrganisation\nLedamot\n\nKil\nEva Ek (S)\n\nMora\nBo Alm (M)\n\nNorrlinjen\nIda Sol (C)'),
  ).toEqual([['Alfaförbundet', 'Kil', 'Mora', 'Norrlinjen']]))
it('takes no person with a party for a name where there is no table', () =>
  expect(told('Alfaförbundet\n\nEva Ek (S)\n\nFörbundet har två medlemmar, Kil och Mora.').flat()).not.toContain(
    'Eva Ek (S)',
  ))
it.each(['Hemkommun', 'Ersättare', 'Eva Ek (KD)'])('%s is no name', (heading) =>
  expect(pagePartsOf(source(heading)).some(canBeName)).toBe(false),
)
