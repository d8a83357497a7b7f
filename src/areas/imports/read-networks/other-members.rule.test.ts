import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.rule.ts'
import { readNetworks } from './read-networks.rule.ts'

const source = (text: string) => ({ text, pages: [{ start: 0, end: text.length }] })
const network = (text: string) => readNetworks(source(text)).networks[0]
const members = (text: string) => network(text)?.members.map(({ value }) => value)

describe('members of other kinds than municipalities', () => {
  it.each([
    [
      'under a heading for each kind',
      'Åns vattenråd\n\nRådet vill ha rent vatten.\n\nMedlemmar\n\nKommuner\nKils kommun\nMora kommun\n\nFöretag\nFortuna\nNorrvik Massa AB\n\nMarkägare\nNorrviks gods\n\nOrdförande: Eva Ek',
      ['Kils kommun', 'Mora kommun', 'Fortuna', 'Norrvik Massa AB', 'Norrviks gods'],
    ],
    [
      'in a sentence after municipalities',
      'Åns vattenförbund\n\nFörbundet provar vattnet.\n\nMedlemmar är Kils kommun, Mora kommun, Norra Massa, Norrvik Skog AB och Norrviks sportfiskeklubb.',
      ['Kils kommun', 'Mora kommun', 'Norra Massa', 'Norrvik Skog AB', 'Norrviks sportfiskeklubb'],
    ],
    [
      'together with them',
      'Alfa ägs av Kils kommun och Mora kommun tillsammans med Norrviks Sparbank och Norra Hotell AB.\n\nAlfa är ett nätverk.',
      ['Kils kommun', 'Mora kommun', 'Norrviks Sparbank', 'Norra Hotell AB'],
    ],
    [
      'fire brigades in a sentence',
      'Räddningsregion Norr\n\nI Räddningsregion Norr samarbetar räddningstjänsterna om larm. Storviks brandförsvar, Räddningstjänsten Norrvik och Vikens brandkår delar central.',
      ['Storviks brandförsvar', 'Räddningstjänsten Norrvik', 'Vikens brandkår'],
    ],
    [
      'two on a row that a comma ends',
      'Räddningsregion Norr\n\nInom Räddningsregion Norr samverkar vi.\n\nMedlemmar\nVikens brandkår ,\nNorrviks räddningstjänst\nÅsens Räddningstjänst',
      ['Vikens brandkår', 'Norrviks räddningstjänst', 'Åsens Räddningstjänst'],
    ],
  ])('%s', (_where, text, expected) => expect(members(text)).toEqual(expected))

  it('are rows and no networks under a heading for members', () =>
    expect(
      readNetworks(
        source(
          'Kustsamverkan Norr\n\nGenom Kustsamverkan Norr samarbetar vi.\n\nSamverkande organisationer:\nKustlinjen\nNorrlinjen\nVikens Brand',
        ),
      ).networks,
    ).toHaveLength(1))
  it('are none under a kind with a text, or before the members', () =>
    expect(
      members(
        'Åns vattenråd\n\nRådet vill ha rent vatten.\n\nFöretag\nFortuna\nNorrvik Massa\n\nMedlemmar\n\nKils kommun\nMora kommun',
      ),
    ).toEqual(['Kils kommun', 'Mora kommun']))
})

it('who works together may stand between the verb and what it is on', () =>
  expect(
    network('Inom Räddningsregion Norr samverkar räddningstjänsterna om ledning av insatser.')?.purpose?.value,
  ).toBe('samverkar räddningstjänsterna om ledning av insatser'))
it('a page on fire brigades alone tells of a network', () =>
  expect(
    readDocument(
      source(
        'Krissamverkan Fjäll\n\nVi hjälps åt i gemensam stab.\n\nMed i arbetet:\nStorviks brandförsvar\nVikens brandkår',
      ),
    ).kind,
  ).toBe('networks'))
