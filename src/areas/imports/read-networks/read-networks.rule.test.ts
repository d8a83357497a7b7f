import { describe, expect, it } from 'vitest'
import { readNetworks } from './read-networks.rule.ts'

const read = (text: string) => readNetworks({ text, pages: [{ start: 0, end: text.length }] })
const names = (text: string) => read(text).networks.map(({ name }) => name.value)
const first = (text: string) => read(text).networks[0]
const members = (text: string) => first(text)?.members.map(({ value }) => value)

describe('a network is named', () => {
  it.each([
    ['by a definition', 'Tiogruppen är ett samarbete mellan tio kommuner.', ['Tiogruppen']],
    ['by a definition with its short name', 'Norra Alliansen (NA) är ett partnerskap.', ['Norra Alliansen (NA)']],
    ['by the place', 'De åtta kommunerna på Slätten samverkar om vatten.', ['Slätten']],
    ['by its heading', 'Gröna Städer\n\nFöreningen vill göra städer grönare.', ['Gröna Städer']],
    ['by a heading that opens with Om', 'Om Vattenrådet\n\nRådet arbetar för rent vatten.', ['Vattenrådet']],
    [
      'by the heading when the text uses its short name',
      'Västgruppen (VG)\n\nVG är ett kommunalförbund.',
      ['Västgruppen (VG)'],
    ],
    ['by who meets in it', 'I Kustrådet möts sex kommuner.', ['Kustrådet']],
    ['by whom its board serves', 'Direktionen för Norrbrand ska bestå av fem ledamöter.', ['Norrbrand']],
    ['by its kind alone', 'Kommunalförbundet styrs av en direktion.', ['Kommunalförbundet']],
    ['by membership', 'Kommunen är medlem i Gröna Städer och Trygga Byar.', ['Gröna Städer', 'Trygga Byar']],
    ['by a question', 'Vilka nätverk är vi med i?\n\nVad är Gröna Städer?\nDet är till för alla.', ['Gröna Städer']],
    ['by who made it', 'Elva kommuner har gått samman i Skogsalliansen för att synas.', ['Skogsalliansen']],
    ['by the name they use', 'Kil, Mora och Orsa samarbetar under namnet Treby för att synas.', ['Treby']],
    ['by what is shared', 'Kil och Mora har en gemensam nämnd, Miljö i samverkan.', ['Miljö i samverkan']],
    ['by whom it is shared', 'Miljönämnden Norr är gemensam för Kil och Mora.', ['Miljönämnden Norr']],
    ['by a membership told apart', 'Kil är sedan 2018 med i det nordiska nätverket Trygga Byar.', ['Trygga Byar']],
    ['by a label', 'Namn: Skogsgruppen\nSyfte: Att mötas\nMedlemmar: Kil, Mora', ['Skogsgruppen']],
    [
      'by its kind where a title says no more',
      'Nätverk med skogskommuner\n\nNätverket har 24 medlemmar.',
      ['Nätverk med skogskommuner'],
    ],
    [
      'by the longer title',
      'Norra räddningstjänst\n\nRäddningstjänsten är gemensam för Kil och Mora.',
      ['Norra räddningstjänst'],
    ],
    [
      'as the text puts it most exactly',
      'Skogsrådet\n\nSkogsrådet i Dalen leds av en styrelse.',
      ['Skogsrådet i Dalen'],
    ],
    ['by the part of a place', 'De fyra kommunerna i norra Bergslagen samarbetar.', ['norra Bergslagen']],
    ['by the text and not by a title', 'Tiolandets samarbete\n\nKommunerna i Tiolandet samarbetar.', ['Tiolandet']],
    [
      'in a register',
      'Nätverk A–Ö\n\nB\n\nBigruppen – arbetar för bin.\n\nE\n\nElrådet: samordnar elen.',
      ['Bigruppen', 'Elrådet'],
    ],
    ['in a list', 'Våra nätverk\n\n• Alfa – delar kunskap\n• Beta: verkar för klimatet', ['Alfa', 'Beta']],
  ])('%s', (_way, text, expected) => expect(names(text)).toEqual(expected))
  it('and several follow one another under a heading for them all', () =>
    expect(
      names(
        'Regionala nätverk\n\nAlfa är ett nätverk. Det finns.\n\nMer om det.\n\nBeta\nFörbundet består av tre kommuner.\n',
      ),
    ).toEqual(['Alfa', 'Beta']))
  it('and not by a heading over contacts or people', () =>
    expect(
      names(
        'Skogsrådet\n\nLedamöter\n\nKils kommun\nEva Ek\n\nRådet möts ofta och beslutar om skog.\n\nKontakt\n\nBo Alm',
      ),
    ).toEqual(['Skogsrådet']))
  it.each([
    'Kils kommun samarbetar med många.',
    'Kollektivtrafik\n\nBussar går mellan Kil, Mora och Orsa.',
    'Styrelsen leder arbetet.',
    'Det är ett samarbete.',
  ])('and not by %j', (text) => expect(names(text)).toEqual([]))
})

