import { describe, expect, it } from 'vitest'
import { readNetworks } from './read-networks.rule.ts'

const read = (text: string) => readNetworks({ text, pages: [{ start: 0, end: text.length }] })
const names = (text: string) => read(text).networks.map(({ name }) => name.value)
const first = (text: string) => read(text).networks[0]
const members = (text: string) => first(text)?.members.map(({ value }) => value)

describe('of two names one is kept:', () => {
  it.each([
    [
      'the heading, where the page lists several',
      'Våra nätverk\n\nVi är med i flera nätverk.\n\nGröna Byar\n\nSvenska Gröna Byar-nätverket arbetar för landsbygden.',
      ['Gröna Byar'],
    ],
    [
      'the heading without the form before it',
      'Flera samarbeten\n\nSkogslänken\nFöreningen Skogslänken arbetar för nya spår.',
      ['Skogslänken'],
    ],
    ['the title without the form', 'Arkivnord\n\nKommunalförbundet Arkivnord är en organisation.', ['Arkivnord']],
    [
      'the short one, of which the other is what it stands for',
      'Kil är medlem i nätverket GSN, Gröna Staden Norr. Nätverket har 14 medlemmar.',
      ['GSN'],
    ],
    [
      "the body's network, under the heading of the body",
      'Förbundsdirektion\n\nBrandförbundet Norr leds av en direktion med ledamöter från Kil, Mora och Orsa.',
      ['Brandförbundet Norr'],
    ],
    ['the owned, under `Ägare och styrelse`', 'Ägare och styrelse\n\nAvfall Norr ägs av 12 kommuner.', ['Avfall Norr']],
    ['the network of a list of members', 'Medlemmar i Alfanätet\n\nKil\nMora\nOrsa', ['Alfanätet']],
  ])('%s', (_which, text, expected) => expect(names(text)).toEqual(expected))
})

describe('a network is opened', () => {
  it.each([
    ['by its purpose in the genitive', 'Gröna Städers syfte är att sprida kunskap.', ['Gröna Städer']],
    ['by a name that begins with a number', '4 Slättstäder\n\nKil och Mora samverkar om vatten.', ['4 Slättstäder']],
    [
      'by a heading whose last word the text takes up',
      'Flera samarbeten\n\nAlfa är ett nätverk.\n\nNorra Turistbyrån\nTuristbyrån företräder handeln i bygden.',
      ['Alfa', 'Norra Turistbyrån'],
    ],
    [
      'by a heading over its members',
      'Vi är med i flera förbund.\n\nAlfaförbundet\nFörbundet har nio medlemmar.\n\nBrandkåren Väst\nKil, Mora och Orsa har gemensam räddningstjänst.',
      ['Alfaförbundet', 'Brandkåren Väst'],
    ],
    [
      'by a heading over what it does',
      'Så styrs samarbetet\n\nChefsgruppen\nGruppen leder arbetet. Här ingår cheferna från Kil, Mora och Orsa.\n\nBeredningsgruppen\nBereder frågor inför gruppens möten.',
      ['Chefsgruppen', 'Beredningsgruppen'],
    ],
    [
      'by its sign at the end of a page on its board',
      'Direktion\n\nVarje kommun utser två ledamöter.\n\nLedamöter\nEva Ek (S) Kil\nBo Lind (M) Mora\n\nSlättens kommunalförbund\nBesöksadress: Torget 2',
      ['Slättens kommunalförbund'],
    ],
    ['by who meet in it, and how often', 'Kil och Mora möts i nätverket Skogsbyar fyra gånger per år.', ['Skogsbyar']],
    [
      'by a heading over its host',
      'Flera samarbeten\n\nAlfa är ett nätverk.\n\nLönenämnden\nVärdkommun är Kil. Övriga deltagare är Mora och Orsa.',
      ['Alfa', 'Lönenämnden'],
    ],
    ['by what it is to them', 'Norra utvecklingsrådet är arenan för samtal.', ['Norra utvecklingsrådet']],
    [
      'under a heading of the same words, in a list of several',
      'Flera nätverk\n\nCykelnord\n\nNätverket har nio medlemmar.\n\nHamnar Nord\n\nHamnar Nord är ett samarbete mellan dem som vill.',
      ['Cykelnord', 'Hamnar Nord'],
    ],
    [
      'with what its name means after a dash',
      'Flera nätverk\n\nAlfa är ett nätverk.\n\nFSR – Film i skogen\nNätverket främjar film.',
      ['Alfa', 'FSR – Film i skogen'],
    ],
  ])('%s', (_way, text, expected) => expect(names(text)).toEqual(expected))
  it.each([
    ['the board', 'Alfa är ett nätverk.\n\nFöreningens styrelse kallas AG och består av 15 ledamöter.', ['Alfa']],
    [
      'a row of a table',
      'Kommun Medlem sedan\nMora 2008\nUpplands Väsby 2015\n\nFöreningen Alfanät stödjer kommuner.',
      ['Föreningen Alfanät'],
    ],
    ['a date', 'Alfagillet\n\n2023-09-14\n\nVi har nio medlemmar.', ['Alfagillet']],
    ['a word of the frame', 'Alfalänken\n\nMenu\n\nVi har nio medlemmar.', ['Alfalänken']],
    ['what an adverb opens', 'Så styrs samarbetet\n\nAlfarådet är ett nätverk.', ['Alfarådet']],
  ])('and not by %s', (_what, text, expected) => expect(names(text)).toEqual(expected))
})

