import { describe, expect, it } from 'vitest'
import { readNetworks } from './read-networks.rule.ts'

const read = (text: string) => readNetworks({ text, pages: [{ start: 0, end: text.length }] })
const names = (text: string) => read(text).networks.map(({ name }) => name.value)
const first = (text: string) => read(text).networks[0]
const members = (text: string) => first(text)?.members.map(({ value }) => value)

describe('a page told in another way', () => {
  it.each([
    [
      'a name over how many there are',
      'Alfanätet\n\n22 medlemmar – 18 kommuner och 4 regioner\n\nNätverket delar kunskap.',
      ['Alfanätet'],
    ],
    ['a name and a verb that is no form', 'Alfa\n\nAlfa är ett hus i Bryssel som ägs av Kil, Mora och Orsa.', ['Alfa']],
    [
      'points that open with names and a full stop',
      'Nätverk\n\nVi leder flera nätverk i länet.\n\n• Alfanätet. För alla.\n• Betarådet. Vilar.\n\nBidrag\nDu kan söka.',
      ['Alfanätet', 'Betarådet'],
    ],
    [
      'terms before a full stop',
      'Kommunen är med i dessa nätverk:\n\nAlfanätet. Stödjer byar.\n\nNorra Ringen. Stödjer städer.',
      ['Alfanätet', 'Norra Ringen'],
    ],
    ['a number that begins a name', 'Fyra Städer är ett samarbete mellan Kil, Mora och Orsa.', ['Fyra Städer']],
    ['what the new thing is called', 'Norra Hyllan heter det nya samarbetet mellan biblioteken.', ['Norra Hyllan']],
    [
      'what it is called after a comma',
      'Ett nytt nätverk för chefer, Chefer i Norr (CIN), har startat.',
      ['Chefer i Norr (CIN)'],
    ],
    [
      'a name at the end of a heading',
      'Till dig som är ny i Norra Nätverket\n\nNätverket samlar företag.',
      ['Norra Nätverket'],
    ],
    ['a name at the end of a sentence', 'Skola och polis möts i Barnrådet.', ['Barnrådet']],
    [
      'a title that the text says again',
      'Chefsgruppen\n\nChefer möts\n\nI Norrland möts cheferna. Chefsgruppen arbetar för bättre vägar.',
      ['Chefsgruppen'],
    ],
    [
      'a short name after a comma',
      'Flera nätverk\n\nTillsyn i Norr, TIN\nTIN är ett nätverk. Sju kommuner är med.',
      ['Tillsyn i Norr, TIN'],
    ],
    [
      'the text under a field',
      'Flera förbund\n\nVatten\nSlättens vattenförbund provar åar.\n\nSkog\nSlättens skogsförbund lagar stigar.',
      ['Slättens vattenförbund', 'Slättens skogsförbund'],
    ],
    ['the weightier of two headings', 'Norra Ringen\n\nKarta\n\nAnläggningen ägs av tre bolag.', ['Norra Ringen']],
    [
      'the long form of what the text calls it',
      'Norra Bygdenätverket (NBN)\n\nOm NBN\n\nNBN grundades 1974. Nätverket har nio medlemmar.',
      ['Norra Bygdenätverket (NBN)'],
    ],
    [
      'rows under what it takes part in',
      'Kils kommun deltar i:\nAlfaringen\nBetaringen – delar kunskap\n\nGammarådet är ett nätverk.',
      ['Gammarådet', 'Alfaringen', 'Betaringen'],
    ],
    [
      'those that a body runs, and not the body',
      'Chefsnätverk i länet\n\nKommunförbundet Norr driver två chefsnätverk.\n\n• HR-nätverket – delar kunskap\n• Skolringen',
      ['HR-nätverket', 'Skolringen'],
    ],
  ])('by %s', (_way, text, expected) => expect(names(text)).toEqual(expected))
  it('goes back to a network that it has named before', () =>
    expect(
      read('Kil är medlem i Byar i Norr (BIN) och Gröna Städer.\n\nBIN är en förening för 26 kommuner.').networks.map(
        ({ memberCount }) => memberCount?.value,
      ),
    ).toEqual([26, undefined]))
  it.each([
    [
      'before a colon',
      'Alfarådet\n\nFörbundet delar kunskap.\n\nDirektion\nKil: Eva Ek (S), Bo Alm (M)\nMora: Siv Rask (S)',
      ['Kil', 'Mora'],
    ],
    [
      'after people',
      'Samordningsförbundet Dalen\n\nOrdinarie ledamöter\nEva Ek, Region Dalarna, ordförande\nBo Alm, Kils kommun',
      ['Region Dalarna', 'Kils kommun'],
    ],
    [
      'two on a row',
      'Alfa är ett nätverk.\n\nPartner\n\nKils kommun    Mora kommun\nOrsa kommun    Eda kommun',
      ['Kils kommun', 'Mora kommun', 'Orsa kommun', 'Eda kommun'],
    ],
    [
      'by what kind they are',
      'Alfa är ett nätverk.\n\nMedlemmar\nKommuner: Kil, Mora, Orsa, Eda\nFöretag: Norrvatten, Alfaenergi',
      ['Kil', 'Mora', 'Orsa', 'Eda', 'Norrvatten', 'Alfaenergi'],
    ],
    ['here and there in a sentence', 'Alfa är ett nätverk. Kil är tillsammans med Mora huvudmän.', ['Kil', 'Mora']],
    [
      'in a list under any words',
      'Alfarådet leder arbetet.\n\nSå här är det:\n- Kils kommun\n- Polisen\n- Svenska kyrkan',
      ['Kils kommun', 'Polisen', 'Svenska kyrkan'],
    ],
  ])('members stand %s', (_where, text, expected) => expect(members(text)).toEqual(expected))
  it('people on the board of a large association are not its members', () =>
    expect(
      members('Alfa är ett nätverk med 112 medlemmar.\n\nStyrelse\nEva Ek, Kils kommun\nBo Alm, Region Dalarna'),
    ).toEqual([]))
  it.each([
    ['Region Dalarna håller i flera nätverk.\n\nAlfa är ett nätverk.', 'Region Dalarna'],
    ['Kils kommuns medlemskap\n\nAlfa är ett nätverk.', 'Kils kommun'],
    ['Kil har flera samarbeten.\n\nAlfa är ett nätverk.', 'Kil'],
    ['Nätverk i Kils kommun\n\nAlfa är ett nätverk.', 'Kils kommun'],
  ])('%j is owned by %s', (text, owner) => expect(read(text).owner?.value).toBe(owner))
  it.each([
    ['Alfa är ett nätverk. Arbetet går ut på att sänka bullret.', 'sänka bullret'],
    ['Alfa är ett nätverk. Nätverkets mål är minskade utsläpp.', 'minskade utsläpp'],
    ['Alfa är ett nätverk. Fokus är näringsliv.', 'näringsliv'],
    ['Alfa är ett nätverk. Förbundet svarar för räddningstjänst i Kil, Mora och Orsa.', 'svarar för räddningstjänst'],
    ['Alfa är ett samarbete där städerna delar kunskap.', 'delar kunskap'],
    ['Motala vattenvårdsförbund kontrollerar vattnet.', 'kontrollerar vattnet'],
    ['Alfa är ett nätverk. LAG-gruppen beslutar om stöd.', undefined],
    ['Alfa är ett nätverk för inspektörer.', undefined],
    ['Alfa är ett nätverk.\n\nRådets syfte\n\nRådet ska vårda ån.', 'vårda ån'],
    ['Våra nätverk\n\n• Alfa – nordiskt samarbete\n• Beta – delar kunskap', undefined],
  ])('of %j the purpose is %s', (text, purpose) => expect(first(text)?.purpose?.value).toBe(purpose))
})