describe('the purpose', () => {
  it.each([
    ['Alfa är ett nätverk. Syftet med samverkan är att dela kunskap.', 'dela kunskap'],
    ['Alfa är ett nätverk där fokus ligger på att locka företag.', 'locka företag'],
    ['Alfa är ett nätverk. Det bildades 2009 för att skydda vatten.', 'skydda vatten'],
    ['Alfa är ett nätverk. Nätverket vill halvera utsläppen.', 'halvera utsläppen'],
    ['Alfa är en plattform där kommuner samverkar om tåg.', 'samverkar om tåg'],
    ['Alfarådet leder arbetet politiskt.', 'leder arbetet politiskt'],
    ['Alfa är ett nätverk.\n\nSyfte\n\nAtt dela kunskap.', 'dela kunskap'],
    ['Alfa är ett nätverk. Förbundet har till uppgift att rädda liv.', 'rädda liv'],
    ['Alfa är ett nätverk. Nätverket syftar till att stärka byar.', 'stärka byar'],
    ['Alfa är ett nätverk. Tillsammans arbetar parterna för trygga torg.', 'trygga torg'],
    ['Alfa är ett nätverk. Det har till uppgift att vårda ån, till exempel genom prover.', 'vårda ån'],
    ['Alfa är ett nätverk för jämlik hälsa.', 'jämlik hälsa'],
    ['Alfa är ett nätverk för kommuner och regioner.', undefined],
    ['Alfa är ett nätverk som handlar om trygga torg.', 'trygga torg'],
    ['Alfa är ett nätverk. Förbundet övervakar vattnet i ån.', 'övervakar vattnet i ån'],
    ['Alfa är ett nätverk.\n\nVi vill:\n• stärka maten\n• dela personal', 'stärka maten'],
    ['Våra nätverk\n\n• Alfa – landsbygdsutveckling. Deltagare: Kil, Mora.', 'landsbygdsutveckling'],
    ['Alfa är ett nätverk. Målet är maximalt 25 medlemmar.', undefined],
    ['Alfa är ett nätverk. Det har funnits länge.', undefined],
  ])('of %j is %s', (text, purpose) => expect(first(text)?.purpose?.value).toBe(purpose))
  it('is taken to where a second aim begins when it is long', () =>
    expect(
      first(
        'Alfa är ett nätverk. Vi arbetar för att området ska bli ett resmål året om för alla och skapa goda villkor för att fler företag i hela länet ska kunna växa.',
      )?.purpose?.value,
    ).toBe('området ska bli ett resmål året om för alla'))
})