describe('the members are named', () => {
  it.each([
    ['with their commas lost', 'Alfa är ett förbund för 4 kommuner: Kil Mora Upplands Väsby Orsa', 4],
    ['between bars', 'Alfa är ett nätverk.\n\nKommuner som deltar\n\nKil | Mora | Orsa', 3],
    ['after whom the form serves', 'Alfa är ett kommunalförbund för Kil, Mora och Orsa.', 3],
    ['after the people they send', 'Alfarådet är ett råd. Här ingår cheferna från Kil, Mora och Orsa.', 3],
    ['after their people', 'Alfarådet är ett råd.\n\nLedamöter\nEva Ek, Kil\nBo Lind, Mora', 2],
    [
      'in a block where most are known',
      'Alfa är ett nätverk.\n\nMedlemmar\n\nKils kommun\nMora kommun\nSlättens odlare',
      3,
    ],
    ['after a question', 'Alfa är ett nätverk.\n\nVilka är med?\n\nKil, Mora och Orsa', 3],
    ['as the one it is shared with', 'Alfanämnden är en nämnd.\n\nGemensam räddningstjänst med Kils kommun.', 1],
  ])('%s', (_way, text, expected) => expect(members(text)).toHaveLength(expected))
  it('and a block where few are known is left alone', () =>
    expect(members('Alfa är ett nätverk.\n\nMedlemmar\n\nKils kommun\nEva Ek\nBo Lind')).toEqual(['Kils kommun']))
})

it('the owner is told by what it has a part in', () =>
  expect(read('Här är de samarbeten som Kils kommun är delaktig i.\n\nAlfa är ett nätverk.').owner?.value).toBe(
    'Kils kommun',
  ))

describe('the purpose is told', () => {
  it.each([
    ['Alfa är ett nätverk. Alfa omfattar sex regioner och ska göra landet rundare.', 'göra landet rundare'],
    ['Alfa är ett nätverk. Nätverket är ett stöd för medlemmarna.', 'stöd för medlemmarna'],
    ['Alfa är ett nätverk. Alfa samverkar sedan länge för ett starkare Småland.', 'ett starkare Småland'],
    ['Alfa är ett nätverk. Det samlar 80 städer med målet att rena havet.', 'rena havet'],
    ['Alfa är en mötesplats där politiker samverkar över gränser.', 'samverkar över gränser'],
    ['Alfa är ett nätverk. De samverkar kring:\n• vatten\n• jord', undefined],
    ['Alfa är ett kommunalförbund för Kil, Mora och Orsa.', undefined],
  ])('%s', (text, expected) => expect(first(text)?.purpose?.value).toBe(expected))
})