describe('members', () => {
  it.each([
    ['De tre kommunerna på Slätten - Ale, Kil, Mora – har samarbetat länge.', ['Ale', 'Kil', 'Mora']],
    ['Alfa är ett samarbete mellan Kil, Mora och Region Dalarna.', ['Kil', 'Mora', 'Region Dalarna']],
    ['Alfa är ett förbund. Medlemmar är Vara, Essunga och Grästorps kommuner.', ['Vara', 'Essunga', 'Grästorp']],
    [
      'Alfa är ett nätverk som samverkar med åtta kommuner, Länsstyrelsen i Dalarna och Kil.',
      ['Länsstyrelsen i Dalarna', 'Kil'],
    ],
    ['Alfa är ett nätverk.\n\nMedlemmar\n\n* Borås Stad\n* Marks kommun', ['Borås Stad', 'Marks kommun']],
    [
      'Alfarådet leder arbetet.\n\nVärdkommuner\n\n• 2024: Kil\n\nLedamöter\n\nMora kommun\n\nEva Ek\nBo Alm\n\nOrsa kommun\n\nSiv Rask',
      ['Mora kommun', 'Orsa kommun'],
    ],
    [
      'Kommunalförbundet styrs av en direktion.\n\nOrdförande Skara    Malte Ek (m)\nLedamöter Hjo  Bo Alm (s)\n    Siv Rask (c)',
      ['Skara', 'Hjo'],
    ],
    ['Alfa är ett nätverk.\n\nKommun      Inträdde\nArvika      2012\nTorsby      2013', ['Arvika', 'Torsby']],
    [
      'Alfa är ett samarbete mellan Polisen, Region Dalarna och kommunerna Gagnef och Mora.',
      ['Polisen', 'Region Dalarna', 'Gagnef', 'Mora'],
    ],
    ['Alfagruppen\n\nSedan 1993 har Kil, Mora och Orsa kommuner samarbetat.', ['Kil', 'Mora', 'Orsa']],
    ['Alfa är ett nätverk.\n\nKommuner i nätverket:\nAvesta, Säter och Sala.', ['Avesta', 'Säter', 'Sala']],
    ['Alfarådet leder arbetet.\n\nNamn        Kommun\nBo Alm      Habo\nEva Ek      Mullsjö', ['Habo', 'Mullsjö']],
    ['Alfa är ett samarbete där Kil, Mora och Orsa ingår.', ['Kil', 'Mora', 'Orsa']],
    ['Alfa är ett nätverk. Bakom samarbetet står Kil, Mora och Orsa.', ['Kil', 'Mora', 'Orsa']],
    [
      'Alfa är ett nätverk. I nätverket deltar Polisen, Båtsamverkan och kommunerna Kil och Mora.',
      ['Polisen', 'Båtsamverkan', 'Kil', 'Mora'],
    ],
    [
      'Alfa är en samverkan mellan de två regionerna: Region Skåne och Region Gotland.',
      ['Region Skåne', 'Region Gotland'],
    ],
    ['Alfarådet styrs av en direktion.\n\nKils kommun representeras av fem ledamöter.', ['Kils kommun']],
    ['Alfarådet leder arbetet.\n\nLedamöter från Kils kommun:\n\nEva Ek (S)', ['Kils kommun']],
    ['Alfarådet leder arbetet.\n\nKils kommun\nEva Ek (S)\n\nMora kommun\nBo Alm (C)', ['Kils kommun', 'Mora kommun']],
    ['Alfa är ett nätverk. Kil, Mora och Orsa delar på kostnaden.', ['Kil', 'Mora', 'Orsa']],
    ['Alfa är ett nätverk. Norska medlemmar: Marker, Aremark', ['Marker', 'Aremark']],
    ['Alfa samverkar med Sveriges Kommuner och Regioner och Kil.', ['Sveriges Kommuner och Regioner', 'Kil']],
    ['Alfa är en förening. Den arbetar för dubbelspår mellan Kil och Mora.', []],
    ['Alfa är ett samarbete mellan länsstyrelserna i Uppsala och Dalarnas län.', []],
    ['Alfa är ett nätverk. Styrelsen har 19 ledamöter.', []],
  ])('%j: %j', (text, expected) => expect(members(text)).toEqual(expected))

  it.each([
    ['Alfa är ett samarbete mellan 56 kommuner i åtta län.', 56, true],
    ['Alfa är en förening. Den har 110 medlemmar – 105 kommuner och 5 regioner.', 110, true],
    ['De åtta kommunerna på Slätten samverkar.', 8, true],
    ['Alfa är ett nätverk som samlar 37 kommuner, fyra regioner och två högskolor.', 37, false],
    ['Alfa är ett nätverk som samverkar med åtta kommuner.', undefined, undefined],
    ['Alfa är ett nätverk. Styrelsen har 19 ledamöter.', undefined, undefined],
  ])('are counted: %j', (text, count, isSure) => {
    const found = first(text)?.memberCount
    expect([found?.value, found?.isSure]).toEqual([count, isSure])
  })
})

describe('whose page it is', () => {
  it.each([
    ['Åmåls kommun samarbetar med andra.\n\nAlfa är ett nätverk.', 'Åmåls kommun'],
    ['Kommunen samarbetar med andra.\n\nAlfa är ett nätverk.\n\nKontakt\n\neva.ek@nynashamn.se', 'Nynäshamn'],
    ['Vi möts ofta. Kils kommun ingår i flera nätverk.\n\nAlfa är ett nätverk.', 'Kils kommun'],
    ['Därför deltar Kils kommun i flera nätverk.\n\nAlfa är ett nätverk.', 'Kils kommun'],
    ['Alfa är ett nätverk.\n\nKontakt\n\neva.ek@nynashamn.se', undefined],
    ['Kommunen samarbetar med andra.\n\nKontakt\n\neva.ek@foretag.se', undefined],
  ])('%j: %s', (text, owner) => expect(read(text).owner?.value).toBe(owner))
})
